package hostcity.model;

import hostcity.measure.Measurement;
import hostcity.measure.RunOutcome;
import hostcity.model.adapt.AdaptationRule;
import hostcity.model.event.Event;
import hostcity.model.policy.Amount;
import hostcity.model.policy.Approach;
import hostcity.model.policy.Cultivation;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.store.WorldReader;
import hostcity.world.Instrument;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import hostcity.world.PolicyBaseline;
import hostcity.world.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Setups for tests, and what tests ask of runs. */
public final class Setups {

    /** The world as it is shipped; read once. */
    public static final World SHIPPED = WorldReader.shipped();

    private Setups() {}

    /** A toy world with static cities that start without any instrument. */
    public static Setup toy(World world, Parameters parameters, int endYear, Policy... policies) {
        return new Setup(
                world,
                new PolicyBaseline("none", Map.of()),
                parameters,
                endYear,
                List.of(policies),
                Optional.of(AdaptationRule.STATIC),
                Map.of(),
                List.of());
    }

    /** The shipped world with a rule for all cities; empty: the adaptation mix. */
    public static Setup shipped(int endYear, Optional<AdaptationRule> rule, Policy... policies) {
        Setup still = Setup.still(SHIPPED, endYear);
        return new Setup(
                SHIPPED, still.baseline(), still.parameters(), endYear, List.of(policies), rule, Map.of(), List.of());
    }

    /** The same with other policies. */
    public static Setup with(Setup setup, List<Policy> policies) {
        return new Setup(
                setup.world(),
                setup.baseline(),
                setup.parameters(),
                setup.endYear(),
                policies,
                setup.generalRule(),
                setup.rules(),
                setup.noPoaching(),
                setup.events());
    }

    /** The same with events. */
    public static Setup with(Setup setup, Event... events) {
        return new Setup(
                setup.world(),
                setup.baseline(),
                setup.parameters(),
                setup.endYear(),
                setup.policies(),
                setup.generalRule(),
                setup.rules(),
                setup.noPoaching(),
                List.of(events));
    }

    /** The same with one parameter changed. */
    public static Setup with(Setup setup, Parameter parameter, double value) {
        return new Setup(
                setup.world(),
                setup.baseline(),
                setup.parameters().with(parameter, value),
                setup.endYear(),
                setup.policies(),
                setup.generalRule(),
                setup.rules(),
                setup.noPoaching(),
                setup.events());
    }

    /** The same without what hosting feeds back on. */
    public static Setup withoutFeedbacks(Setup setup) {
        Setup off = setup;
        for (Parameter parameter : List.of(
                Parameter.AWARENESS_POSTS,
                Parameter.LEADER_POSTS,
                Parameter.INSTITUTE_AWARENESS,
                Parameter.INSTITUTE_FOUNDING,
                Parameter.INSTITUTE_REGISTRATION,
                Parameter.LANGUAGE_RATE,
                Parameter.TEMPLATE_LAG_YEARS)) {
            off = with(off, parameter, 0);
        }
        return off;
    }

    /** A policy of a city for everybody, for good, with its own money. */
    public static Policy policy(int year, String place, Map<Instrument, Double> set) {
        return policy(year, Policy.FOR_GOOD, place, set, Eligibility.ALL, Policy.Money.OWN);
    }

    /** A policy of a city. */
    public static Policy policy(
            int year, int until, String place, Map<Instrument, Double> set, Eligibility who, Policy.Money money) {
        return new Policy(year, until, List.of(place), "", set, Policy.Registration.UNCHANGED, who, money);
    }

    /** A policy of a city that pays amounts of money and does nothing else. */
    public static Policy amounts(
            int year, String place, Map<Amount, Double> amounts, Eligibility who, Policy.Money money) {
        return new Policy(
                year,
                Policy.FOR_GOOD,
                List.of(place),
                "",
                Map.of(),
                Policy.Registration.UNCHANGED,
                who,
                money,
                Cultivation.NONE,
                amounts,
                Approach.NONE);
    }

    /** A policy of a city that helps organizations to come near and does nothing else. */
    public static Policy approach(int year, String place, Approach approach) {
        return new Policy(
                year,
                Policy.FOR_GOOD,
                List.of(place),
                "",
                Map.of(),
                Policy.Registration.UNCHANGED,
                Eligibility.ALL,
                Policy.Money.OWN,
                Cultivation.NONE,
                Map.of(),
                approach);
    }

    /** Runs to the end. */
    public static HostCityModel run(Setup setup, long seed) {
        HostCityModel model = new HostCityModel(setup, seed);
        model.runToEnd();
        return model;
    }

    /** Runs to the end and measures. */
    public static RunOutcome measured(Setup setup, long seed) {
        return Measurement.run(new HostCityModel(setup, seed));
    }

    /** The living organizations that were founded in the run, by place. */
    public static long[] foundersByPlace(HostCityModel model) {
        long[] count = new long[model.geography().size()];
        for (Organization organization : model.register().living()) {
            if (organization.foundedYear() > model.startYear()) {
                count[organization.headquarters().place()]++;
            }
        }
        return count;
    }
}
