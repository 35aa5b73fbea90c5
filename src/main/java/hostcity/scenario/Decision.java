package hostcity.scenario;

import hostcity.model.policy.Amount;
import hostcity.model.policy.Cultivation;
import hostcity.model.policy.Policy;
import hostcity.world.Instrument;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What somebody decides by hand for one city: in a year it sets instruments for all offices and with its own money, or
 * gives some back, so that no policy holds them any more. A decision becomes part of the policies of a scenario, and a
 * run that goes on with them comes to the same as a run of the changed scenario from the start.
 *
 * @param year the year of the decision; instruments take effect after their lags
 * @param city id of the city
 * @param levels the levels that are set
 * @param givenBack the instruments that are given back
 */
public record Decision(int year, String city, Map<Instrument, Double> levels, Set<Instrument> givenBack) {

    /** Copies and checks. */
    public Decision {
        Map<Instrument, Double> set = new EnumMap<>(Instrument.class);
        // Minus zero would differ from the zero that a file holds.
        levels.forEach((instrument, level) -> set.put(instrument, level + 0.0));
        levels = Policy.levels(set);
        Set<Instrument> back = EnumSet.noneOf(Instrument.class);
        back.addAll(givenBack);
        givenBack = Collections.unmodifiableSet(back);
        if (!Collections.disjoint(levels.keySet(), givenBack)) {
            throw new IllegalArgumentException("an instrument is set or given back, not both");
        }
    }

    /**
     * A scenario in which this is decided. Earlier policies for all offices end in the year for the city and the
     * instruments concerned only; what they decided in the same year is replaced. What is set holds until a later policy
     * moves the same instrument. The same scenario if nothing changes: levels that are held already, instruments that no
     * policy holds.
     *
     * @throws RefusedDecisionException if the year is none of the run, or an instrument is held by a policy that cannot
     *     end for it alone
     */
    public Scenario in(Scenario scenario) {
        if (year <= scenario.startYear() || year > scenario.endYear()) {
            throw new RefusedDecisionException("nothing can be decided in " + year + ": the first simulated year is "
                    + (scenario.startYear() + 1) + ", the last " + scenario.endYear());
        }
        Map<Instrument, Double> moved = moved(scenario);
        Set<Instrument> freed = EnumSet.noneOf(Instrument.class);
        freed.addAll(moved.keySet());
        freed.addAll(givenBack);
        List<Policy> policies = without(freed, scenario.policies());
        byEnd(moved, scenario.policies())
                .forEach((until, set) ->
                        PolicyPart.join(policies, PolicyPart.plain(year, until, city, "", set, Policy.Money.OWN)));
        return policies.equals(scenario.policies()) ? scenario : scenario.withPolicies(policies);
    }

    /** The levels that are not held already. */
    private Map<Instrument, Double> moved(Scenario scenario) {
        Map<Instrument, Double> moved = new EnumMap<>(Instrument.class);
        levels.forEach((instrument, level) -> {
            boolean held = scenario.holder(city, instrument, year)
                    .map(x -> level.equals(x.set().get(instrument)))
                    .orElse(false);
            if (!held) {
                moved.put(instrument, level);
            }
        });
        return moved;
    }

    /** Policies of which none holds any of some instruments here in the year of this decision. */
    private List<Policy> without(Set<Instrument> freed, List<Policy> policies) {
        List<Policy> without = new ArrayList<>();
        for (Policy policy : policies) {
            boolean isOn = policy.year() <= year && year < policy.until();
            Set<Instrument> levers = freed.stream()
                    .filter(x -> isOn && PolicyPart.isLever(policy, city, x))
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Instrument.class)));
            if (levers.isEmpty()) {
                without.add(policy);
            } else {
                requireParts(policy, levers.iterator().next());
                takeApart(new PolicyPart(policy, city, levers), without);
            }
        }
        return without;
    }

    private void takeApart(PolicyPart part, List<Policy> policies) {
        if (part.policy().year() < year) {
            PolicyPart.join(policies, part.endedIn(year));
        }
        policies.addAll(part.rest());
    }

    private void requireParts(Policy policy, Instrument lever) {
        String held = "'" + lever.id() + "' of '" + city + "' is held by ";
        boolean many = policy.places().size() > 1;
        if (policy.isNational() && many) {
            throw new RefusedDecisionException(held + "the policy of the nation '" + policy.nation() + "' of "
                    + policy.year() + ", which holds for all its places alike");
        }
        if (many && !policy.cultivation().posts().equals(Cultivation.Drive.NONE)) {
            throw new RefusedDecisionException(held + "the policy of " + policy.year()
                    + " with a drive for posts, which counts once for all places");
        }
        if (!policy.amounts().isEmpty()) {
            throw new RefusedDecisionException(held + "the policy of " + policy.year() + " that pays "
                    + policy.amounts().keySet().stream().map(Amount::key).collect(Collectors.joining(", "))
                    + " too; put the money into a policy of its own");
        }
    }

    /** What is set, by the year in which a later policy takes over. */
    private Map<Integer, Map<Instrument, Double>> byEnd(Map<Instrument, Double> moved, List<Policy> policies) {
        Map<Integer, Map<Instrument, Double>> byEnd = new TreeMap<>(Collections.reverseOrder());
        moved.forEach((instrument, level) -> {
            int until = policies.stream()
                    .filter(x -> x.year() > year && PolicyPart.isLever(x, city, instrument))
                    .mapToInt(Policy::year)
                    .min()
                    .orElse(Policy.FOR_GOOD);
            byEnd.computeIfAbsent(until, x -> new EnumMap<>(Instrument.class)).put(instrument, level);
        });
        return byEnd;
    }
}
