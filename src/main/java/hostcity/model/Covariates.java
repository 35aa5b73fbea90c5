package hostcity.model;

import static hostcity.world.Parameter.*;

import hostcity.world.Endowments;
import hostcity.world.OrganizationType;
import hostcity.world.Parameters;
import hostcity.world.Place;
import org.apache.commons.math3.util.FastMath;

/** What follows from what is known of a place: attraction, wage and rent (ODD 7.9 Utility, 7.10 Cost of an office). */
public final class Covariates {

    private Covariates() {}

    /** theta . z, the six location criteria as a type of organization weighs them, in utility. */
    public static double criteria(OrganizationType type, Endowments endowments, Parameters p) {
        double[] theta = weights(type, p);
        double[] z = endowments.toArray();
        double sum = theta[0] * z[0];
        for (int k = 1; k < z.length; k++) {
            sum += theta[k] * z[k];
        }
        return sum;
    }

    /** theta, the weights of the six location criteria, in the order of {@link Endowments#toArray()}. */
    public static double[] weights(OrganizationType type, Parameters p) {
        return switch (type) {
            case INGO ->
                new double[] {
                    p.get(THETA_ECONOMY_INGO),
                    p.get(THETA_POLITICS_INGO),
                    p.get(THETA_LAW_INGO),
                    p.get(THETA_TRANSPORT_INGO),
                    p.get(THETA_LANGUAGE_INGO),
                    p.get(THETA_NATURE_INGO)
                };
            case UN ->
                new double[] {
                    p.get(THETA_ECONOMY_UN),
                    p.get(THETA_POLITICS_UN),
                    p.get(THETA_LAW_UN),
                    p.get(THETA_TRANSPORT_UN),
                    p.get(THETA_LANGUAGE_UN),
                    p.get(THETA_NATURE_UN)
                };
        };
    }

    /** The yearly wage of a place, USD per person: as the world states it, else by its wealth. */
    public static double wage(Place place, Parameters p) {
        return place.wageUsd().orElse(wage(place.gdpPerHeadUsd(), p));
    }

    /** The yearly rent of a place at the start, USD per square metre: as the world states it, else by wealth and size. */
    public static double rent(Place place, Parameters p) {
        return place.rentUsdPerM2().orElse(rent(place.gdpPerHeadUsd(), place.population(), p));
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
