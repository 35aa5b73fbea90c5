package hostcity.scenario.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import hostcity.scenario.cases.Decision.Rule;
import hostcity.scenario.cases.HostOffer.KnownFrom;
import hostcity.scenario.cases.Round.Count;
import hostcity.scenario.cases.SitingCase.Confidence;
import hostcity.world.Instrument;
import hostcity.world.OrganizationType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SitingCaseTest {

    @Test
    void takesTwoCandidatesOrMoreAndOneOfThemWins() {
        assertThat(siting(Rule.MAJORITY, "a", List.of("b", "a")).winnerIndex()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> siting(Rule.MAJORITY, "a", List.of("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> siting(Rule.MAJORITY, "a", List.of("a", "b", "a")));
        assertThatIllegalArgumentException().isThrownBy(() -> siting(Rule.MAJORITY, "c", List.of("a", "b")));
    }

    @Test
    void roundsEndWithTheWinner() {
        List<String> ids = List.of("a", "b", "c");
        Round open = votes(Map.of("a", 2, "b", 2, "c", 1));
        Round won = votes(Map.of("a", 3, "b", 2));
        assertThatCode(() -> siting(Rule.MAJORITY, "a", ids, open, won)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> siting(Rule.MAJORITY, "b", ids, open, won));
        assertThatIllegalArgumentException().isThrownBy(() -> siting(Rule.MAJORITY, "a", ids, won, open));
        assertThatIllegalArgumentException().isThrownBy(() -> siting(Rule.MAJORITY, "a", ids, won, won));
        assertThatIllegalArgumentException().isThrownBy(() -> siting(Rule.MAJORITY, "a", ids, votes(Map.of("d", 1))));
        assertThatIllegalArgumentException().isThrownBy(() -> siting(Rule.EXECUTIVE, "a", ids, won));
    }

    @ParameterizedTest
    @CsvSource({
        "MAJORITY, 5, 4, 0, true",
        "MAJORITY, 5, 5, 0, false",
        "CONSENSUS, 5, 4, 0, true",
        "TWO_THIRDS, 5, 4, 0, true", // Only two are left.
        "TWO_THIRDS, 5, 3, 1, false",
        "TWO_THIRDS, 6, 2, 1, true",
        "POINTS, 5, 3, 1, true"
    })
    void theRuleSaysWhenARoundIsWon(Rule rule, int a, int b, int c, boolean won) {
        Round round = votes(c == 0 ? Map.of("a", a, "b", b) : Map.of("a", a, "b", b, "c", c));
        assertThat(round.isDecisive(rule)).isEqualTo(won);
    }

    @Test
    void votesAddUp() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Round(Count.VOTES, Map.of("a", 2), 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Round(Count.VOTES, Map.of("a", 0), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Round(Count.POINTS, Map.of("a", 3, "b", 2), 1));
        Round points = new Round(Count.POINTS, Map.of("a", 6, "b", 4, "c", 2), 2);
        assertThat(points.leaders()).containsExactly("a");
        assertThat(points.isDecisive(Rule.POINTS)).isFalse();
    }

    @Test
    void aBallotNeedsVoters() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Electorate.Unnamed(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Electorate.States(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Electorate.States(List.of("DEU", "DEU")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision(Rule.MAJORITY, new Electorate.Nobody()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Decision(Rule.EXECUTIVE, new Electorate.Unnamed(3)));
    }

    @Test
    void numbersLieInTheirRanges() {
        assertThatIllegalArgumentException().isThrownBy(() -> offer(Map.of(), OptionalDouble.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> offer(Map.of(Instrument.SCHOOLING, Double.NaN), OptionalDouble.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> offer(Map.of(), OptionalDouble.of(Double.NaN)));
        assertThatIllegalArgumentException().isThrownBy(() -> offer(Map.of(), OptionalDouble.of(-1)));
        Location place = new Location.Elsewhere("a", "DEU");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Candidate(place, Map.of(Attribute.RULE_OF_LAW, Double.NaN), Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> organization(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> organization(0));
    }

    private static HostOffer offer(Map<Instrument, Double> levels, OptionalDouble usd) {
        return new HostOffer(levels, usd, OptionalDouble.empty(), OptionalDouble.empty(), "source", KnownFrom.WINNER);
    }

    private static Round votes(Map<String, Integer> votes) {
        return new Round(
                Count.VOTES,
                votes,
                votes.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static SitedOrganization organization(double staff) {
        return new SitedOrganization(
                "Body",
                OrganizationType.UN,
                SitedOrganization.Kind.SECRETARIAT,
                Optional.empty(),
                OptionalDouble.of(staff),
                OptionalInt.empty());
    }

    private static SitingCase siting(Rule rule, String winner, List<String> ids, Round... rounds) {
        return new SitingCase(
                "case",
                "Case",
                "案例",
                List.of("source"),
                organization(10),
                1995,
                new Decision(rule, rule.hasBallot() ? new Electorate.Unnamed(10) : new Electorate.Nobody()),
                Optional.empty(),
                Optional.empty(),
                ids.stream()
                        .map(id -> new Candidate(new Location.Elsewhere(id, "DEU"), Map.of(), Optional.empty()))
                        .toList(),
                winner,
                List.of(rounds),
                Confidence.HIGH,
                List.of());
    }
}
