package hostcity.model.choice;

import static hostcity.world.Parameter.*;

import hostcity.model.Geography;
import hostcity.model.Organization;
import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * Persistent tastes: of an organization for each city, and for its nation and region, which makes losses fall on near
 * substitutes (nested logit). Drawn once per key; cached because they never change.
 */
public final class Tastes implements Serializable {

    private static final long serialVersionUID = 1;

    private final Geography geography;
    private final long seed;
    private final double tauCity;
    private final double tauNation;
    private final double tauRegion;
    private final double[] cityShare;
    private final double[] nationShare;
    private final double[] regionShare;
    private final double[] nationTaste;
    private final double[] regionTaste;
    private final Map<Long, double[]> cache = new HashMap<>();

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
        nationTaste = new double[geography.nations()];
        regionTaste = new double[geography.regions()];
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

    /** The tastes of an organization for all places, in utility; kept. */
    double[] of(Organization organization) {
        return cache.computeIfAbsent(organization.id(), this::draw);
    }

    /** Forgets an organization that has ended. */
    public void forget(Organization organization) {
        cache.remove(organization.id());
    }

    /**
     * Keeps the tastes of an organization of the start: its draw of an attempt, shifted towards the place where it was
     * observed (ODD 7.12 Persistent tastes).
     */
    void keep(Organization organization, double[] tastes) {
        cache.put(organization.id(), tastes);
    }

    private double[] draw(long id) {
        double[] taste = new double[geography.size()];
        draw(id, 0, taste);
        return taste;
    }

    /** One draw of tastes for all places. */
    void draw(long id, int attempt, double[] taste) {
        long nest = KeyedRandom.prefix(seed, Purpose.NEST, id, attempt);
        for (int i = 0; i < nationTaste.length; i++) {
            nationTaste[i] = normal(tauNation, KeyedRandom.city(nest, geography.nationKey(i)));
        }
        for (int i = 0; i < regionTaste.length; i++) {
            regionTaste[i] = normal(tauRegion, KeyedRandom.city(nest, geography.regionKey(i)));
        }
        long own = KeyedRandom.prefix(seed, Purpose.TASTE, id, attempt);
        for (int place = 0; place < taste.length; place++) {
            taste[place] = normal(tauCity, KeyedRandom.city(own, geography.key(place)))
                    + nationTaste[geography.nationOf(place)]
                    + regionTaste[geography.regionOf(place)];
        }
    }

    private static double normal(double scale, long hash) {
        return scale == 0 ? 0 : scale * KeyedRandom.toNormal(hash);
    }

    /**
     * Adds what being observed in a place tells of the tastes: tau^2 (1 - share), for the city, its nation and its
     * region.
     */
    void condition(double[] taste, int observed) {
        int nation = geography.nationOf(observed);
        int region = geography.regionOf(observed);
        double nationShift = tauNation * tauNation * (1 - nationShare[nation]);
        double regionShift = tauRegion * tauRegion * (1 - regionShare[region]);
        taste[observed] += tauCity * tauCity * (1 - cityShare[observed]);
        for (int place = 0; place < taste.length; place++) {
            taste[place] += geography.nationOf(place) == nation ? nationShift : 0;
            taste[place] += geography.regionOf(place) == region ? regionShift : 0;
        }
    }
}
