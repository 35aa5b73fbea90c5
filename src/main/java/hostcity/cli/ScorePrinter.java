package hostcity.cli;

import hostcity.experiment.score.CaseScore;
import hostcity.experiment.score.Score;
import hostcity.experiment.score.Score.Chance;
import hostcity.experiment.score.Total;
import hostcity.experiment.score.Variant;
import hostcity.experiment.score.Variant.Offers;
import hostcity.experiment.score.Variant.Vectors;
import hostcity.store.ScoreFile.Origin;
import hostcity.world.World;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scores of siting cases for a terminal. */
final class ScorePrinter {

    private static final List<String> HEAD =
            List.of("case", "winner", "of", "rank", "chance", "s.e.", "ln p", "gain", "expected", "sd", "at values");

    private final List<CaseScore> scores;
    private final Origin origin;
    private final World world;

    ScorePrinter(List<CaseScore> scores, Origin origin, World world) {
        this.scores = scores;
        this.origin = origin;
        this.world = world;
    }

    void print(PrintWriter out) {
        out.println("Chances over " + origin.vectors() + " vectors of parameters, " + origin.draws()
                + " draws each, seed " + origin.seed() + ".");
        out.println(
                "Gains over even chances in nats; expected: if the chances are true; at values: of the parameters.");
        for (Offers offers : Offers.values()) {
            out.println();
            out.println(
                    offers == Offers.COUNTED
                            ? "Offers that are known of two bidders or more:"
                            : "All offers, also those that are known of the winner only:");
            Text.table(rows(offers), 2).forEach(out::println);
            apart(offers).forEach(out::println);
        }
        out.println();
        out.println("Chances of all candidates (* won; offers known of two bidders or more):");
        scores.forEach(x -> out.println(x.siting().name() + ": " + chances(x)));
    }

    private List<List<String>> rows(Offers offers) {
        Variant mixed = new Variant(Vectors.ENSEMBLE, offers);
        Variant values = new Variant(Vectors.DEFAULTS, offers);
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        scores.stream().filter(x -> !x.apart()).forEach(x -> rows.add(row(x, mixed, values)));
        Total total = Total.of(scores, mixed);
        rows.add(List.of(
                "sum",
                total.cases() + (total.cases() == 1 ? " case" : " cases"),
                "",
                "",
                "",
                "",
                "",
                Text.signed2(total.gain()),
                Text.signed2(total.expectedGain()),
                two(total.deviation()),
                Text.signed2(Total.of(scores, values).gain())));
        return rows;
    }

    private List<String> row(CaseScore score, Variant mixed, Variant values) {
        Score x = score.score(mixed);
        return List.of(
                score.siting().name(),
                name(score.siting().winner()),
                String.valueOf(x.chances().size()),
                String.valueOf(x.rank()),
                three(x.ofWinner().chance()),
                three(x.ofWinner().standardError()),
                two(x.logScore()),
                Text.signed2(x.gain()),
                Text.signed2(x.expectedGain()),
                two(Math.sqrt(x.varianceOfGain())),
                Text.signed2(score.score(values).gain()));
    }

    /** Cases in which the present seat stands: to stay or to go is no choice among bidders. */
    private List<String> apart(Offers offers) {
        Variant mixed = new Variant(Vectors.ENSEMBLE, offers);
        Variant values = new Variant(Vectors.DEFAULTS, offers);
        return scores.stream()
                .filter(CaseScore::apart)
                .map(x -> x.siting().name() + ": not summed, since the present seat stands; it leaves in "
                        + Text.tenth(100 * x.leaves(mixed)) + "% of the draws, at the values in "
                        + Text.tenth(100 * x.leaves(values)) + "%")
                .toList();
    }

    private String chances(CaseScore score) {
        Score x = score.score(Variant.MAIN);
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < x.chances().size(); i++) {
            Chance chance = x.chances().get(i);
            parts.add(name(chance.candidate()) + (i == x.winner() ? "* " : " ") + three(chance.chance()));
        }
        String ballots = x.mostRounds() == 0
                ? ""
                : "; " + Text.tenth(x.meanRounds()) + " rounds on average, " + x.mostRounds() + " at most";
        return String.join(", ", parts) + ballots;
    }

    private String name(String candidate) {
        return Session.nameOf(candidate, world);
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String three(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }
}
