package hostcity.store;

import hostcity.world.CityConstants;
import hostcity.world.Endowments;
import hostcity.world.Field;
import hostcity.world.FoundingDecades;
import hostcity.world.Instrument;
import hostcity.world.InstrumentInfo;
import hostcity.world.InstrumentInfo.Family;
import hostcity.world.Membership;
import hostcity.world.NamedOrganization;
import hostcity.world.Nation;
import hostcity.world.Nation.Registration;
import hostcity.world.OrganizationType;
import hostcity.world.Parameter;
import hostcity.world.ParameterInfo;
import hostcity.world.Place;
import hostcity.world.Place.Kind;
import hostcity.world.PolicyRecord;
import hostcity.world.PolicyRecord.Evidence;
import hostcity.world.PolicyRecord.MatrixRow;
import hostcity.world.PolicyRecord.Reading;
import hostcity.world.Quadrant;
import hostcity.world.Quantiles;
import hostcity.world.Standardization;
import hostcity.world.State;
import hostcity.world.UnGroup;
import hostcity.world.World;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** A world of two nations, four cities and one aggregate, so that tests of files depend on no data. */
final class SmallWorld {

    private static final String TABLE = "cideg-2024 table 2";

    private SmallWorld() {}

    static World of() {
        return new World(
                2019,
                Instrument.all().stream().map(SmallWorld::info).toList(),
                List.of(
                        new Nation("CHN", 1156, "China", "中国", "Asia-Pacific", 0.4, Registration.RESTRICTED),
                        new Nation("DEU", 1276, "Germany", "德国", "Europe", 0.8, Registration.OPEN)),
                List.of(
                        place("bonn", 8, Kind.CITY, "DEU"),
                        place("berlin", 9, Kind.CITY, "DEU"),
                        place("beijing", 47, Kind.CITY, "CHN"),
                        place("shanghai", 48, Kind.CITY, "CHN"),
                        place("rest-of-china", 1156, Kind.REST_OF_COUNTRY, "CHN")),
                List.of(
                        state("CHE", "Switzerland", UnGroup.WESTERN_EUROPEAN_OTHERS),
                        state("CHN", "China", UnGroup.ASIA_PACIFIC),
                        state("DEU", "Germany", UnGroup.WESTERN_EUROPEAN_OTHERS),
                        state("ESP", "Spain", UnGroup.WESTERN_EUROPEAN_OTHERS),
                        state("KEN", "Kenya", UnGroup.AFRICAN)),
                policies(),
                parameters(),
                List.of(),
                List.of(unep()),
                new Quantiles(List.of(new Quantiles.Point(0.5, 5))),
                new FoundingDecades(Map.of(1990, 1)),
                CityConstants.NONE,
                Map.of(),
                Standardization.NONE,
                List.of());
    }

    private static InstrumentInfo info(Instrument instrument) {
        return new InstrumentInfo(instrument, instrument.id(), instrument.id(), Family.ATTRACT, "city");
    }

    private static State state(String iso3, String name, UnGroup group) {
        return new State(iso3, name, group, false, group == UnGroup.AFRICAN, "somewhere");
    }

    private static NamedOrganization unep() {
        return new NamedOrganization(
                "UNEP",
                "United Nations Environment Programme",
                "联合国环境规划署",
                OrganizationType.UN,
                Field.CLIMATE_ENVIRONMENT,
                "bonn",
                Membership.STATE,
                Quadrant.II,
                1972);
    }

    private static Place place(String id, int key, Kind kind, String nation) {
        return new Place(
                id,
                key,
                id,
                id,
                kind,
                nation,
                "somewhere",
                0,
                0,
                1e6,
                5e4,
                new Endowments(0, 0, 0, 0, 0, 0),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false);
    }

    private static PolicyRecord policies() {
        return new PolicyRecord(
                List.of(
                        new MatrixRow(TABLE, "Bonn", false, "bonn", ticks(2, 3, 4, 5, 9, 11, 13, 14)),
                        new MatrixRow(TABLE, "Shanghai", false, "shanghai", ticks(5, 8, 11, 12, 13))),
                List.of(new Evidence("bonn", Instrument.RENT_CONCESSION, "free offices", Reading.LEVEL, 1.0)));
    }

    private static List<Boolean> ticks(int... columns) {
        return IntStream.rangeClosed(1, Instrument.COUNT)
                .mapToObj(column -> Arrays.stream(columns).anyMatch(c -> c == column))
                .toList();
    }

    private static List<ParameterInfo> parameters() {
        return Arrays.stream(Parameter.values()).map(SmallWorld::parameter).toList();
    }

    private static ParameterInfo parameter(Parameter parameter) {
        boolean share = parameter.id().startsWith("mix_");
        return new ParameterInfo(parameter, share ? 0.2 : 0.5, 0, share ? 1 : 5, "1", true, "assumed", "a number");
    }
}
