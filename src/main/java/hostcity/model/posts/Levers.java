package hostcity.model.posts;

import hostcity.model.Geography;
import hostcity.model.policy.Cultivation.Effort;
import hostcity.model.policy.Policy;
import hostcity.world.Field;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** What policies of a year do for posts, initiators and institutes: factors, 1 where nothing is done. */
final class Levers implements Serializable {

    private static final long serialVersionUID = 1;

    private final Geography geography;
    private final List<Policy> policies;

    Levers(Geography geography, List<Policy> policies) {
        this.geography = geography;
        this.policies = policies.stream().filter(x -> !x.cultivation().isNone()).toList();
    }

    /** The factor on the posts of each nation: it grows in equal steps, and falls back likewise. */
    double[] posts(int year) {
        double[] factor = new double[geography.nations()];
        Arrays.fill(factor, 1);
        for (Policy policy : policies) {
            int nation = geography.nationOf(geography.indexOf(policy.places().get(0)));
            double more = policy.cultivation().posts().factor() - 1;
            factor[nation] *= 1 + more * progress(policy, year);
        }
        return factor;
    }

    private static double progress(Policy policy, int year) {
        double years = policy.cultivation().posts().overYears();
        if (year < policy.year()) {
            return 0;
        }
        double last = Math.min(year, policy.until() - 1.0);
        double reached = Math.min(1, (last - policy.year() + 1) / years);
        return Math.max(0, reached - (year - last) / years);
    }

    /** The factor on the founding chance of initiators, by field and place. */
    double[][] initiators(int year) {
        return efforts(year, x -> x.cultivation().initiators());
    }

    /** The factor on the chances of institutes to climb, by field and place. */
    double[][] institutes(int year) {
        return efforts(year, x -> x.cultivation().institutes());
    }

    private double[][] efforts(int year, Function<Policy, Effort> effort) {
        double[][] factor = new double[Field.COUNT][geography.size()];
        for (double[] row : factor) {
            Arrays.fill(row, 1);
        }
        for (Policy policy : policies) {
            if (policy.year() <= year && year < policy.until()) {
                multiply(factor, policy, effort.apply(policy));
            }
        }
        return factor;
    }

    private void multiply(double[][] factor, Policy policy, Effort effort) {
        for (Field field : Field.all()) {
            if (effort.covers(field)) {
                for (String id : policy.places()) {
                    factor[field.ordinal()][geography.indexOf(id)] *= effort.factor();
                }
            }
        }
    }
}
