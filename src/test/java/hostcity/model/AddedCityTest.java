package hostcity.model;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.model.adapt.AdaptationRule;
import hostcity.model.choice.TasteProbe;
import hostcity.world.Endowments;
import hostcity.world.Field;
import hostcity.world.OrganizationType;
import hostcity.world.Place;
import hostcity.world.StartCount;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Adding a city shifts no other draw (section 7): it takes some for itself and moves none between the others. Without UN
 * bodies, whose fields are drawn by the fields of all INGOs: a new city's own fields shift those shares.
 */
class AddedCityTest {

    private static final long SEED = 20_260_110;
    private static final String NEW = "newtown";
    private static final int NEW_KEY = 998;

    private static World without() {
        World w = Setups.SHIPPED;
        return world(w.places(), w.startCounts());
    }

    private static World with(int startStock) {
        World w = Setups.SHIPPED;
        List<Place> places = new ArrayList<>(w.places());
        places.add(new Place(
                NEW,
                NEW_KEY,
                NEW,
                NEW,
                Place.Kind.CITY,
                "DEU",
                w.place("bonn").orElseThrow().region(),
                50,
                8,
                1e6,
                60_000,
                new Endowments(1, 1, 1, 1, 0, 0),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false));
        List<StartCount> counts = new ArrayList<>(w.startCounts());
        for (Field field : Field.all()) {
            if (startStock > 0) {
                counts.add(new StartCount(NEW, OrganizationType.INGO, field, startStock));
            }
        }
        return world(places, counts);
    }

    private static World world(List<Place> places, List<StartCount> counts) {
        World w = Setups.SHIPPED;
        return new World(
                w.startYear(),
                w.instruments(),
                w.nations(),
                places,
                w.states(),
                w.policies(),
                w.parameters(),
                counts.stream().filter(x -> x.type() == OrganizationType.INGO).toList(),
                w.namedOrganizations().stream()
                        .filter(x -> x.type() == OrganizationType.INGO)
                        .toList(),
                w.staff(),
                w.decades(),
                w.constants(),
                w.posts(),
                w.scales(),
                List.of());
    }

    private static HostCityModel started(World world) {
        Setup still = Setup.still(world, 2020);
        HostCityModel model = new HostCityModel(
                new Setup(
                        world,
                        still.baseline(),
                        still.parameters(),
                        2020,
                        List.of(),
                        Optional.of(AdaptationRule.STATIC),
                        Map.of(),
                        List.of()),
                SEED);
        model.start();
        return model;
    }

    /** Those of the start whose field is given, and the candidates of three years. */
    private static Map<Long, Organization> everybody(HostCityModel model) {
        Map<Long, Organization> all = new HashMap<>();
        for (Organization organization : model.register().living()) {
            if (organization.type() == OrganizationType.INGO) {
                all.put(organization.id(), organization);
            }
        }
        for (int year = 2020; year < 2023; year++) {
            for (Field field : Field.all()) {
                for (int i = 0; i < 20; i++) {
                    long id = model.population().candidateId(year, field, i);
                    all.put(id, model.population().born(id, field, year));
                }
            }
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8})
    void whatOrganizationsAreDoesNotChange(int startStock) {
        Map<Long, Organization> before = everybody(started(without()));
        Map<Long, Organization> after = everybody(started(with(startStock)));

        assertThat(after).hasSizeGreaterThanOrEqualTo(before.size());
        before.forEach((id, was) -> {
            Organization is = java.util.Objects.requireNonNull(after.get(id));
            assertThat(attributes(is)).isEqualTo(attributes(was));
        });
    }

    private static List<Object> attributes(Organization x) {
        return List.of(
                x.field(),
                x.quadrant(),
                x.membership(),
                x.foundedYear(),
                x.prestige(),
                x.isSensitive(),
                x.isEmerging(),
                x.isCityNetwork(),
                x.headquarters().staff());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 8})
    void initiatorsLeadersAndPartnersComeFromTheNewCityOrFromWhereTheyCame(int startStock) {
        HostCityModel old = started(without());
        HostCityModel grown = started(with(startStock));
        Map<Long, Organization> after = everybody(grown);
        int taken = 0;
        for (Map.Entry<Long, Organization> entry : everybody(old).entrySet()) {
            Organization was = entry.getValue();
            Organization is = java.util.Objects.requireNonNull(after.get(entry.getKey()));
            taken += same(old, was.initiator(), grown, is.initiator());
            for (int year = 2019; year < 2032; year += 4) {
                taken += same(
                        old,
                        old.leaders().placeOf(was, year),
                        grown,
                        grown.leaders().placeOf(is, year));
            }
            for (int i = 0; i < 3; i++) {
                taken += samePartner(
                        old.register().partner(was, i), grown.register().partner(is, i), grown);
            }
        }
        if (startStock == 0) {
            assertThat(taken).isZero();
        } else {
            assertThat(taken).isPositive();
        }
    }

    /** 1 if the new city took the draw. */
    private static int same(HostCityModel old, int was, HostCityModel grown, int is) {
        String id = grown.geography().id(is);
        if (id.equals(NEW)) {
            return 1;
        }
        assertThat(id).isEqualTo(old.geography().id(was));
        return 0;
    }

    private static int samePartner(
            @org.jspecify.annotations.Nullable Organization was,
            @org.jspecify.annotations.Nullable Organization is,
            HostCityModel grown) {
        if (is != null && grown.geography().id(is.headquarters().place()).equals(NEW)) {
            return 1;
        }
        assertThat(is == null ? 0 : is.id()).isEqualTo(was == null ? 0 : was.id());
        return 0;
    }

    /** Of founders; the tastes of the start are conditional on having stayed in spite of all rivals, a new one included. */
    @ParameterizedTest
    @ValueSource(ints = {0, 8})
    void tastesForOtherPlacesDoNotChange(int startStock) {
        HostCityModel old = started(without());
        HostCityModel grown = started(with(startStock));
        for (int i = 0; i < 20; i++) {
            long id = old.population().candidateId(2021, Field.ENERGY, i);
            double[] was = TasteProbe.of(old, old.population().born(id, Field.ENERGY, 2021));
            double[] is = TasteProbe.of(grown, grown.population().born(id, Field.ENERGY, 2021));
            for (int place = 0; place < was.length; place++) {
                int there = grown.geography().indexOf(old.geography().id(place));
                assertThat(is[there]).isEqualTo(was[place]);
            }
        }
    }
}
