package hostcity.model.ballot;

import java.util.List;

/** Whether the numbers of one recorded round fit each other. */
final class RoundCheck {

    private static final int POINTS_OF_A_VOTER = 6;
    private static final int POINTS_OF_A_FIRST = 3;

    private final List<String> bids;
    private final int number;
    private final RecordedRound round;

    RoundCheck(List<String> bids, int number, RecordedRound round) {
        this.bids = bids;
        this.number = number;
        this.round = round;
    }

    InconsistentBallotException error(String reason) {
        return new InconsistentBallotException(number, reason);
    }

    /** One vote each. */
    void votes() {
        add(round.votes(), "votes", round.cast());
        if (!round.firstRanks().isEmpty()) {
            throw error("first ranks are given, but this is not a round of points: remove them");
        }
    }

    /** 3, 2 and 1 points each, and first ranks that fit them where they are known. */
    void points() {
        add(round.votes(), "points", (long) POINTS_OF_A_VOTER * round.cast());
        boolean known = !round.firstRanks().isEmpty();
        if (known) {
            size(round.firstRanks(), "first ranks");
            add(round.firstRanks(), "first ranks", round.cast());
        }
        for (int bid = 0; bid < bids.size(); bid++) {
            long points = Math.max(0, round.votes().get(bid));
            long firstRanks = known ? round.firstRanks().get(bid) : leastFirstRanks(bid);
            if (!(firstRanks >= leastFirstRanks(bid) && firstRanks * POINTS_OF_A_FIRST <= points)) {
                throw error("%s can't have %d points from %d voters if %d rank it first: correct one of these numbers"
                        .formatted(bids.get(bid), points, round.cast(), firstRanks));
            }
        }
    }

    /** The first ranks without which a bid could not have its points: other voters give it 2 at most. */
    private int leastFirstRanks(int bid) {
        return (int) Math.min(Integer.MAX_VALUE, Math.max(0, round.votes().get(bid) - 2L * round.cast()));
    }

    /** What first ranks can be told from a round of points that is not known to have had a majority. */
    void noMajority(int votesToWin) {
        for (int bid = 0; bid < bids.size(); bid++) {
            int firstRanks = round.firstRanks().isEmpty()
                    ? leastFirstRanks(bid)
                    : round.firstRanks().get(bid);
            if (firstRanks >= votesToWin) {
                throw error(
                        "%s won with %d first ranks of %d, but voting goes on: remove the rounds that follow, or correct its points"
                                .formatted(bids.get(bid), firstRanks, round.cast()));
            }
        }
    }

    /** One number for each bid. */
    void size(List<Integer> counts, String what) {
        if (counts.size() != bids.size()) {
            throw error("%s are given for %d of %d bids: give one number for each"
                    .formatted(what, counts.size(), bids.size()));
        }
    }

    private void add(List<Integer> counts, String what, long expected) {
        long sum = 0;
        for (int count : counts) {
            sum += Math.max(0, count);
        }
        if (sum != expected) {
            throw error(
                    "the %s add up to %d, but %d voters present less %d abstentions give %d: correct one of these numbers"
                            .formatted(what, sum, round.present(), round.abstentions(), expected));
        }
    }
}
