package hostcity.model;

import static hostcity.world.Parameter.*;

import hostcity.world.Endowments;
import hostcity.world.OrganizationType;
import hostcity.world.Parameters;
import org.apache.commons.math3.util.FastMath;

/** What follows from what is known of a place: attraction, wage and rent (ODD 7.9 Utility, 7.10 Cost of an office). */
public final class Covariates {

    private Covariates() {}

    /** theta . z, the six location criteria as a type of organization weighs them, in utility. */
    public static double criteria(OrganizationType type, Endowments endowments, Parameters p) {
        double[] z = endowments.toArray();
        return switch (type) {
            case INGO -> ingo(z, p);
            case UN -> un(z, p);
        };
    }

    private static double ingo(double[] z, Parameters p) {
        return p.get(THETA_ECONOMY_INGO) * z[0]
                + p.get(THETA_POLITICS_INGO) * z[1]
                + p.get(THETA_LAW_INGO) * z[2]
                + p.get(THETA_TRANSPORT_INGO) * z[3]
                + p.get(THETA_LANGUAGE_INGO) * z[4]
                + p.get(THETA_NATURE_INGO) * z[5];
    }

    private static double un(double[] z, Parameters p) {
        return p.get(THETA_ECONOMY_UN) * z[0]
                + p.get(THETA_POLITICS_UN) * z[1]
                + p.get(THETA_LAW_UN) * z[2]
                + p.get(THETA_TRANSPORT_UN) * z[3]
                + p.get(THETA_LANGUAGE_UN) * z[4]
                + p.get(THETA_NATURE_UN) * z[5];
    }

    /**
     * The yearly wage where no source gives it, USD per person.
     *
     * @param gdpPerHeadUsd USD per head and year
     */
    public static double wage(double gdpPerHeadUsd, Parameters p) {
        double wealth = gdpPerHeadUsd / p.get(GDP_REFERENCE_USD);
        return p.get(WAGE_REFERENCE_USD) * FastMath.pow(wealth, p.get(WAGE_ELASTICITY));
    }

    /**
     * The yearly rent at the start where no source gives it, USD per square metre.
     *
     * @param gdpPerHeadUsd USD per head and year
     * @param population persons
     */
    public static double rent(double gdpPerHeadUsd, double population, Parameters p) {
        double wealth = gdpPerHeadUsd / p.get(GDP_REFERENCE_USD);
        double size = population / p.get(POPULATION_REFERENCE);
        return p.get(RENT_REFERENCE_USD)
                * FastMath.pow(wealth, p.get(RENT_ELASTICITY))
                * FastMath.pow(size, p.get(RENT_POPULATION_ELASTICITY));
    }
}
