package hostcity.model.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * One thing that a policy does in one place, so that policies can be compared however they are put together.
 *
 * @param place id of the place; all of them for what counts once for all
 * @param nation who decides, or empty
 * @param money who pays
 * @param eligibility for which offices
 * @param year since when
 * @param until until when
 * @param what a lever with its value, or what else the policy does
 */
public record Clause(
        String place, String nation, Policy.Money money, Eligibility eligibility, int year, int until, Record what) {

    private static final Set<Record> NOTHING =
            Set.of(Policy.Registration.UNCHANGED, Cultivation.Effort.NONE, Cultivation.Drive.NONE, Approach.NONE);

    /** An instrument or an amount, and how much of it. */
    private record Value(Enum<?> lever, double value) {}

    /**
     * Whether two lists of policies have done the same by the end of a year. When something will end is not compared, but
     * for programs, which know their end from the beginning.
     */
    public static boolean areEqualBy(int year, List<Policy> some, List<Policy> others) {
        return begun(year, some).equals(begun(year, others));
    }

    /** How often each clause occurs that has begun. */
    private static Map<Clause, Long> begun(int year, List<Policy> policies) {
        return policies.stream()
                .filter(x -> x.year() <= year)
                .flatMap(x -> of(x, year).stream())
                .filter(x -> !NOTHING.contains(x.what))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static List<Clause> of(Policy policy, int year) {
        List<Record> levers = new ArrayList<>();
        policy.set().forEach((instrument, level) -> levers.add(new Value(instrument, level)));
        policy.amounts().forEach((amount, usd) -> levers.add(new Value(amount, usd)));
        levers.add(policy.registration());
        levers.add(policy.cultivation().initiators());
        levers.add(policy.cultivation().institutes());
        levers.add(policy.approach());
        List<Clause> clauses = new ArrayList<>();
        for (String place : policy.places()) {
            levers.forEach(what -> clauses.add(of(policy, place, what, year)));
        }
        clauses.add(of(
                policy, String.join(" ", policy.places()), policy.cultivation().posts(), year));
        return clauses;
    }

    private static Clause of(Policy policy, String place, Record what, int year) {
        boolean runsProgram =
                !policy.eligibility().isForAll() || !policy.amounts().isEmpty();
        int until = runsProgram || policy.until() <= year ? policy.until() : Policy.FOR_GOOD;
        return new Clause(place, policy.nation(), policy.money(), policy.eligibility(), policy.year(), until, what);
    }
}
