package hostcity.model.ballot;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Writes down a ballot that was held, as an onlooker would. */
final class Records {

    private Records() {}

    static RecordedBallot of(MajorityRule rule, BallotResult result) {
        List<RecordedRound> rounds =
                result.rounds().stream().map(Records::round).toList();
        int bids = rounds.isEmpty() ? 1 : rounds.get(0).votes().size();
        List<String> names =
                IntStream.range(0, bids).mapToObj(bid -> "city " + bid).toList();
        return new RecordedBallot(rule, names, rounds, OptionalInt.of(result.winner()));
    }

    private static RecordedRound round(Round round) {
        List<Integer> cast = round.points() ? round.firstRanks() : round.votes();
        int voters = cast.stream().mapToInt(votes -> Math.max(0, votes)).sum();
        return new RecordedRound(round.votes(), voters, 0, round.withdrawn(), round.firstRanks());
    }
}
