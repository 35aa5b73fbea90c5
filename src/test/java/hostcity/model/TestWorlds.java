package hostcity.model;

import hostcity.world.CityConstants;
import hostcity.world.Endowments;
import hostcity.world.Field;
import hostcity.world.FoundingDecades;
import hostcity.world.Nation;
import hostcity.world.Nation.Registration;
import hostcity.world.OrganizationType;
import hostcity.world.Parameter;
import hostcity.world.ParameterInfo;
import hostcity.world.Parameters;
import hostcity.world.Place;
import hostcity.world.Place.Kind;
import hostcity.world.PolicyRecord;
import hostcity.world.Quantiles;
import hostcity.world.Standardization;
import hostcity.world.StartCount;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Toy worlds for tests of theory, made of records and of no file. Every city is like every other, in wealth, size and
 * endowments, unless a test gives it a constant; every weight of utility is 0 unless a test sets it. What a test does
 * not name is therefore not in its result.
 */
public final class TestWorlds {

    /** The year of the start. */
    public static final int START = 2020;

    /** A logit that makes a probability 1 to the last bit. */
    private static final double CERTAIN = 1000;

    private record Toy(String id, int key, Kind kind, String nation, double alpha, int start) {}

    private final List<Toy> toys = new ArrayList<>();

    private TestWorlds() {}

    /** A world without places. */
    public static TestWorlds empty() {
        return new TestWorlds();
    }

    /** Cities {@code c1}, {@code c2} and so on, keys from 1, spread over nations in turn, all alike. */
    public static TestWorlds cities(int cities, int nations, int startOfEach) {
        TestWorlds world = new TestWorlds();
        for (int i = 1; i <= cities; i++) {
            world.city("c" + i, i, "n" + (1 + (i - 1) % nations), 0, startOfEach);
        }
        return world;
    }

    /** Adds a city. */
    public TestWorlds city(String id, int key, String nation, double alpha, int start) {
        toys.add(new Toy(id, key, Kind.CITY, nation, alpha, start));
        return this;
    }

    /** Adds an aggregate place: an outside option. */
    public TestWorlds rest(String id, int key, String nation, double alpha, int start) {
        toys.add(new Toy(id, key, Kind.REST_OF_COUNTRY, nation, alpha, start));
        return this;
    }

    /** The world. */
    public World world() {
        Set<String> nations = new LinkedHashSet<>();
        Map<String, Double> constants = new HashMap<>();
        List<StartCount> counts = new ArrayList<>();
        for (Toy toy : toys) {
            nations.add(toy.nation);
            constants.put(toy.id, toy.alpha);
            counts.addAll(startOf(toy));
        }
        return new World(
                START,
                List.of(),
                nations.stream().map(TestWorlds::nation).toList(),
                toys.stream().map(TestWorlds::place).toList(),
                List.of(),
                new PolicyRecord(List.of(), List.of()),
                Arrays.stream(Parameter.values()).map(TestWorlds::info).toList(),
                counts,
                List.of(),
                new Quantiles(List.of(new Quantiles.Point(0.1, 2), new Quantiles.Point(0.9, 40))),
                new FoundingDecades(Map.of(START - 20, 1, START - 10, 1)),
                new CityConstants(constants, Map.of()),
                Map.of(),
                Standardization.NONE,
                List.of());
    }

    /** The start of a place, its fields as even as can be. */
    private static List<StartCount> startOf(Toy toy) {
        List<StartCount> counts = new ArrayList<>();
        for (Field field : Field.all()) {
            int count = (toy.start + field.ordinal()) / Field.COUNT;
            if (count > 0) {
                counts.add(new StartCount(toy.id, OrganizationType.INGO, field, count));
            }
        }
        return counts;
    }

    private static Nation nation(String id) {
        // Two nations share a region.
        int number = Integer.parseInt(id.substring(1));
        return new Nation(id, 1000 + number, id, id, "region" + number / 2, 0.5, Registration.OPEN);
    }

    private static Place place(Toy toy) {
        return new Place(
                toy.id,
                toy.key,
                toy.id,
                toy.id,
                toy.kind,
                toy.nation,
                nation(toy.nation).region(),
                0,
                0,
                5e6,
                80_000,
                new Endowments(0, 0, 0, 0, 0, 0),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                false);
    }

    private static ParameterInfo info(Parameter parameter) {
        double value = VALUES.getOrDefault(parameter, 0.0);
        return new ParameterInfo(parameter, value, -2 * CERTAIN, 1e12, "1", true, "toy", "toy");
    }

    /** These parameters with the number of organizations founded a year, and nobody who ever closes or is reviewed. */
    public static Parameters foundingsOnly(Parameters parameters, double perYear) {
        return parameters.with(Map.of(
                Parameter.FOUNDING_RATE, perYear,
                Parameter.CLOSING_HAZARD_INGO, 0.0,
                Parameter.REVIEW_RATE, 0.0,
                Parameter.LEASE_REVIEW_PROBABILITY, 0.0,
                Parameter.LEADER_REVIEW_PROBABILITY, 0.0,
                Parameter.BRANCH_START, 0.0,
                Parameter.BRANCH_OPENING, 0.0));
    }

    /** Demography, costs and years as in the specification; no weight of utility, no lag, no call for proposals. */
    private static final Map<Parameter, Double> VALUES = new HashMap<>();

    private static void set(double value, Parameter... parameters) {
        for (Parameter parameter : parameters) {
            VALUES.put(parameter, value);
        }
    }

    static {
        set(60, Parameter.FOUNDING_RATE);
        set(0.01, Parameter.CLOSING_HAZARD_INGO, Parameter.CLOSING_HAZARD_UN);
        set(1, Parameter.CLOSING_YOUTH_FACTOR, Parameter.SHOCK_SCALE, Parameter.INDIVIDUAL_SHARE);
        set(0.1, Parameter.REVIEW_RATE);
        set(4, Parameter.LEADER_TERM_YEARS, Parameter.BIDS_MEAN, Parameter.AGGREGATE_DIVISOR);
        set(0.25, Parameter.LEADER_REVIEW_PROBABILITY);
        set(5, Parameter.LEASE_YEARS, Parameter.CLOSING_YOUTH_YEARS, Parameter.REGISTRATION_PERIOD_YEARS);
        set(0.3, Parameter.LEASE_REVIEW_PROBABILITY);
        set(2, Parameter.CLOSING_FUNDING_GAP);
        set(0.5, Parameter.SHOCK_REVIEW_COORDINATION);
        set(CERTAIN, Parameter.AWARENESS_CONSTANT);
        set(1, Parameter.REGISTRATION_SUCCESS, Parameter.REGISTRATION_SUCCESS_RESTRICTED);
        set(3, Parameter.SHORTLIST_SIZE);
        set(0.15, Parameter.TAX_SHARE, Parameter.SENSITIVE_SHARE, Parameter.BRANCH_START);
        set(0.2, Parameter.P5_SHARE, Parameter.BRANCH_STAFF_SHARE, Parameter.CLIMB_STEP);
        set(25, Parameter.FLOOR_AREA_M2);
        set(1500, Parameter.EQUIPMENT_USD);
        set(4000, Parameter.LOGISTICS_USD, Parameter.COST_LOGISTICS_USD);
        set(50_000, Parameter.GRANT_INGO_USD);
        set(425_000, Parameter.GRANT_UN_USD);
        set(0.5, Parameter.GRANT_CAP_SHARE, Parameter.PRESTIGE_MEAN, Parameter.RESPONSE_DAMPING);
        set(90_000, Parameter.WAGE_REFERENCE_USD);
        set(500, Parameter.RENT_REFERENCE_USD, Parameter.CAPACITY_SPARE);
        set(80_000, Parameter.GDP_REFERENCE_USD);
        set(5e6, Parameter.POPULATION_REFERENCE, Parameter.BUDGET_FLOOR_USD);
        set(1.3, Parameter.CAPACITY_FACTOR, Parameter.STAFF_SIGMA, Parameter.STAFF_SIGMA_UN);
        set(5, Parameter.STAFF_MEDIAN);
        set(20, Parameter.STAFF_MEDIAN_UN, Parameter.CAPITAL_YEARS);
        set(0.01, Parameter.STAFF_GROWTH);
        set(0.1, Parameter.STAFF_GROWTH_SD, Parameter.EMERGING_SHARE);
        set(15, Parameter.BRANCH_MIN_STAFF);
        set(0.03, Parameter.BRANCH_OPENING, Parameter.DISCOUNT_RATE);
        set(0.05, Parameter.BRANCH_CLOSING);
        set(1, Parameter.START_ATTEMPTS, Parameter.EFFECT_SPEED, Parameter.MIX_STATIC);
        set(360_000, Parameter.BENEFIT_STAFF_USD);
        set(200_000, Parameter.BENEFIT_PRESTIGE_USD);
        set(1.5, Parameter.CITY_NETWORK_PRESTIGE);
        set(5000, Parameter.COST_EQUIPMENT_ONCE_USD);
        set(1000, Parameter.COST_EQUIPMENT_USD, Parameter.COST_MEDICAL_USD, Parameter.ZONE_SEATS);
        set(1e6, Parameter.COST_TALENT_USD, Parameter.COST_COORDINATION_USD);
        set(8000, Parameter.COST_SCHOOLING_USD);
        set(1.25, Parameter.BUDGET_FACTOR);
        set(6, Parameter.ADAPTATION_INTERVAL_YEARS);
        set(10, Parameter.PLANNING_HORIZON_YEARS, Parameter.MOVING_YEARS);
    }
}
