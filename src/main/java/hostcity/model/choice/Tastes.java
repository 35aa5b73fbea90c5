package hostcity.model.choice;

import static hostcity.world.Parameter.*;

import hostcity.model.Geography;
import hostcity.model.Office;
import hostcity.model.Organization;
import hostcity.random.KeyedRandom;
import hostcity.random.NormalBound;
import hostcity.random.Purpose;
import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.Map;

/**
 * Persistent tastes: of an organization for each city, and for its nation and region, which makes losses fall on near
 * substitutes (nested logit). Nothing is kept: a taste is a pure function of its key, so it is drawn anew wherever it is
 * looked at, which is in few places only, since bounds rule out the others.
 */
public final class Tastes implements Serializable {

    private static final long serialVersionUID = 1;

    private final Geography geography;
    private final long seed;
    final double tauCity;
    final double tauNation;
    final double tauRegion;
    private final double[] cityShare;
    private final double[] nationShare;
    private final double[] regionShare;

    // Of the organization in hand.
    private long own;
    private long nest;
    private int observed;
    private int observedNation;
    private int observedRegion;
    private final double[] nationAbove;
    private final double[] regionAbove;

    /** Tastes under these parameters. */
    public Tastes(Geography geography, Parameters p, long seed) {
        this.geography = geography;
        this.seed = seed;
        tauCity = p.get(TASTE_CITY);
        tauNation = p.get(TASTE_NATION);
        tauRegion = p.get(TASTE_REGION);
        cityShare = new double[geography.size()];
        nationShare = new double[geography.nations()];
        regionShare = new double[geography.regions()];
        nationAbove = new double[geography.nations()];
        regionAbove = new double[geography.regions()];
        double total = 0;
        for (int place = 0; place < geography.size(); place++) {
            total += geography.startStock(place);
        }
        for (int place = 0; place < geography.size(); place++) {
            double share = total == 0 ? 0 : geography.startStock(place) / total;
            cityShare[place] = share;
            nationShare[geography.nationOf(place)] += share;
            regionShare[geography.regionOf(place)] += share;
        }
    }

    /** Takes an organization in hand: the questions that follow are about its tastes. */
    public void take(Organization organization) {
        take(organization.id(), organization.tasteDraw(), organization.observedIn());
    }

    /** The same for a draw that the organization does not have yet. */
    void take(long id, int draw, int observedIn) {
        nest = KeyedRandom.prefix(seed, Purpose.NEST, id, draw);
        own = KeyedRandom.prefix(seed, Purpose.TASTE, id, draw);
        observed = observedIn;
        observedNation = observed == Office.NOWHERE ? Office.NOWHERE : geography.nationOf(observed);
        observedRegion = observed == Office.NOWHERE ? Office.NOWHERE : geography.regionOf(observed);
    }

    /** The taste for a place, in utility. */
    public double at(int place) {
        int nation = geography.nationOf(place);
        int region = geography.regionOf(place);
        double taste = normal(tauCity, ownHash(place))
                + normal(tauNation, nationHash(nation))
                + normal(tauRegion, regionHash(region));
        return shifted(taste, place, nation, region);
    }

    /** The part of {@link #at} that is for the place itself. */
    double forCity(int place) {
        return normal(tauCity, ownHash(place)) + (place == observed ? cityShift(place) : 0);
    }

    /** The part of {@link #at} that is for its nation. */
    double forNation(int nation) {
        return normal(tauNation, nationHash(nation)) + (nation == observedNation ? nationShift(nation) : 0);
    }

    /** The part of {@link #at} that is for its region. */
    double forRegion(int region) {
        return normal(tauRegion, regionHash(region)) + (region == observedRegion ? regionShift(region) : 0);
    }

    /** The three parts of {@link #at}. */
    public void addParts(Map<UtilityPart, Double> parts, int place) {
        parts.put(UtilityPart.TASTE_CITY, forCity(place));
        parts.put(UtilityPart.TASTE_NATION, forNation(geography.nationOf(place)));
        parts.put(UtilityPart.TASTE_REGION, forRegion(geography.regionOf(place)));
    }

    private static double normal(double tau, long hash) {
        return tau == 0 ? 0 : tau * KeyedRandom.toNormal(hash);
    }

    /** Bounds the tastes for nations and regions from above. */
    void bound() {
        for (int nation = 0; nation < nationAbove.length; nation++) {
            nationAbove[nation] = normalAbove(tauNation, nationHash(nation));
        }
        for (int region = 0; region < regionAbove.length; region++) {
            regionAbove[region] = normalAbove(tauRegion, regionHash(region));
        }
        if (observed != Office.NOWHERE) {
            nationAbove[observedNation] += nationShift(observedNation);
            regionAbove[observedRegion] += regionShift(observedRegion);
        }
    }

    /** Not less than the taste for a nation, but for rounding; ready after {@link #bound}. */
    double nationAbove(int nation) {
        return nationAbove[nation];
    }

    /** Not less than the taste for a region, but for rounding; ready after {@link #bound}. */
    double regionAbove(int region) {
        return regionAbove[region];
    }

    /** Not less than the taste for a place itself, without nation and region, but for rounding. */
    double ownAbove(int place) {
        double taste = normalAbove(tauCity, ownHash(place));
        return place == observed ? taste + cityShift(place) : taste;
    }

    private static double normalAbove(double tau, long hash) {
        return tau == 0 ? 0 : tau * NormalBound.above(hash);
    }

    long ownHash(int place) {
        return KeyedRandom.city(own, geography.key(place));
    }

    long nationHash(int nation) {
        return KeyedRandom.city(nest, geography.nationKey(nation));
    }

    long regionHash(int region) {
        return KeyedRandom.city(nest, geography.regionKey(region));
    }

    /** Adds what being observed in a place tells of the tastes, for the city, its nation and its region. */
    private double shifted(double taste, int place, int nation, int region) {
        double sum = place == observed ? taste + cityShift(place) : taste;
        sum = nation == observedNation ? sum + nationShift(nation) : sum;
        return region == observedRegion ? sum + regionShift(region) : sum;
    }

    /** tau^2 (1 - share) of section 9. */
    private double cityShift(int place) {
        return tauCity * tauCity * (1 - cityShare[place]);
    }

    private double nationShift(int nation) {
        return tauNation * tauNation * (1 - nationShare[nation]);
    }

    private double regionShift(int region) {
        return tauRegion * tauRegion * (1 - regionShare[region]);
    }

    /** What the shift multiplies the weight of a nation by. */
    double nationFactor(int nation) {
        return nation == observedNation ? Math.exp(nationShift(nation)) : 1;
    }

    /** What the shift multiplies the weight of a region by. */
    double regionFactor(int region) {
        return region == observedRegion ? Math.exp(regionShift(region)) : 1;
    }
}
