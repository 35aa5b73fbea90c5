package hostcity.model.choice;

import hostcity.model.Geography;
import hostcity.random.NormalBound;
import java.io.Serializable;

/**
 * Bounds of the rivalry that an organization of the start meets: the sum over the places it considers of weight times
 * exp(V - V of its seat). Every draw of tastes has another sum, and thousands of draws are tried; most can be judged by
 * bounds in which each taste enters as a factor from a table. What is too close for them is left to the exact sum.
 */
final class Rivalry implements Serializable {

    private static final long serialVersionUID = 1;

    /** More than rounding can do to the sums, relative. */
    private static final double MARGIN = 1e-9;

    private final Geography geography;
    private final Tastes tastes;
    private final double[] cityFactor;
    private final double[] nationFactor;
    private final double[] regionFactor;

    // Of the organization in hand: the places it considers, with weight times exp(V without taste).
    private int rivals;
    private final int[] place;
    private final double[] weight;

    // Of the draw in hand.
    private final double[] nationLow;
    private final double[] nationHigh;
    private final double[] regionLow;
    private final double[] regionHigh;
    private double low;
    private double high;

    Rivalry(Geography geography, Tastes tastes) {
        this.geography = geography;
        this.tastes = tastes;
        cityFactor = factors(tastes.tauCity);
        nationFactor = factors(tastes.tauNation);
        regionFactor = factors(tastes.tauRegion);
        place = new int[geography.size()];
        weight = new double[geography.size()];
        nationLow = new double[geography.nations()];
        nationHigh = new double[geography.nations()];
        regionLow = new double[geography.regions()];
        regionHigh = new double[geography.regions()];
    }

    /** exp(tau z) at the edges of the slices of a normal. */
    private static double[] factors(double tau) {
        double[] factor = new double[NormalBound.SLICES + 1];
        for (int slice = 0; slice < factor.length; slice++) {
            factor[slice] = tau == 0 ? 1 : Math.exp(tau * NormalBound.edge(slice));
        }
        return factor;
    }

    /** Forgets the organization before. */
    void clear() {
        rivals = 0;
    }

    /** Adds a place with its weight and its utility without taste. */
    void add(int rival, double itsWeight, double utility) {
        place[rivals] = rival;
        // Math.exp may differ in its last bit between machines; a bound that is a hair off decides nothing.
        weight[rivals++] = itsWeight * Math.exp(utility);
    }

    /**
     * Looks at the draw of tastes that {@link Tastes} has in hand.
     *
     * @param present utility of the seat, taste included
     */
    void bound(double present) {
        boundNations();
        boundRegions();
        low = 0;
        high = 0;
        for (int i = 0; i < rivals; i++) {
            int slice = NormalBound.slice(tastes.ownHash(place[i]));
            int nation = geography.nationOf(place[i]);
            int region = geography.regionOf(place[i]);
            low += weight[i] * cityFactor[slice] * nationLow[nation] * regionLow[region];
            high += weight[i] * cityFactor[slice + 1] * nationHigh[nation] * regionHigh[region];
        }
        double seat = Math.exp(-present);
        low *= seat * (1 - MARGIN);
        high *= seat * (1 + MARGIN);
    }

    private void boundNations() {
        for (int nation = 0; nation < nationLow.length; nation++) {
            int slice = NormalBound.slice(tastes.nationHash(nation));
            double shift = tastes.nationFactor(nation);
            nationLow[nation] = shift * nationFactor[slice];
            nationHigh[nation] = shift * nationFactor[slice + 1];
        }
    }

    private void boundRegions() {
        for (int region = 0; region < regionLow.length; region++) {
            int slice = NormalBound.slice(tastes.regionHash(region));
            double shift = tastes.regionFactor(region);
            regionLow[region] = shift * regionFactor[slice];
            regionHigh[region] = shift * regionFactor[slice + 1];
        }
    }

    /** Whether the exact sum is below a limit for certain. */
    boolean isBelow(double limit) {
        return high < limit;
    }

    /** Whether the exact sum is above a limit for certain. */
    boolean isAbove(double limit) {
        return low > limit;
    }
}
