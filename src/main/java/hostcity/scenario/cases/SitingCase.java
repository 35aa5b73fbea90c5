package hostcity.scenario.cases;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A real siting decision. What is unknown is absent.
 *
 * @param name its name in files and tables: lower case letters, digits, hyphens
 * @param titleEn its title in English
 * @param titleZh its title in Chinese
 * @param sources where it is documented: one at least
 * @param organization what was sited
 * @param year the year of the decision
 * @param decision who decided by which rule
 * @param initiator where the organization comes from
 * @param seat where it was when the decision fell
 * @param candidates the places that could win: two at least, none twice
 * @param winner the candidate that won
 * @param rounds the recorded ballot, round by round; empty where no record is known
 * @param confidence how well it is documented
 * @param notes conflicts of sources, assumptions
 */
public record SitingCase(
        String name,
        String titleEn,
        String titleZh,
        List<String> sources,
        SitedOrganization organization,
        int year,
        Decision decision,
        Optional<Initiator> initiator,
        Optional<Seat> seat,
        List<Candidate> candidates,
        String winner,
        List<Round> rounds,
        Confidence confidence,
        List<String> notes) {

    /** How well a case is documented. */
    public enum Confidence {
        /** Candidates and winner are in a record or in several accounts. */
        HIGH,
        /** In one account, or the list of candidates may have gaps. */
        MEDIUM,
        /** Hearsay. */
        LOW
    }

    /**
     * Where an organization comes from.
     *
     * @param iso3 the nation
     * @param placeId the place of the world, where it is known
     */
    public record Initiator(String iso3, Optional<String> placeId) {}

    /**
     * Where an organization was before the decision.
     *
     * @param location the place
     * @param interim whether it was there for the time being only: then staying is no inertia
     */
    public record Seat(Location location, boolean interim) {}

    /** Copies and checks that candidates, winner and rounds fit. */
    public SitingCase {
        sources = List.copyOf(sources);
        candidates = List.copyOf(candidates);
        rounds = List.copyOf(rounds);
        notes = List.copyOf(notes);
        Set<String> ids = new LinkedHashSet<>();
        candidates.forEach(candidate -> ids.add(candidate.id()));
        if (ids.size() != candidates.size() || ids.size() < 2) {
            throw new IllegalArgumentException("two candidates or more, all different, and not " + candidates);
        }
        if (!ids.contains(winner)) {
            throw new IllegalArgumentException("the winner '" + winner + "' is none of the candidates " + ids);
        }
        for (int i = 0; i < rounds.size(); i++) {
            checkRound(rounds.get(i), i == rounds.size() - 1, ids, decision.rule(), winner);
        }
    }

    private static void checkRound(Round round, boolean last, Set<String> ids, Decision.Rule rule, String winner) {
        if (!ids.containsAll(round.votes().keySet())) {
            throw new IllegalArgumentException("a round names others than the candidates " + ids);
        }
        boolean leadsElsewhere =
                round.isDecisive(rule) && !(last && round.leaders().contains(winner));
        if (!rule.hasBallot() || leadsElsewhere) {
            throw new IllegalArgumentException(round + " does not lead to the winner '" + winner + "'");
        }
    }

    /** The candidate with this id. */
    public Optional<Candidate> candidate(String id) {
        return candidates.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** Where the winner stands in the list of candidates, from 0. */
    public int winnerIndex() {
        return candidates.stream().map(Candidate::id).toList().indexOf(winner);
    }

    /**
     * The offer of a candidate that may count: documented for at least two bidders. What only the winner's record tells
     * would explain its win by its winning.
     */
    public Optional<HostOffer> countedOffer(Candidate candidate) {
        return candidate.offer().filter(offer -> offer.knownFrom() == HostOffer.KnownFrom.BIDDERS);
    }
}
