package hostcity.model.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Replays of real counts, and what a record that can't be true is told. */
class RecordedBallotTest {

    static Stream<BallotFile> recorded() {
        return BallotFile.all("recorded-");
    }

    @ParameterizedTest
    @MethodSource("recorded")
    void realCountsGoAsTheyWent(BallotFile file) {
        List<RecordedRound> rounds = new ArrayList<>();
        List<String> out = new ArrayList<>(file.bids());
        List<String> standing = new ArrayList<>(file.bids());
        for (String line : file.all(BallotFile.Key.ROUND)) {
            rounds.add(round(file, standing, line));
            String start = rounds.size() + " ";
            file.all(BallotFile.Key.OUT).stream()
                    .filter(text -> text.startsWith(start))
                    .forEach(text -> standing.removeAll(BallotFile.split(text.substring(2), ",")));
        }
        out.removeAll(standing);
        OptionalInt winner = OptionalInt.of(file.bid(file.one(BallotFile.Key.WINNER)));

        BallotResult result = new RecordedBallot(file.rule(), file.bids(), rounds, winner).replay();

        assertThat(result.winner()).isEqualTo(winner.getAsInt());
        assertThat(result.runnerUp()).isEqualTo(file.bid(file.one(BallotFile.Key.RUNNER_UP)));
        assertThat(result.rounds().stream()
                        .flatMap(round -> round.dropped().stream())
                        .map(bid -> file.bids().get(bid)))
                .containsExactlyInAnyOrderElementsOf(out);
    }

    /** Numbers are those of the bids that stand, in their order. */
    private static RecordedRound round(BallotFile file, List<String> standing, String line) {
        List<String> parts = BallotFile.split(line, ":");
        List<String> voters = BallotFile.split(parts.get(0), ",");
        List<Integer> votes = new ArrayList<>(Collections.nCopies(file.bids().size(), Round.OUT));
        List<String> counts = BallotFile.split(parts.get(1), ",");
        assertThat(counts).hasSameSizeAs(standing);
        for (int i = 0; i < counts.size(); i++) {
            votes.set(file.bid(standing.get(i)), Integer.valueOf(counts.get(i)));
        }
        return RecordedRound.of(votes, number(voters.get(0)), number(voters.get(1)));
    }

    private static int number(String text) {
        return Integer.parseInt(text.substring(0, text.indexOf(' ')));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SIMPLE     | 9: 4 3 1          |   | 1 | the votes add up to 8, but 9 voters present less 0 abstentions give 9: correct one of these numbers
            SIMPLE     | 9: 4 3 2, 9: 4 4 1|   | 2 | C got 1 votes, but it dropped out or withdrew in round 1: correct the votes of one of these rounds
            SIMPLE     | 9: 4 3 2, 9: 9 - -|   | 2 | B is not on the ballot, but it neither dropped out nor withdrew: give its votes (0 if none), or list it as withdrawn
            SIMPLE     | 9: 4 3 2, 9: 4 5 -, 9: 4 5 - | | 3 | it is one too many: bids number 3, for which the rule SIMPLE permits 2; remove it or correct the rule
            SIMPLE     | 9: 5 3 1, 9: 5 4 -|   | 1 | A won with 5 of 9 votes, but voting goes on: remove the rounds that follow, or correct its votes or the rule
            TWO_THIRDS | 9: 6 2 1, 9: 5 4 -|   | 1 | A won with 6 of 9 votes, but voting goes on: remove the rounds that follow, or correct its votes or the rule
            SIMPLE     | 9: 4 3 2          |   | 2 | it is missing, but no bid has won before: add its votes, or correct those before
            TWO_THIRDS | 9: 5 3 1          |   | 2 | it is missing, but no bid has won before: add its votes, or correct those before
            SIMPLE     | 8: 3 3 2, 8: 4 4 -|   | 2 | A and B tied with 4 votes: state as the winner whom the lot chose
            SIMPLE     | 9: 5 3 1          | 1 | 1 | A won, but the stated winner is B: correct the votes or the winner
            SIMPLE     | 8: 3 3 2, 8: 4 4 -| 2 | 2 | A won, but the stated winner is C: correct the votes or the winner
            SIMPLE     | 9: 4 3            |   | 1 | votes are given for 2 of 3 bids: give one number for each
            SIMPLE     | 8: 4 2 2, 8: 4 2 2|   | 2 | C got 2 votes, but it dropped out or withdrew in round 1: correct the votes of one of these rounds
            """)
    void recordsThatCantBeTrue(MajorityRule rule, String rounds, @Nullable Integer winner, int round, String message) {
        OptionalInt stated = winner == null ? OptionalInt.empty() : OptionalInt.of(winner);
        assertRefused(rule, List.of("A", "B", "C"), rounds(rounds), stated, round, message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10: 20 23 9 6    | 4 3 1 2   | 1 | the points add up to 58, but 10 voters present less 0 abstentions give 60: correct one of these numbers
            10: 20 23 11 6   | 4 3 1     | 1 | first ranks are given for 3 of 4 bids: give one number for each
            10: 20 23 11 6   | 4 3 1 1   | 1 | the first ranks add up to 9, but 10 voters present less 0 abstentions give 10: correct one of these numbers
            10: 20 23 11 6   | 3 3 1 3   | 1 | D can't have 6 points from 10 voters if 3 rank it first: correct one of these numbers
            10: 20 23 11 6   | 4 2 2 2   | 1 | B can't have 23 points from 10 voters if 2 rank it first: correct one of these numbers
            10: 20 23 11 6   | 3 3 4 0   | 1 | C can't have 11 points from 10 voters if 4 rank it first: correct one of these numbers
            10: 20 23 11 6   |           | 1 | voting ends with it, but first ranks are not given: add them, or the next round
            10: 31 13 10 6   |           | 1 | A can't have 31 points from 10 voters if 11 rank it first: correct one of these numbers
            10: 26 18 10 6, 10: 5 4 1 - | | 1 | A won with 6 first ranks of 10, but voting goes on: remove the rounds that follow, or correct its points
            10: 20 23 11 6, 10: 4 5 1 - | 6 3 1 0 | 1 | A won with 6 first ranks of 10, but voting goes on: remove the rounds that follow, or correct its points
            """)
    void pointsThatCantBeTrue(String rounds, @Nullable String firstRanks, int round, String message) {
        List<RecordedRound> recorded = new ArrayList<>(rounds(rounds));
        if (firstRanks != null) {
            RecordedRound first = recorded.get(0);
            recorded.set(0, new RecordedRound(first.votes(), first.present(), 0, List.of(), numbers(firstRanks)));
        }
        assertRefused(MajorityRule.POINTS, List.of("A", "B", "C", "D"), recorded, OptionalInt.empty(), round, message);
    }

    private static void assertRefused(
            MajorityRule rule,
            List<String> bids,
            List<RecordedRound> rounds,
            OptionalInt winner,
            int round,
            String message) {
        RecordedBallot ballot = new RecordedBallot(rule, bids, rounds, winner);

        assertThatExceptionOfType(InconsistentBallotException.class)
                .isThrownBy(ballot::replay)
                .withMessage("round " + round + ": " + message)
                .satisfies(e -> assertThat(e.round()).isEqualTo(round));
    }

    @Test
    void firstRanksBelongToPoints() {
        RecordedRound round = new RecordedRound(List.of(5, 4), 9, 0, List.of(), List.of(5, 4));

        assertRefused(
                MajorityRule.SIMPLE,
                List.of("A", "B"),
                List.of(round),
                OptionalInt.empty(),
                1,
                "first ranks are given, but this is not a round of points: remove them");
    }

    @Test
    void anybodyMayWithdrawInARecord() {
        BallotResult result = withdrawing(0, 3, 1).replay();

        assertThat(result.rounds().get(0).dropped()).containsExactly(2);
        assertThat(result.rounds().get(0).withdrawn()).containsExactly(0);
        assertThat(result.winner()).isEqualTo(1);
        assertThat(result.runnerUp()).isEqualTo(3);
    }

    /** Four bids with 4, 3, 0 and 2 votes; after these withdrawals the others get these votes. */
    private static RecordedBallot withdrawing(int withdrawn, int second, int first) {
        List<Integer> votes = new ArrayList<>(Collections.nCopies(4, Round.OUT));
        votes.set(second, 4);
        votes.set(first, 5);
        return new RecordedBallot(
                MajorityRule.SIMPLE,
                List.of("A", "B", "C", "D"),
                List.of(
                        new RecordedRound(List.of(4, 3, 0, 2), 9, 0, List.of(withdrawn), List.of()),
                        RecordedRound.of(votes, 9, 0)),
                OptionalInt.empty());
    }

    @Test
    void whoRemainsAloneWins() {
        RecordedRound round = new RecordedRound(List.of(4, 3, 2), 9, 0, List.of(0), List.of());
        BallotResult result = new RecordedBallot(
                        MajorityRule.SIMPLE, List.of("A", "B", "C"), List.of(round), OptionalInt.empty())
                .replay();

        assertThat(result.winner()).isEqualTo(1);
        assertThat(result.runnerUp()).isZero();
    }

    @Test
    void tieForTheLastPlaceFollowsFromTheNextRound() {
        for (int out = 1; out < 3; out++) {
            List<Integer> next = new ArrayList<>(List.of(4, 4, 4));
            next.set(out, 0);
            BallotResult result = new RecordedBallot(
                            MajorityRule.SIMPLE,
                            List.of("A", "B", "C"),
                            List.of(RecordedRound.of(List.of(4, 2, 2), 8, 0), RecordedRound.of(next, 8, 0)),
                            OptionalInt.of(0))
                    .replay();

            assertThat(result.rounds().get(0).dropped()).containsExactly(out);
            assertThat(result.rounds()).allMatch(Round::byLot);
            assertThat(result.winner()).isZero();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            9: 4 3 2 | 2   | round 1: C can't withdraw, since it does not stand after it: remove the withdrawal
            9: 4 3 2 | 7   | round 1: bid 7 can't withdraw, since it does not stand after it: remove the withdrawal
            9: 4 3 2 | 0 0 | round 1: 2 withdrawals of 2 bids that are left: remove those that are listed twice, and leave a winner
            9: 4 3 2 | 0 1 | round 1: 2 withdrawals of 2 bids that are left: remove those that are listed twice, and leave a winner
            9: 5 3 1 | 1   | round 1: A won, so nobody could withdraw after it: remove the withdrawals
            """)
    void withdrawalsThatCantBeTrue(String round, String withdrawn, String message) {
        RecordedRound plain = rounds(round).get(0);
        RecordedRound recorded = new RecordedRound(plain.votes(), plain.present(), 0, numbers(withdrawn), List.of());
        RecordedBallot ballot =
                new RecordedBallot(MajorityRule.SIMPLE, List.of("A", "B", "C"), List.of(recorded), OptionalInt.empty());

        assertThatExceptionOfType(InconsistentBallotException.class)
                .isThrownBy(ballot::replay)
                .withMessage(message);
    }

    @Test
    void numbersThatCantBeTrueAlone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordedRound.of(List.of(1), 0, 0))
                .withMessage("voters present must be 1 or more, not 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordedRound.of(List.of(1), 5, 5))
                .withMessage("abstentions must be 0 or more and fewer than the 5 voters present, not 5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RecordedRound.of(List.of(-2), 5, 0))
                .withMessage("votes must be 0 or more, not -2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordedRound(List.of(1), 1, 0, List.of(), List.of(-1)))
                .withMessage("first ranks must be 0 or more, not -1");
    }

    @Test
    void bidsThatCantBeTrue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordedBallot(MajorityRule.SIMPLE, List.of(), List.of(), OptionalInt.empty()))
                .withMessage("a ballot needs at least one bid");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new RecordedBallot(MajorityRule.SIMPLE, List.of("A", "A"), List.of(), OptionalInt.empty()))
                .withMessage("a bid is listed twice in [A, A]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RecordedBallot(MajorityRule.SIMPLE, List.of("A"), List.of(), OptionalInt.of(1)))
                .withMessage("the winner must be one of the bids 0 to 0, not 1");
    }

    /** Rounds such as "9: 4 3 2, 9: 4 5 -". */
    private static List<RecordedRound> rounds(String text) {
        return BallotFile.split(text, ",").stream()
                .map(round -> BallotFile.split(round, ":"))
                .map(parts -> RecordedRound.of(numbers(parts.get(1)), Integer.parseInt(parts.get(0)), 0))
                .toList();
    }

    private static List<Integer> numbers(String text) {
        return BallotFile.split(text, " +").stream()
                .map(number -> number.equals("-") ? Round.OUT : Integer.parseInt(number))
                .toList();
    }
}
