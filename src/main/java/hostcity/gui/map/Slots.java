package hostcity.gui.map;

import hostcity.gui.film.Film;
import hostcity.gui.film.OfficeView;
import hostcity.gui.film.Still;
import hostcity.world.OrganizationType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Which offices of a city stand where in its orbit: an office keeps its slot as long as it is there, a new one takes the first
 * free slot. So orbits look alike from year to year.
 */
final class Slots {

    private static final long MIXER = 0x9E3779B97F4A7C15L;

    /** At the start: bodies of the UN, then all others mixed, so that the first slots are a fair part of all. */
    private static final Comparator<OfficeView> AT_START = Comparator.comparing(
                    (OfficeView x) -> x.type() != OrganizationType.UN)
            .thenComparingLong(x -> x.organization() * MIXER)
            .thenComparingLong(OfficeView::office);

    private final Film film;
    private final List<List<List<@Nullable OfficeView>>> years = new ArrayList<>();

    Slots(Film film) {
        this.film = film;
    }

    boolean isOf(Film other) {
        return film == other;
    }

    /** The slots of a place, in order; a slot may be empty. */
    List<@Nullable OfficeView> of(int year, int place) {
        while (years.size() <= year - film.startYear()) {
            Still still = film.stills().get(years.size());
            List<List<@Nullable OfficeView>> slots = new ArrayList<>();
            for (int i = 0; i < film.places().size(); i++) {
                slots.add(
                        years.isEmpty()
                                ? start(still.offices(i))
                                : next(years.get(years.size() - 1).get(i), still.offices(i)));
            }
            years.add(slots);
        }
        return years.get(year - film.startYear()).get(place);
    }

    private static List<@Nullable OfficeView> start(List<OfficeView> offices) {
        List<@Nullable OfficeView> slots = new ArrayList<>();
        offices.stream().sorted(AT_START).forEach(slots::add);
        return slots;
    }

    private static List<@Nullable OfficeView> next(List<@Nullable OfficeView> before, List<OfficeView> offices) {
        Map<Long, OfficeView> there = new HashMap<>();
        offices.forEach(x -> there.put(x.office(), x));
        List<@Nullable OfficeView> slots = new ArrayList<>();
        for (OfficeView office : before) {
            slots.add(office == null ? null : there.remove(office.office()));
        }
        int slot = 0;
        for (OfficeView office : new TreeMap<>(there).values()) {
            while (slot < slots.size() && slots.get(slot) != null) {
                slot++;
            }
            if (slot < slots.size()) {
                slots.set(slot, office);
            } else {
                slots.add(office);
            }
        }
        return slots;
    }
}
