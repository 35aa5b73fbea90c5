package hostcity.experiment.score;

import hostcity.scenario.cases.SitingCase;
import java.util.Map;

/**
 * A case with its scores.
 *
 * @param siting the case
 * @param variants its scores
 * @param apart whether the present seat is a candidate: then it is no choice among bidders, and not summed
 */
public record CaseScore(SitingCase siting, Map<Variant, Score> variants, boolean apart) {

    /** Copies. */
    public CaseScore {
        variants = Map.copyOf(variants);
    }

    /** One of its scores. */
    public Score score(Variant variant) {
        Score score = variants.get(variant);
        if (score == null) {
            throw new IllegalArgumentException(siting.name() + " has no score " + variant);
        }
        return score;
    }

    /** The chance that the organization leaves its seat, a candidate; for a case that is told apart. */
    public double leaves(Variant variant) {
        double stays = 0;
        for (int i = 0; i < siting.candidates().size(); i++) {
            stays += Valuation.isIncumbent(siting, siting.candidates().get(i))
                    ? score(variant).chances().get(i).chance()
                    : 0;
        }
        return 1 - stays;
    }
}
