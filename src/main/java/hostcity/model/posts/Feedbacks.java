package hostcity.model.posts;

import static hostcity.world.Parameter.*;

import hostcity.model.City;
import hostcity.model.Geography;
import hostcity.model.Stocks;
import hostcity.model.policy.Policy;
import hostcity.world.Field;
import hostcity.world.NationPosts;
import hostcity.world.Parameters;
import hostcity.world.World;
import java.io.Serializable;
import java.util.List;

/**
 * What hosting feeds back on, a year at a time: posts of nations, institutes, languages, and host agreements that serve
 * as templates. It changes in phase 9 only, so the snapshot of the next year sees all of it at once.
 */
public final class Feedbacks implements Serializable {

    private static final long serialVersionUID = 1;

    private final Geography geography;
    private final Parameters p;
    private final Posts posts;
    private final Ladder ladder;
    private final Languages languages;
    private Levers levers;
    private final int[] startInstitutes;
    private final double[] seniorShare;

    /** The state of the start. */
    public Feedbacks(
            World world,
            Geography geography,
            Parameters p,
            long seed,
            Stocks stocks,
            List<City> cities,
            List<Policy> policies) {
        this.geography = geography;
        this.p = p;
        double[] level = Participation.ofPlaces(cities, world.startYear());
        ladder = new Ladder(geography, p, seed, level);
        languages = new Languages(geography, p);
        levers = new Levers(geography, policies);
        seniorShare = new double[geography.nations()];
        int[] hosted = hosted(stocks);
        double[] start = startPosts(world, hosted, stocks.world());
        posts = new Posts(start, hosted, Participation.ofNations(level, geography), p);
        startInstitutes = institutes();
        signTemplates(stocks, cities);
    }

    /** Posts of the start: as the world states them; the rest of the world's in proportion to the stock. */
    private double[] startPosts(World world, int[] hosted, int organizations) {
        double[] start = new double[hosted.length];
        double left = p.get(POSTS_PER_ORGANIZATION) * organizations;
        int others = organizations;
        for (int nation = 0; nation < start.length; nation++) {
            NationPosts known = world.posts().get(geography.nationKey(nation));
            seniorShare[nation] = known == null ? p.get(SENIOR_SHARE) : known.senior() / known.posts();
            start[nation] = known == null ? Double.NaN : known.posts();
            left -= known == null ? 0 : known.posts();
            others -= known == null ? 0 : hosted[nation];
        }
        for (int nation = 0; nation < start.length; nation++) {
            if (Double.isNaN(start[nation])) {
                start[nation] = others == 0 ? 0 : Math.max(0, left) * hosted[nation] / others;
            }
        }
        return start;
    }

    private int[] hosted(Stocks stocks) {
        int[] hosted = new int[geography.nations()];
        for (int place = 0; place < geography.size(); place++) {
            hosted[geography.nationOf(place)] += stocks.seats(place);
        }
        return hosted;
    }

    private int[] institutes() {
        int[] count = new int[geography.nations()];
        for (int place = 0; place < geography.size(); place++) {
            count[geography.nationOf(place)] += ladder.atLeast(Step.POST, place);
        }
        return count;
    }

    /** A place that has a UN body has a host agreement, which stays a template. */
    private static void signTemplates(Stocks stocks, List<City> cities) {
        for (City city : cities) {
            if (stocks.un(city.place()) > 0) {
                city.instruments().signTemplate();
            }
        }
    }

    /**
     * A year passes.
     *
     * @param staff persons by place
     */
    public void advance(int year, Stocks stocks, double[] staff, List<City> cities) {
        double[] level = Participation.ofPlaces(cities, year);
        ladder.advance(year, level, levers.institutes(year));
        int[] more = institutes();
        for (int nation = 0; nation < more.length; nation++) {
            more[nation] -= startInstitutes[nation];
        }
        posts.advance(
                stocks.world(), hosted(stocks), Participation.ofNations(level, geography), more, levers.posts(year));
        languages.advance(staff);
        signTemplates(stocks, cities);
    }

    /** Other policies hold from the next year on. */
    public void heed(List<Policy> policies) {
        levers = new Levers(geography, policies);
    }

    /** What posts add to the awareness of a place, as a logit. */
    public double awareness(int place) {
        return p.get(AWARENESS_POSTS) * posts.lead(geography.nationOf(place));
    }

    /** What the institute of a field adds to the awareness of its city, as a logit. */
    public double awareness(Field field, int place) {
        return p.get(INSTITUTE_AWARENESS) * ladder.step(field, place).height();
    }

    /** The same on average over the fields. */
    public double meanInstituteAwareness(int place) {
        return p.get(INSTITUTE_AWARENESS) * ladder.meanHeight(place);
    }

    /** What an institute that can host adds to the chance of registration in its field. */
    public double registration(Field field, int place) {
        return ladder.step(field, place) == Step.CAN_HOST ? p.get(INSTITUTE_REGISTRATION) : 0;
    }

    /** The same on average over the fields. */
    public double meanRegistration(int place) {
        return p.get(INSTITUTE_REGISTRATION) * ladder.atLeast(Step.CAN_HOST, place) / Field.COUNT;
    }

    /** The pull of an institute that can host on new seats of its field, in utility. */
    public double anchor(Field field, int place) {
        return ladder.step(field, place) == Step.CAN_HOST ? p.get(INSTITUTE_FOUNDING) : 0;
    }

    /** What the language of a place has gained since the start. */
    public double languageGain(int place) {
        return languages.gain(place);
    }

    /** By place: what the log weight of leaders and initiators from there has gained since the start. */
    public double[] originShift() {
        double[] shift = new double[geography.size()];
        for (int place = 0; place < shift.length; place++) {
            shift[place] = p.get(LEADER_POSTS) * posts.gain(geography.nationOf(place));
        }
        return shift;
    }

    /** The factor of policies on the founding chance of initiators, by field and place. */
    public double[][] initiators(int year) {
        return levers.initiators(year);
    }

    /** Senior posts that nationals of a nation hold. */
    public double seniorPosts(int nation) {
        return posts.of(nation) * seniorShare[nation];
    }

    /** The posts of nations. */
    public Posts posts() {
        return posts;
    }

    /** The institutes. */
    public Ladder ladder() {
        return ladder;
    }

    /** The languages of cities. */
    public Languages languages() {
        return languages;
    }
}
