package hostcity.model;

import hostcity.model.policy.InstrumentState.Decided;
import java.io.Serializable;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a run showed to those who decide in it, and what its cities did (ODD 7.29 Attribution and diversion): for other
 * runs with the same seed, which replay it. It is complete when the run has ended, and then never changes.
 */
public final class Recording implements Serializable {

    private static final long serialVersionUID = 1;

    private record Moment(int year, Phase phase) implements Serializable {}

    /**
     * Who was where at a moment.
     *
     * @param staff persons by place
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Frame(Stocks stocks, double[] staff) implements Serializable {}

    /** Where seats were in the snapshot of a year, by the ids of organizations in rising order. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Seats(long[] organization, short[] place) implements Serializable {}

    /** What a city did in a year. */
    private record Deeds(List<Decided> decided, Ledger.Scale scale) implements Serializable {}

    private final Map<Moment, Frame> frames = new HashMap<>();
    private final Map<Integer, Seats> seats = new HashMap<>();
    private final Map<Integer, List<Deeds>> deeds = new HashMap<>();

    void keep(int year, Phase phase, Stocks stocks, Register register) {
        frames.put(new Moment(year, phase), new Frame(stocks.copy(), register.staff()));
        if (phase == Phase.SNAPSHOT) {
            List<Organization> living = register.living();
            long[] ids = living.stream().mapToLong(Organization::id).toArray();
            short[] places = new short[ids.length];
            for (int i = 0; i < ids.length; i++) {
                places[i] = (short) living.get(i).headquarters().place();
            }
            seats.put(year, new Seats(ids, places));
        }
    }

    void keep(int year, List<City> cities) {
        deeds.put(
                year,
                cities.stream()
                        .map(x -> new Deeds(
                                x.instruments().decidedIn(year), x.ledger().scale()))
                        .toList());
    }

    Frame frame(int year, Phase phase) {
        return known(frames.get(new Moment(year, phase)), year);
    }

    /** The place of a seat as of the snapshot of a year; {@link Office#NOWHERE} if it was not there. */
    int seatOf(long organization, int year) {
        Seats all = known(seats.get(year), year);
        int i = Arrays.binarySearch(all.organization, organization);
        return i < 0 ? Office.NOWHERE : all.place[i];
    }

    List<Decided> decided(int year, int place) {
        return known(deeds.get(year), year).get(place).decided;
    }

    Ledger.Scale scale(int year, int place) {
        return known(deeds.get(year), year).get(place).scale;
    }

    private static <T> T known(@org.jspecify.annotations.Nullable T what, int year) {
        if (what == null) {
            throw new IllegalStateException("the recorded run does not reach " + year);
        }
        return what;
    }
}
