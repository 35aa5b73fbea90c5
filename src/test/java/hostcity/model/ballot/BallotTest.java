package hostcity.model.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What holds for every ballot, over many random electorates (verification test 12 of the model). */
class BallotTest {

    private static final int ELECTORATES = 20_000;

    private static final Draw EQUAL = (bid, round) -> 0.5;

    /** Voters, their own bids and their draws; draws are keyed by city, bids are cities in some order. */
    private static final class Voters {

        private final long seed;
        private final int[] cities;
        private final double[][] utility;
        private final int[] own;

        Voters(long seed, int[] cities, double[][] utility, int[] own) {
            this.seed = seed;
            this.cities = cities;
            this.utility = utility;
            this.own = own;
        }

        /** Few voters, so that ties are frequent; a first direction of preference, so that majorities are too. */
        static Voters of(long seed) {
            int bids = 1 + index(seed, 1, 6);
            int voters = 1 + index(seed, 2, 15);
            double[][] utility = new double[voters][bids];
            int[] own = new int[voters];
            double agreement = 3 * uniform(seed, 3, 0);
            for (int v = 0; v < voters; v++) {
                double side = uniform(seed, 4, v) < 0.55 ? agreement : -agreement;
                for (int b = 0; b < bids; b++) {
                    utility[v][b] = side * uniform(seed, 5, b) + uniform(seed, 6 + v, b);
                }
                own[v] = uniform(seed, 4, 100 + v) < 0.2 ? index(seed, 100 + v, bids) : BallotResult.NOBODY;
            }
            return new Voters(seed, IntStream.range(0, bids).toArray(), utility, own);
        }

        int bids() {
            return cities.length;
        }

        BallotResult hold(MajorityRule rule, double withdrawalChance) {
            return new Ballot(rule, withdrawalChance).hold(utility, own, draw(50), draw(60));
        }

        private Draw draw(int what) {
            return (bid, round) -> uniform(seed, 1000 * (round + 1) + what, cities[bid]);
        }

        /** The same bids in another order: bid b is now at place[b]. */
        Voters permuted(int[] place) {
            double[][] moved = new double[utility.length][bids()];
            int[] movedCities = new int[bids()];
            int[] movedOwn = own.clone();
            for (int b = 0; b < bids(); b++) {
                movedCities[place[b]] = cities[b];
                for (int v = 0; v < utility.length; v++) {
                    moved[v][place[b]] = utility[v][b];
                }
            }
            for (int v = 0; v < own.length; v++) {
                movedOwn[v] = own[v] == BallotResult.NOBODY ? own[v] : place[own[v]];
            }
            return new Voters(seed, movedCities, moved, movedOwn);
        }

        boolean prefers(int voter, int a, int b) {
            return a == own[voter] || (b != own[voter] && utility[voter][a] > utility[voter][b]);
        }

        /** How many more voters prefer a to b than b to a. */
        int margin(int a, int b) {
            int margin = 0;
            for (int v = 0; v < utility.length; v++) {
                margin += prefers(v, a, b) ? 1 : -1;
            }
            return margin;
        }

        boolean losesToAll(int bid) {
            return IntStream.range(0, bids()).allMatch(rival -> rival == bid || margin(bid, rival) < 0);
        }
    }

    private static double uniform(long seed, long who, long what) {
        return KeyedRandom.uniform(seed, Purpose.LOT, who, 0, what);
    }

    private static int index(long seed, long who, int size) {
        return (int) (uniform(seed, who, 7) * size);
    }

    @ParameterizedTest
    @EnumSource
    void condorcetLoserNeverWins(MajorityRule rule) {
        int losers = 0;
        for (long seed = 0; seed < ELECTORATES; seed++) {
            Voters electorate = Voters.of(seed);
            for (double chance : new double[] {0, 0.5, 1}) {
                int winner = electorate.hold(rule, chance).winner();
                assertThat(electorate.bids() > 1 && electorate.losesToAll(winner))
                        .as("electorate %d, withdrawals %s: %d", seed, chance, winner)
                        .isFalse();
            }
            losers += IntStream.range(0, electorate.bids()).anyMatch(electorate::losesToAll) ? 1 : 0;
        }
        assertThat(losers).as("electorates with a loser to tell").isGreaterThan(ELECTORATES / 4);
    }

    @ParameterizedTest
    @EnumSource
    void twoBidsAreDecidedByMajority(MajorityRule rule) {
        int two = 0;
        for (long seed = 0; seed < ELECTORATES; seed++) {
            Voters electorate = Voters.of(seed);
            if (electorate.bids() == 2) {
                BallotResult result = electorate.hold(rule, 1);
                int margin = electorate.margin(0, 1);
                assertThat(result.rounds()).hasSize(1);
                assertThat(result.rounds().get(0).byLot()).isEqualTo(margin == 0);
                assertThat(margin == 0 || (margin > 0) == (result.winner() == 0))
                        .isTrue();
                two++;
            }
        }
        assertThat(two).isGreaterThan(1000);
    }

    @ParameterizedTest
    @EnumSource
    void orderOfTheBidsIsIrrelevant(MajorityRule rule) {
        for (long seed = 0; seed < ELECTORATES; seed++) {
            Voters electorate = Voters.of(seed);
            int bids = electorate.bids();
            int shift = 1 + index(seed, 8, 5);
            int[] place = IntStream.range(0, bids)
                    .map(bid -> bids - 1 - (bid + shift) % bids)
                    .toArray();

            BallotResult one = electorate.hold(rule, 0.5);
            BallotResult other = electorate.permuted(place).hold(rule, 0.5);

            assertThat(other.winner()).as("electorate %d", seed).isEqualTo(place[one.winner()]);
            assertThat(other.rounds()).hasSameSizeAs(one.rounds());
            for (int r = 0; r < one.rounds().size(); r++) {
                assertThat(other.rounds().get(r)).isEqualTo(moved(one.rounds().get(r), place));
            }
        }
    }

    private static Round moved(Round round, int[] place) {
        return new Round(
                round.points(),
                movedCounts(round.votes(), place),
                movedCounts(round.firstRanks(), place),
                round.dropped().stream().map(bid -> place[bid]).toList(),
                round.withdrawn().stream().map(bid -> place[bid]).toList(),
                round.byLot());
    }

    private static List<Integer> movedCounts(List<Integer> counts, int[] place) {
        Integer[] moved = new Integer[counts.size()];
        for (int bid = 0; bid < counts.size(); bid++) {
            moved[place[bid]] = counts.get(bid);
        }
        return List.of(moved);
    }

    @ParameterizedTest
    @EnumSource
    void everyRoundIsInOrder(MajorityRule rule) {
        int lots = 0;
        int withdrawals = 0;
        for (long seed = 0; seed < ELECTORATES; seed++) {
            Voters electorate = Voters.of(seed);
            BallotResult result = electorate.hold(rule, 0.5);
            assertThat(result.rounds()).hasSizeLessThanOrEqualTo(rule.mostRounds(electorate.bids()));
            assertThat(rule.mostRounds(electorate.bids())).isLessThanOrEqualTo(electorate.bids() - 1);
            Set<Integer> standing =
                    new HashSet<>(IntStream.range(0, electorate.bids()).boxed().toList());
            for (Round round : result.rounds()) {
                checkRound(round, standing, electorate.utility.length);
                lots += round.byLot() ? 1 : 0;
                withdrawals += round.withdrawn().size();
            }
            assertThat(standing).contains(result.winner());
            assertThat(electorate.bids() == 1 || standing.contains(result.runnerUp()))
                    .isTrue();
        }
        assertThat(lots).isGreaterThan(1000);
        assertThat(withdrawals).isGreaterThan(1000);
    }

    /** Checks a round and takes those that leave from the standing. */
    private static void checkRound(Round round, Set<Integer> standing, int voters) {
        int sum = 0;
        for (int bid = 0; bid < round.votes().size(); bid++) {
            assertThat(round.isOnBallot(bid)).isEqualTo(standing.contains(bid));
            sum += Math.max(0, round.votes().get(bid));
        }
        assertThat(sum).isEqualTo(round.points() ? 6 * voters : voters);
        assertThat(standing).containsAll(round.dropped());
        standing.removeAll(round.dropped());
        // Whoever withdraws is the last of those that remain, and more than two remain.
        assertThat(round.withdrawn()).hasSizeLessThanOrEqualTo(standing.size() > 2 ? 1 : 0);
        for (int bid : round.withdrawn()) {
            assertThat(standing)
                    .allSatisfy(rival -> assertThat(round.votes().get(rival))
                            .isGreaterThanOrEqualTo(round.votes().get(bid)));
        }
        assertThat(standing).containsAll(round.withdrawn());
        standing.removeAll(round.withdrawn());
        assertThat(standing).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void replayOfItsCountsGivesTheSame(MajorityRule rule) {
        for (long seed = 0; seed < ELECTORATES; seed++) {
            BallotResult result = Voters.of(seed).hold(rule, 0.5);
            RecordedBallot record = Records.of(rule, result);
            BallotResult replayed = record.replay();
            // Lots that decide nothing are not in the record: who is second in the round of a majority, and the order
            // of those that drop out together.
            assertThat(replayed.winner()).as("electorate %d", seed).isEqualTo(result.winner());
            assertThat(replayed.rounds())
                    .usingElementComparator((a, b) -> sorted(a).equals(sorted(b)) ? 0 : 1)
                    .isEqualTo(result.rounds());
        }
    }

    private static List<Object> sorted(Round round) {
        List<Integer> dropped = round.dropped().stream().sorted().toList();
        return List.of(round.points(), round.votes(), round.firstRanks(), dropped, round.withdrawn(), round.byLot());
    }

    @ParameterizedTest
    @EnumSource
    void lastTwoThatTieAreDecidedByTheLot(MajorityRule rule) {
        double[][] utility = {{1, 0}, {0, 1}};
        for (int lucky = 0; lucky < 2; lucky++) {
            int luckyBid = lucky;
            BallotResult result =
                    new Ballot(rule, 0.5).hold(utility, nobody(2), (bid, round) -> bid == luckyBid ? 0.7 : 0.4, EQUAL);

            assertThat(result.winner()).isEqualTo(lucky);
            assertThat(result.runnerUp()).isEqualTo(1 - lucky);
            assertThat(result.rounds().get(0).byLot()).isTrue();
        }
    }

    @Test
    void aVoterOfEqualUtilitiesFollowsTheLotOfRoundZero() {
        double[][] utility = {{1, 1}, {1, 1}, {1, 1}};
        Draw lots = (bid, round) -> round == 0 ? bid : -bid;

        assertThat(new Ballot(MajorityRule.SIMPLE, 0)
                        .hold(utility, nobody(3), lots, EQUAL)
                        .winner())
                .isEqualTo(1);
    }

    @Test
    void votersOfTheCountriesThatBidVoteForTheirOwnWhileItIsAlive() {
        double[][] utility = {{0, 9, 5}, {0, 9, 5}, {5, 9, 0}};
        int[] own = {0, BallotResult.NOBODY, 2};

        BallotResult result = new Ballot(MajorityRule.SIMPLE, 0).hold(utility, own, (bid, round) -> 9 - bid, EQUAL);

        assertThat(result.rounds().get(0).votes()).containsExactly(1, 1, 1);
        assertThat(result.rounds().get(0).dropped()).containsExactly(2);
        assertThat(result.rounds().get(1).votes()).containsExactly(1, 2, Round.OUT);
        assertThat(result.winner()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void aSingleBidWinsWithoutAVote(MajorityRule rule) {
        BallotResult result = new Ballot(rule, 0.5).hold(new double[][] {{1}}, nobody(1), EQUAL, EQUAL);

        assertThat(result).isEqualTo(new BallotResult(0, BallotResult.NOBODY, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 | 2 | 0  | a ballot needs at least one voter
            2 | 0 | 2  | a ballot needs at least one bid
            2 | 2 | 3  | own bids are given for 3 voters of 2
            """)
    void nothingToVoteOn(int voters, int bids, int own, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Ballot(MajorityRule.SIMPLE, 0.5).hold(new double[voters][bids], nobody(own), EQUAL, EQUAL))
                .withMessage(message);
    }

    @Test
    void tablesThatDoNotFit() {
        Ballot ballot = new Ballot(MajorityRule.SIMPLE, 0.5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ballot.hold(new double[][] {{1, 2}, {1}}, nobody(2), EQUAL, EQUAL))
                .withMessage("voter 1 has utilities for 1 bids of 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ballot.hold(new double[][] {{1, Double.NaN}}, nobody(1), EQUAL, EQUAL))
                .withMessage("voter 0 has a utility of NaN");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ballot.hold(new double[][] {{1, 2}}, new int[] {2}, EQUAL, EQUAL))
                .withMessage("voter 0 has bid 2 as its own, but there are bids 0 to 1, or -1 for none");
    }

    @ParameterizedTest
    @CsvSource({"-0.1", "1.1", "NaN"})
    void chanceIsAChance(double chance) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Ballot(MajorityRule.SIMPLE, chance))
                .withMessage("the chance that a trailing bidder withdraws must be in 0 to 1, not " + chance);
    }

    private static int[] nobody(int voters) {
        return IntStream.range(0, voters).map(v -> BallotResult.NOBODY).toArray();
    }
}
