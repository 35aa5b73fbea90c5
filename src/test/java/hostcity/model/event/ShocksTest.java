package hostcity.model.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import hostcity.model.HostCityModel;
import hostcity.model.Organization;
import hostcity.model.Setups;
import hostcity.model.TestWorlds;
import hostcity.world.Field;
import hostcity.world.OrganizationType;
import hostcity.world.Place;
import hostcity.world.World;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What events amount to, by hand. */
class ShocksTest {

    private static final int YEAR = TestWorlds.START + 5;
    private static final World WORLD = TestWorlds.cities(4, 2, 70).world();

    private static HostCityModel model(Event... events) {
        HostCityModel model = new HostCityModel(
                Setups.with(Setups.toy(WORLD, WORLD.defaults(), TestWorlds.START + 10), events), 20_260_201);
        model.start();
        return model;
    }

    @Test
    void gapsMultiplyTheHazardByOnePlusTwoGaps() {
        HostCityModel model = model(FundingCut.ofAll(YEAR, YEAR + 2, 0.28));
        Organization any = model.register().living().get(0);
        assertThat(model.shocks().closingFactor(any, YEAR - 1)).isEqualTo(1);
        assertThat(model.shocks().closingFactor(any, YEAR)).isCloseTo(1.56, within(1e-12));
        assertThat(model.shocks().closingFactor(any, YEAR + 1)).isCloseTo(1.56, within(1e-12));
        assertThat(model.shocks().closingFactor(any, YEAR + 2)).isEqualTo(1);
    }

    @Test
    void aSecondCutTakesItsShareOfWhatIsLeft() {
        HostCityModel model =
                model(FundingCut.ofAll(YEAR, Event.FOR_GOOD, 0.5), FundingCut.ofAll(YEAR + 1, Event.FOR_GOOD, 0.2));
        Organization any = model.register().living().get(0);
        assertThat(model.shocks().fundingGap(any, YEAR)).isEqualTo(0.5);
        assertThat(model.shocks().fundingGap(any, YEAR + 1)).isCloseTo(0.6, within(1e-12));
    }

    @Test
    void onlyThoseMeantLoseMoney() {
        HostCityModel model = model(
                new FundingCut(YEAR, Event.FOR_GOOD, 0.28, 1, Set.of(), Set.of(Field.ENERGY), Set.of()),
                new FundingCut(YEAR, Event.FOR_GOOD, 1, 1, Set.of(OrganizationType.UN), Set.of(), Set.of()),
                new FundingCut(YEAR, Event.FOR_GOOD, 1, 1, Set.of(), Set.of(), Set.of("WMO")));
        assertThat(model.register().living())
                .allSatisfy(x -> assertThat(model.shocks().fundingGap(x, YEAR))
                        .isCloseTo(x.field() == Field.ENERGY ? 0.28 : 0, within(1e-12)));
    }

    @Test
    void aLargerShareOfAffectedOnlyAddsOrganizations() {
        List<Organization> few = affected(0.3);
        List<Organization> more = affected(0.6);
        assertThat(few.size()).isBetween(50, 120);
        assertThat(more.stream().map(Organization::id).toList())
                .containsAll(few.stream().map(Organization::id).toList());
        assertThat(affected(0)).isEmpty();
        assertThat(affected(1)).hasSize(280);
    }

    private static List<Organization> affected(double share) {
        HostCityModel model = model(new FundingCut(YEAR, Event.FOR_GOOD, 0.28, share, Set.of(), Set.of(), Set.of()));
        return model.register().living().stream()
                .filter(x -> model.shocks().fundingGap(x, YEAR) > 0)
                .toList();
    }

    @Test
    void opennessIsClippedAndComesBack() {
        HostCityModel model = model(
                new OpennessChange(YEAR, YEAR + 2, "n1", -0.4),
                new OpennessChange(YEAR + 1, Event.FOR_GOOD, "n1", -0.4));
        int closed = model.geography().nationIndexOf("n1");
        int other = model.geography().nationIndexOf("n2");
        assertThat(model.shocks().openness(closed, YEAR - 1)).isEqualTo(0.5);
        assertThat(model.shocks().openness(closed, YEAR)).isCloseTo(0.1, within(1e-12));
        assertThat(model.shocks().openness(closed, YEAR + 1)).isZero();
        assertThat(model.shocks().openness(closed, YEAR + 2)).isCloseTo(0.1, within(1e-12));
        assertThat(model.shocks().openness(other, YEAR)).isEqualTo(0.5);
    }

    @Test
    void vacatedOfficesLowerTheRentWhileTheyStandEmpty() {
        HostCityModel model = model(new VacatedOffices(YEAR, YEAR + 1, "c2", 500, 0.7));
        int place = model.geography().indexOf("c2");
        assertThat(model.shocks().vacatedSeats(place, YEAR)).isEqualTo(500);
        assertThat(model.shocks().vacatedSeats(place, YEAR + 1)).isZero();
        assertThat(model.shocks().vacatedSeats(place - 1, YEAR)).isZero();
        assertThat(model.shocks().rentFactor(place, YEAR)).isEqualTo(0.7);
        assertThat(model.shocks().rentFactor(place, YEAR + 1)).isEqualTo(1);
    }

    @Test
    void recordsCheckThemselves() {
        assertThatThrownBy(() -> FundingCut.ofAll(YEAR, YEAR, 0.28)).hasMessageContaining("must follow 'year'");
        assertThatThrownBy(() -> FundingCut.ofAll(YEAR, YEAR + 1, Double.NaN)).hasMessageContaining("'share'");
        assertThatThrownBy(() -> new OpennessChange(YEAR, YEAR + 1, "n1", -1.1)).hasMessageContaining("'change'");
        assertThatThrownBy(() -> new VacatedOffices(YEAR, YEAR + 1, "c1", 1, -0.1))
                .hasMessageContaining("'rent_factor'");
    }

    @Test
    void aBarHoldsForACityOrForAllOfANationWhileItLasts() {
        String city = WORLD.places().get(0).id();
        String nation = WORLD.places().get(0).nationId();
        HostCityModel model = model(
                new Bar(YEAR, YEAR + 2, Bar.Of.CITY, city), new Bar(YEAR + 3, Event.FOR_GOOD, Bar.Of.NATION, nation));

        assertThat(barred(model, YEAR - 1)).isEmpty();
        assertThat(barred(model, YEAR + 1)).containsExactly(city);
        assertThat(barred(model, YEAR + 2)).isEmpty();
        assertThat(barred(model, YEAR + 9))
                .containsExactlyInAnyOrderElementsOf(WORLD.places().stream()
                        .filter(place -> place.nationId().equals(nation))
                        .map(Place::id)
                        .toList());
    }

    private static List<String> barred(HostCityModel model, int year) {
        return IntStream.range(0, model.geography().size())
                .filter(place -> model.shocks().isBarred(place, year))
                .mapToObj(place -> model.geography().id(place))
                .toList();
    }
}
