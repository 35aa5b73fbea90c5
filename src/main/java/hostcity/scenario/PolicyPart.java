package hostcity.scenario;

import hostcity.model.policy.Approach;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.world.Instrument;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Some instruments that a policy holds for all offices of one of its places: a part that can end before the rest. Taken
 * apart and with the same end, the parts do what the policy did, to the bit: a model looks at policies place by place and
 * instrument by instrument.
 *
 * @param policy the whole
 * @param place id of the place
 * @param levers which of its instruments
 */
record PolicyPart(Policy policy, String place, Set<Instrument> levers) {

    /** Whether a policy moves an instrument of a place for all offices. */
    static boolean isLever(Policy policy, String place, Instrument instrument) {
        return policy.eligibility().isForAll()
                && policy.set().containsKey(instrument)
                && policy.places().contains(place);
    }

    /** Whether a policy does nothing but set instruments for all offices. */
    static boolean isPlain(Policy policy) {
        return policy.eligibility().isForAll()
                && policy.registration().equals(Policy.Registration.UNCHANGED)
                && policy.cultivation().isNone()
                && policy.amounts().isEmpty()
                && policy.approach().equals(Approach.NONE);
    }

    /** A policy that does nothing but set instruments of one place for all offices. */
    static Policy plain(
            int year, int until, String place, String nation, Map<Instrument, Double> set, Policy.Money money) {
        return new Policy(
                year, until, List.of(place), nation, set, Policy.Registration.UNCHANGED, Eligibility.ALL, money);
    }

    /**
     * Adds a plain policy to others: it joins one that is the same but for its instruments, or comes last.
     *
     * @param policies is changed
     */
    static void join(List<Policy> policies, Policy plain) {
        for (int i = 0; i < policies.size(); i++) {
            Policy other = policies.get(i);
            if (of(plain, plain.places(), other.set()).equals(other)) {
                Map<Instrument, Double> both = new EnumMap<>(Instrument.class);
                both.putAll(other.set());
                both.putAll(plain.set());
                policies.set(i, of(plain, plain.places(), both));
                return;
            }
        }
        policies.add(plain);
    }

    /** The policy without this part, in pieces; none if it did nothing else. */
    List<Policy> rest() {
        List<Policy> rest = new ArrayList<>();
        List<String> elsewhere =
                policy.places().stream().filter(x -> !x.equals(place)).toList();
        if (!elsewhere.isEmpty()) {
            rest.add(of(policy, elsewhere, policy.set()));
        }
        Map<Instrument, Double> others = new EnumMap<>(policy.set());
        others.keySet().removeAll(levers);
        Policy here = of(policy, List.of(place), others);
        if (!others.isEmpty() || !isPlain(here)) {
            rest.add(here);
        }
        return rest;
    }

    /** This part as a policy of its own that ends in a year after it began. */
    Policy endedIn(int year) {
        Map<Instrument, Double> set = new EnumMap<>(policy.set());
        set.keySet().retainAll(levers);
        return plain(policy.year(), year, place, policy.nation(), set, policy.money());
    }

    private static Policy of(Policy policy, List<String> places, Map<Instrument, Double> set) {
        return new Policy(
                policy.year(),
                policy.until(),
                places,
                policy.nation(),
                set,
                policy.registration(),
                policy.eligibility(),
                policy.money(),
                policy.cultivation(),
                policy.amounts(),
                policy.approach());
    }
}
