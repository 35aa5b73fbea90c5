package hostcity.model.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.model.Setups;
import hostcity.model.ballot.BallotResult;
import hostcity.model.ballot.MajorityRule;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import hostcity.world.State;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How states vote (model specification, section 4), against counts made by hand from the table of states. */
class ElectorateTest {

    private static final List<State> STATES = Setups.SHIPPED.states();

    /** No shock: what a voter thinks follows from the leanings alone. */
    private static final Parameters CALM =
            Setups.SHIPPED.defaults().with(Map.of(Parameter.SHOCK_SCALE, 0.0, Parameter.BALLOT_WITHDRAWAL, 0.0));

    private static Bid bid(long key, String country, double value) {
        return new Bid(key, country, value, 0, 0);
    }

    private static BallotResult vote(Parameters p, Bid... bids) {
        return new Electorate(STATES, STATES, p, 1).vote(7, List.of(bids), MajorityRule.SIMPLE);
    }

    private static int members(java.util.function.Predicate<State> which) {
        return (int) STATES.stream().filter(which).count();
    }

    @Test
    void blocsAndDevelopingCountriesLeanToTheirOwn() {
        // Kenya gains 0.8 from Africans and 0.3 from developing voters, Germany 0.8 from its group and from the EU.
        State germany = Setups.SHIPPED.state("DEU").orElseThrow();
        State kenya = Setups.SHIPPED.state("KEN").orElseThrow();
        int forGermany = members(x -> {
            double toGermany = x.unGroup() == germany.unGroup() || x.euMember() ? 0.8 : 0;
            double toKenya = (x.unGroup() == kenya.unGroup() ? 0.8 : 0) + (x.developing() ? 0.3 : 0);
            return toGermany + 0.01 > toKenya;
        });

        BallotResult result = vote(CALM, bid(8, "DEU", 0.01), bid(38, "KEN", 0));

        assertThat(result.rounds().get(0).votes()).containsExactly(forGermany, STATES.size() - forGermany);
        assertThat(result.winner()).isEqualTo(forGermany > STATES.size() / 2 ? 0 : 1);
    }

    @Test
    void countriesThatHaveMuchGetLess() {
        Parameters p = CALM.with(Map.of(Parameter.VOTE_BLOC, 0.0, Parameter.VOTE_DEVELOPING, 0.0));
        Bid much = new Bid(1, "CHE", 0.2, 0, 20);
        Bid little = new Bid(8, "DEU", 0, 0, 0);

        // 0.15 ln 21 = 0.457 > 0.2, so all but Switzerland itself vote for the other.
        assertThat(vote(p, much, little).rounds().get(0).votes()).containsExactly(1, STATES.size() - 1);
    }

    @Test
    void missionsCount() {
        Parameters p = CALM.with(Map.of(Parameter.VOTE_BLOC, 0.0, Parameter.VOTE_DEVELOPING, 0.0));
        Bid known = new Bid(1, "CHE", 0, 100, 0);
        Bid unknown = new Bid(8, "DEU", 0.3, 0, 0);

        // 0.1 ln 101 = 0.4615 > 0.3.
        assertThat(vote(p, known, unknown).rounds().get(0).votes()).containsExactly(STATES.size() - 1, 1);
    }

    @Test
    void theOrderOfBidsIsNothingWithShocksToo() {
        Bid a = bid(1, "CHE", 0.1);
        Bid b = bid(8, "DEU", 0);
        Bid c = bid(38, "KEN", 0.2);
        Parameters p = Setups.SHIPPED.defaults();
        List<Bid> one = List.of(a, b, c);
        List<Bid> other = List.of(c, a, b);
        for (long call = 0; call < 200; call++) {
            Electorate electorate = new Electorate(STATES, STATES, p, 5);
            BallotResult first = electorate.vote(call, one, MajorityRule.SIMPLE);
            BallotResult second = electorate.vote(call, other, MajorityRule.SIMPLE);
            assertThat(other.get(second.winner())).isEqualTo(one.get(first.winner()));
            assertThat(first.rounds()).hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void aStatePutsBothBidsOfItsCountryFirst() {
        List<State> germany = List.of(Setups.SHIPPED.state("DEU").orElseThrow());
        Electorate electorate = new Electorate(germany, STATES, CALM, 1);
        Bid foreign = bid(1, "CHE", 50);
        Bid worse = bid(8, "DEU", 0);
        Bid better = bid(9, "DEU", 1);
        for (List<Bid> bids : List.of(List.of(foreign, worse, better), List.of(better, foreign, worse))) {
            BallotResult result = electorate.vote(7, bids, MajorityRule.SIMPLE);
            assertThat(bids.get(result.winner())).isEqualTo(better);
        }
        // With the better one out of the way, the worse one comes before the foreign one.
        List<Bid> two = List.of(foreign, worse);
        assertThat(electorate.vote(7, two, MajorityRule.SIMPLE).winner()).isEqualTo(1);
    }

    @Test
    void votersOfWhomNothingIsKnownHaveNoCountry() {
        Electorate electorate = new Electorate(11, CALM, 1);
        BallotResult result = electorate.vote(7, List.of(bid(1, "CHE", 0), bid(38, "KEN", 0.1)), MajorityRule.SIMPLE);
        assertThat(result.rounds().get(0).votes()).containsExactly(0, 11);
    }

    @Test
    void votersOfWhomNothingIsKnownDifferInTheirShocks() {
        Electorate electorate = new Electorate(1001, Setups.SHIPPED.defaults(), 1);
        BallotResult result = electorate.vote(7, List.of(bid(1, "CHE", 0), bid(38, "KEN", 0)), MajorityRule.SIMPLE);
        assertThat(result.rounds().get(0).votes().get(0)).isBetween(400, 600);
    }

    @Test
    void nobodyToVoteIsAnError() {
        Electorate empty = new Electorate(List.of(), STATES, CALM, 1);
        assertThatThrownBy(() -> empty.vote(1, List.of(bid(1, "CHE", 0), bid(8, "DEU", 0)), MajorityRule.SIMPLE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
