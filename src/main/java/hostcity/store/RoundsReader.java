package hostcity.store;

import hostcity.scenario.cases.Decision;
import hostcity.scenario.cases.Round;
import hostcity.scenario.cases.Round.Count;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the recorded ballot of a case. */
final class RoundsReader {

    /** The keys of a round. */
    static final List<String> KEYS = List.of("votes", "points", "cast");

    private final Decision decision;
    private final int voters;
    private final List<String> candidates;
    private final String winner;

    RoundsReader(Decision decision, int voters, List<String> candidates, String winner) {
        this.decision = decision;
        this.voters = voters;
        this.candidates = candidates;
        this.winner = winner;
    }

    List<Round> read(Optional<YamlNode> node) {
        if (node.isEmpty()) {
            return List.of();
        }
        if (!decision.rule().hasBallot()) {
            throw node.get()
                    .wrong("have no place under 'rule: " + decision.rule().id() + "'", "remove them: nobody votes");
        }
        List<Round> rounds = new ArrayList<>();
        for (YamlNode item : node.get().list()) {
            if (!rounds.isEmpty() && rounds.get(rounds.size() - 1).isDecisive(decision.rule())) {
                throw item.wrong(
                        "follows a round that "
                                + rounds.get(rounds.size() - 1).leaders().get(0) + " won",
                        "remove it, or correct the votes or the rule");
            }
            rounds.add(round(item, rounds.isEmpty()));
        }
        return rounds;
    }

    private Round round(YamlNode node, boolean first) {
        YamlMap map = node.map("key", KEYS);
        if (map.has("votes") == map.has("points")) {
            throw node.wrong("does not say once what was counted", "write 'votes' or 'points'");
        }
        map.get("points")
                .filter(points -> !first || decision.rule() != Decision.Rule.POINTS)
                .ifPresent(points -> {
                    throw points.wrong("are not counted here", "points are for the first round under 'rule: points'");
                });
        Count count = map.has("points") ? Count.POINTS : Count.VOTES;
        YamlNode votes = map.need(CaseReader.id(count));
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int most = count.perVoter() * CaseReader.MOST_VOTERS;
        votes.map("candidate", candidates)
                .values()
                .forEach((id, number) -> numbers.put(
                        id, number.whole(0, most, "a number of votes", "write a number from 0 to " + most)));
        return checked(votes, count, numbers, cast(map.need("cast")));
    }

    private int cast(YamlNode node) {
        int cast = node.whole(
                1,
                CaseReader.MOST_VOTERS,
                "a number of voters",
                "a round has 1 to " + CaseReader.MOST_VOTERS + " votes cast");
        if (cast > voters) {
            throw node.wrong("is more than the electorate of " + voters, "correct it or the electorate");
        }
        return cast;
    }

    private Round checked(YamlNode votes, Count count, Map<String, Integer> numbers, int cast) {
        long sum = numbers.values().stream().mapToLong(Integer::longValue).sum();
        long right = (long) cast * count.perVoter();
        if (sum != right) {
            throw votes.wrong(
                    "add up to " + sum + " and not to " + right,
                    "the votes of all candidates must add up to " + (count == Count.POINTS ? "6 times " : "")
                            + "'cast'; who abstained is not in it");
        }
        Round round = new Round(count, numbers, cast);
        if (round.isDecisive(decision.rule()) && !round.leaders().get(0).equals(winner)) {
            throw votes.wrong(
                    "make '" + round.leaders().get(0) + "' the winner and not '" + winner + "'",
                    "correct them, the winner or the rule");
        }
        return round;
    }
}
