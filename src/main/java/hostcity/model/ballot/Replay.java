package hostcity.model.ballot;

import java.util.Arrays;
import java.util.List;

/** The votes of a record, checked as the procedure asks for them. */
final class Replay implements Source {

    private final RecordedBallot ballot;
    private final List<RecordedRound> rounds;

    /** By bid: the round after which it was off the ballot; 0 while it stands. */
    private final int[] leftAfter;

    Replay(RecordedBallot ballot) {
        this.ballot = ballot;
        rounds = ballot.rounds();
        leftAfter = new int[ballot.bids().size()];
    }

    BallotResult run() {
        int most = ballot.rule().mostRounds(leftAfter.length);
        if (rounds.size() > most) {
            throw check(most + 1)
                    .error(
                            "it is one too many: bids number %d, for which the rule %s permits %d; remove it or correct the rule"
                                    .formatted(leftAfter.length, ballot.rule(), most));
        }
        BallotResult result = new Procedure(ballot.rule(), leftAfter.length, this).run();
        if (!result.rounds().isEmpty()) {
            checkEnd(result, result.rounds().size());
        }
        checkWinner(result);
        return result;
    }

    private void checkEnd(BallotResult result, int last) {
        Round round = result.rounds().get(last - 1);
        int votes = round.votes().get(result.winner());
        String won = name(result.winner());
        if (last < rounds.size()) {
            throw check(last)
                    .error(
                            "%s won with %d of %d votes, but voting goes on: remove the rounds that follow, or correct its votes or the rule"
                                    .formatted(won, votes, rounds.get(last - 1).cast()));
        }
        if (round.withdrawn().size() < rounds.get(last - 1).withdrawn().size()) {
            throw check(last).error("%s won, so nobody could withdraw after it: remove the withdrawals".formatted(won));
        }
        boolean lotForWinner = round.byLot() && round.dropped().isEmpty();
        if (lotForWinner && ballot.winner().isEmpty()) {
            throw check(last)
                    .error("%s and %s tied with %d votes: state as the winner whom the lot chose"
                            .formatted(won, name(result.runnerUp()), votes));
        }
    }

    private void checkWinner(BallotResult result) {
        int stated = ballot.winner().orElse(result.winner());
        if (stated != result.winner()) {
            throw new InconsistentBallotException(
                    Math.max(1, rounds.size()),
                    "%s won, but the stated winner is %s: correct the votes or the winner"
                            .formatted(name(result.winner()), name(stated)));
        }
    }

    @Override
    public Count count(boolean[] standing, int number, boolean points) {
        if (number > rounds.size()) {
            throw new InconsistentBallotException(
                    number, "it is missing, but no bid has won before: add its votes, or correct those before");
        }
        RecordedRound round = rounds.get(number - 1);
        RoundCheck check = check(number);
        check.size(round.votes(), "votes");
        checkStanding(standing, number);
        if (points) {
            check.points();
            checkPoints(number, check);
        } else {
            check.votes();
        }
        return new Count(array(round.votes()), array(round.firstRanks()), round.cast());
    }

    private void checkPoints(int number, RoundCheck check) {
        RecordedRound round = rounds.get(number - 1);
        if (number < rounds.size()) {
            check.noMajority(ballot.rule().votesToWin(round.cast()));
        } else if (round.firstRanks().isEmpty()) {
            throw check.error("voting ends with it, but first ranks are not given: add them, or the next round");
        }
    }

    private void checkStanding(boolean[] standing, int number) {
        for (int bid = 0; bid < standing.length; bid++) {
            int votes = rounds.get(number - 1).votes().get(bid);
            if (!standing[bid] && leftAfter[bid] == 0) {
                leftAfter[bid] = number - 1;
            }
            if (!standing[bid] && votes > 0) {
                throw check(number)
                        .error(
                                "%s got %d votes, but it dropped out or withdrew in round %d: correct the votes of one of these rounds"
                                        .formatted(name(bid), votes, leftAfter[bid]));
            }
            if (standing[bid] && votes == Round.OUT) {
                throw check(number)
                        .error(
                                "%s is not on the ballot, but it neither dropped out nor withdrew: give its votes (0 if none), or list it as withdrawn"
                                        .formatted(name(bid)));
            }
        }
    }

    /**
     * What the record tells of a lot. At the end the winner was ahead; before that, who withdrew later or stood in the
     * next round. Of two that have a number there, one may have 0 because it was out.
     */
    @Override
    public double lot(int bid, int number) {
        if (rounds.get(number - 1).withdrawn().contains(bid)) {
            return Integer.MAX_VALUE;
        }
        if (number == rounds.size()) {
            return ballot.winner().orElse(BallotResult.NOBODY) == bid ? 1 : 0;
        }
        List<Integer> next = rounds.get(number).votes();
        return bid < next.size() ? Math.min(1, next.get(bid)) : 0;
    }

    @Override
    public int[] withdrawn(int[] left, int number) {
        int[] withdrawn = array(rounds.get(number - 1).withdrawn());
        for (int bid : withdrawn) {
            if (Arrays.stream(left).noneMatch(l -> l == bid)) {
                String who = bid >= 0 && bid < leftAfter.length ? name(bid) : "bid " + bid;
                throw check(number)
                        .error("%s can't withdraw, since it does not stand after it: remove the withdrawal"
                                .formatted(who));
            }
        }
        long different = Arrays.stream(withdrawn).distinct().count();
        if (different < withdrawn.length || different == left.length) {
            throw check(number)
                    .error(
                            "%d withdrawals of %d bids that are left: remove those that are listed twice, and leave a winner"
                                    .formatted(withdrawn.length, left.length));
        }
        return withdrawn;
    }

    private RoundCheck check(int number) {
        return new RoundCheck(ballot.bids(), number, rounds.get(number - 1));
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }

    private String name(int bid) {
        return ballot.bids().get(bid);
    }
}
