package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.measure.Indicator;
import hostcity.measure.RunOutcome;
import hostcity.model.adapt.AdaptationRule;
import hostcity.world.Cell;
import hostcity.world.CityConstants;
import hostcity.world.NamedOrganization;
import hostcity.world.Nation;
import hostcity.world.Place;
import hostcity.world.PolicyBaseline;
import hostcity.world.StartCount;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Names and rows are nothing, keys are everything. Number 7 of the verification tests. */
class LabelsTest {

    private static final long SEED = 20_260_104;
    private static final int END = 2034;
    private static final World WORLD = Setups.SHIPPED;

    private static Setup setup(World world, PolicyBaseline baseline) {
        return new Setup(world, baseline, WORLD.defaults(), END, List.of(), Optional.empty(), Map.of(), List.of());
    }

    private static PolicyBaseline baseline() {
        return WORLD.baseline("reconciled", WORLD.defaults());
    }

    private static Map<String, Double> renamed(Map<String, Double> constants, UnaryOperator<String> rename) {
        Map<String, Double> result = new HashMap<>();
        constants.forEach((id, alpha) -> result.put(rename.apply(id), alpha));
        return result;
    }

    private static World world(
            List<Nation> nations,
            List<Place> places,
            List<StartCount> counts,
            List<NamedOrganization> named,
            CityConstants constants) {
        return new World(
                WORLD.startYear(),
                WORLD.instruments(),
                nations,
                places,
                WORLD.states(),
                WORLD.policies(),
                WORLD.parameters(),
                counts,
                named,
                WORLD.staff(),
                WORLD.decades(),
                constants,
                WORLD.posts(),
                WORLD.scales(),
                List.of());
    }

    private static <T> List<T> shuffled(List<T> rows) {
        List<T> copy = new ArrayList<>(rows);
        Collections.shuffle(copy, new Random(7));
        return copy;
    }

    @Test
    void theOrderOfRowsIsNothing() {
        World reordered = world(
                shuffled(WORLD.nations()),
                shuffled(WORLD.places()),
                shuffled(WORLD.startCounts()),
                WORLD.namedOrganizations(),
                WORLD.constants());

        assertThat(Setups.measured(setup(reordered, baseline()), SEED))
                .isEqualTo(Setups.measured(setup(WORLD, baseline()), SEED));
    }

    /** Two cities that swap their keys with everything that they are: the results swap with them. */
    @Test
    void renamedCitiesHaveTheSameResults() {
        Map<String, String> names = Map.of("shanghai", "bonn", "bonn", "shanghai", "geneva", "zzz", "paris", "aaa");
        UnaryOperator<String> rename = id -> names.getOrDefault(id, id);
        Map<String, List<Cell>> cells = new HashMap<>();
        baseline().cells().forEach((id, row) -> cells.put(rename.apply(id), row));
        CityConstants constants = new CityConstants(
                renamed(WORLD.constants().ingo(), rename),
                renamed(WORLD.constants().un(), rename));
        World renamed = world(
                WORLD.nations(),
                WORLD.places().stream().map(x -> named(x, rename.apply(x.id()))).toList(),
                WORLD.startCounts().stream()
                        .map(x -> new StartCount(rename.apply(x.placeId()), x.type(), x.field(), x.organizations()))
                        .toList(),
                WORLD.namedOrganizations().stream()
                        .map(x -> at(x, rename.apply(x.placeId())))
                        .toList(),
                constants);

        assertSameValues(
                Setups.measured(setup(renamed, new PolicyBaseline("renamed", cells)), SEED),
                Setups.measured(setup(WORLD, baseline()), SEED));
    }

    private static Place named(Place x, String id) {
        return new Place(
                id,
                x.key(),
                id,
                id,
                x.kind(),
                x.nationId(),
                x.region(),
                x.latitude(),
                x.longitude(),
                x.population(),
                x.gdpPerHeadUsd(),
                x.endowments(),
                x.wageUsd(),
                x.rentUsdPerM2(),
                x.capacityPersons(),
                x.hostsUnSystem());
    }

    private static NamedOrganization at(NamedOrganization x, String placeId) {
        return new NamedOrganization(
                x.acronym(),
                x.nameEn(),
                x.nameZh(),
                x.type(),
                x.field(),
                placeId,
                x.membership(),
                x.quadrant(),
                x.founded());
    }

    /** Places are in the order of their keys, which did not change. */
    private static void assertSameValues(RunOutcome one, RunOutcome other) {
        for (Indicator indicator : Indicator.all()) {
            for (int year = one.startYear(); year <= one.endYear(); year++) {
                for (int place = 0; place < one.placeIds().size(); place++) {
                    assertThat(one.get(indicator, year, place))
                            .as("%s of %s in %d", indicator, one.placeIds().get(place), year)
                            .isEqualTo(other.get(indicator, year, place));
                }
            }
        }
    }

    /** A rule that a scenario names for a city follows the name, the draw of the mix follows the key. */
    @Test
    void ruleOfTheMixFollowsTheKey() {
        HostCityModel model = new HostCityModel(setup(WORLD, baseline()), SEED);
        model.start();
        long imitating = model.cities().stream()
                .filter(x -> x.adaptive().rule() == AdaptationRule.IMITATE)
                .count();
        assertThat(imitating).isPositive();
    }
}
