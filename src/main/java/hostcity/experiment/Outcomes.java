package hostcity.experiment;

import static java.util.Objects.requireNonNull;

import hostcity.measure.Indicator;
import hostcity.measure.Residence;
import hostcity.measure.RunOutcome;
import hostcity.world.OfficeKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/** Stored results, as tables, figures and comparisons read them. Values are in the order of the replications. */
public interface Outcomes {

    /**
     * What two scenarios came to in the same replication, and so with the same seed.
     *
     * @param replication the replication
     * @param first the value of the first scenario
     * @param second the value of the second scenario
     */
    record Pair(int replication, double first, double second) {}

    /**
     * Offices by where they are in two scenarios, each in the runs of the same seed.
     *
     * @param from the place in the first scenario; empty if the office is not there
     * @param to the place in the second scenario; empty if it is not there
     * @param offices how many, in all replications
     */
    record Shift(String from, String to, long offices) {}

    /** The scenarios, in the order of the experiment. */
    List<String> scenarios();

    /** The places, in the order of the world. */
    List<String> placeIds();

    /** The values of all replications of a scenario, at point 0. */
    default double[] values(String scenario, Indicator indicator, int year, String placeId) {
        return values(scenario, 0, indicator, year, placeId);
    }

    /** The values of all replications of a scenario at a point of a design. */
    double[] values(String scenario, int point, Indicator indicator, int year, String placeId);

    /** The values of all replications for every place, in one go; at a point of a design. */
    default Map<String, double[]> valuesByPlace(String scenario, int point, Indicator indicator, int year) {
        return sumsByPlace(scenario, point, indicator, year, year);
    }

    /** The sum over years of all replications for every place, in one go; at a point of a design. */
    default Map<String, double[]> sumsByPlace(
            String scenario, int point, Indicator indicator, int fromYear, int toYear) {
        return requireNonNull(sumsByPlace(scenario, point, List.of(indicator), fromYear, toYear)
                .get(indicator));
    }

    /** The sums over years of several indicators for every place, in one go; at a point of a design. */
    Map<Indicator, Map<String, double[]>> sumsByPlace(
            String scenario, int point, List<Indicator> indicators, int fromYear, int toYear);

    /** The values of all replications for every year, in one go; at a point of a design. */
    Map<Integer, double[]> valuesByYear(String scenario, int point, Indicator indicator, String placeId);

    /**
     * The sums over some places of several indicators for every year, in one go; at point 0.
     *
     * @param places ids of places; empty for the whole world
     */
    Map<Indicator, SortedMap<Integer, double[]>> sumsByYear(
            String scenario, List<Indicator> indicators, Collection<String> places);

    /** The values of several indicators in some places, for every place and year, in one go; at point 0. */
    Map<String, Map<Indicator, SortedMap<Integer, double[]>>> valuesByPlaceAndYear(
            String scenario, List<Indicator> indicators, Collection<String> places);

    /** The values of two scenarios, for the replications that both have; at point 0. */
    List<Pair> paired(String first, String second, Indicator indicator, int year, String placeId);

    /** The runs that ended well, with their digests, in the order in which they were stored. */
    Map<RunId, Long> digests();

    /** Where the offices of a run were at its end; nobody if the run was not asked. */
    Residence residence(RunId id);

    /** Where offices of a kind were at the end of two scenarios that were asked, all replications together. */
    List<Shift> shifts(String first, String second, OfficeKind kind);

    /** The whole outcome of a run, bit by bit as it was written; empty if the run is not stored or failed. */
    Optional<RunOutcome> outcome(RunId id);
}
