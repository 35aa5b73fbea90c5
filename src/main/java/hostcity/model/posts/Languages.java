package hostcity.model.posts;

import static hostcity.world.Parameter.*;

import hostcity.model.Geography;
import hostcity.world.Parameters;
import java.io.Serializable;

/** English in cities: a city with many international staff learns it (ODD 7.23). */
public final class Languages implements Serializable {

    private static final long serialVersionUID = 1;

    /** Where the location criteria keep official English. */
    private static final int LANGUAGE = 4;

    private final Geography geography;
    private final double rate;
    private final double fullStaff;
    private final double[] start;
    private final double[] english;

    /** The languages of the start. */
    public Languages(Geography geography, Parameters p) {
        this.geography = geography;
        rate = p.get(LANGUAGE_RATE);
        fullStaff = p.get(LANGUAGE_STAFF);
        start = new double[geography.size()];
        for (int place = 0; place < start.length; place++) {
            start[place] = geography.endowments(place)[LANGUAGE];
        }
        english = start.clone();
    }

    /**
     * A year passes.
     *
     * @param staff persons by place
     */
    public void advance(double[] staff) {
        for (int place = 0; place < english.length; place++) {
            if (geography.isCity(place) && rate > 0) {
                english[place] += rate * (1 - english[place]) * Math.min(1, staff[place] / fullStaff);
            }
        }
    }

    /** How much English serves in a place, from 0 to 1. */
    public double english(int place) {
        return english[place];
    }

    /** What was learned since the start. */
    public double gain(int place) {
        return english[place] - start[place];
    }
}
