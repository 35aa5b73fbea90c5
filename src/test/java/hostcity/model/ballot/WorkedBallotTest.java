package hostcity.model.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Against ballots that were worked out by hand. */
class WorkedBallotTest {

    static Stream<BallotFile> ballots() {
        return BallotFile.all("worked-");
    }

    @ParameterizedTest
    @MethodSource("ballots")
    void goesAsWorkedByHand(BallotFile file) {
        BallotResult result = hold(file);

        assertThat(result.rounds()).isEqualTo(rounds(file));
        assertThat(result.winner()).isEqualTo(file.bid(file.one(BallotFile.Key.WINNER)));
        assertThat(result.runnerUp()).isEqualTo(file.bid(file.one(BallotFile.Key.RUNNER_UP)));
    }

    @ParameterizedTest
    @MethodSource("ballots")
    void replaysFromItsCounts(BallotFile file) {
        assertThat(Records.of(file.rule(), hold(file)).replay()).isEqualTo(hold(file));
    }

    private static BallotResult hold(BallotFile file) {
        List<double[]> utility = new ArrayList<>();
        List<Integer> own = new ArrayList<>();
        for (String line : file.all(BallotFile.Key.VOTERS)) {
            List<String> parts = BallotFile.split(line, ":");
            List<String> who = BallotFile.split(parts.get(0), " of ");
            int ownBid = who.size() > 1 ? file.bid(who.get(1)) : BallotResult.NOBODY;
            int voters = Integer.parseInt(who.get(0));
            utility.addAll(Collections.nCopies(voters, utility(file, parts.get(1))));
            own.addAll(Collections.nCopies(voters, ownBid));
        }
        double[] lots = BallotFile.split(file.one(BallotFile.Key.LOTS), ",").stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
        Set<String> withdraws = new HashSet<>(file.all(BallotFile.Key.WITHDRAWS));
        return new Ballot(file.rule(), 0.5)
                .hold(
                        utility.toArray(double[][]::new),
                        own.stream().mapToInt(Integer::intValue).toArray(),
                        (bid, round) -> lots[bid],
                        (bid, round) ->
                                withdraws.contains(round + " " + file.bids().get(bid)) ? 0.49 : 0.5);
    }

    private static double[] utility(BallotFile file, String order) {
        List<Integer> bids = file.bids(order.replace(">", ","));
        double[] utility = new double[bids.size()];
        for (int rank = 0; rank < bids.size(); rank++) {
            utility[bids.get(rank)] = -rank;
        }
        return utility;
    }

    private static List<Round> rounds(BallotFile file) {
        return file.all(BallotFile.Key.ROUND).stream()
                .map(line -> round(file, line))
                .toList();
    }

    private static Round round(BallotFile file, String line) {
        List<String> parts = BallotFile.split(line, ";");
        Integer[] votes = new Integer[file.bids().size()];
        Arrays.fill(votes, Round.OUT);
        for (String count : BallotFile.split(parts.get(0), ",")) {
            int space = count.lastIndexOf(' ');
            votes[file.bid(count.substring(0, space))] = Integer.valueOf(count.substring(space + 1));
        }
        List<Integer> firstRanks = after("first ", parts).stream()
                .flatMap(ranks -> BallotFile.split(ranks, ",").stream())
                .map(Integer::valueOf)
                .toList();
        return new Round(
                !firstRanks.isEmpty(),
                List.of(votes),
                firstRanks,
                cities(file, "out ", parts),
                cities(file, "withdrew ", parts),
                parts.contains("lot"));
    }

    private static List<Integer> cities(BallotFile file, String word, List<String> parts) {
        return after(word, parts).stream()
                .flatMap(cities -> file.bids(cities).stream())
                .toList();
    }

    private static List<String> after(String word, List<String> parts) {
        return parts.stream()
                .filter(part -> part.startsWith(word))
                .map(part -> part.substring(word.length()))
                .toList();
    }
}
