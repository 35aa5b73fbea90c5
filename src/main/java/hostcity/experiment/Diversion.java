package hostcity.experiment;

import hostcity.experiment.Outcomes.Shift;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Where the organizations that a place gains by a scenario are in the baseline of the same seed, and where those are that
 * it loses (ODD 7.29): its row and column of the diversion table, means per replication at the end of the last year. The
 * nets of all origins add up to the difference of the stock.
 *
 * @param place the place, or {@link Attribution#FOCAL}
 * @param origins other places and {@link #NOWHERE}, the largest net first
 */
public record Diversion(String place, List<Origin> origins) {

    /** Where an organization is that has no host: it was not founded, or it has closed. */
    public static final String NOWHERE = "nowhere";

    /**
     * What is exchanged with another place.
     *
     * @param from the other place, or {@link #NOWHERE}
     * @param gained organizations that are here under the scenario and there in the baseline
     * @param lost organizations that are there under the scenario and here in the baseline
     */
    public record Origin(String from, double gained, double lost) {
        /** What is gained in sum. */
        public double net() {
            return gained - lost;
        }
    }

    /** Copies. */
    public Diversion {
        origins = List.copyOf(origins);
    }

    /**
     * From the shifts of all replications.
     *
     * @param place a name for the places
     * @param inside the places that count as one
     */
    static Diversion of(String place, Set<String> inside, List<Shift> shifts, int replications) {
        Map<String, long[]> sums = new TreeMap<>();
        for (Shift shift : shifts) {
            boolean from = inside.contains(shift.from());
            boolean to = inside.contains(shift.to());
            if (from != to) {
                String other = from ? shift.to() : shift.from();
                long[] sum = sums.computeIfAbsent(other.isEmpty() ? NOWHERE : other, x -> new long[2]);
                sum[from ? 1 : 0] += shift.offices();
            }
        }
        double n = replications;
        List<Origin> origins = new ArrayList<>();
        sums.forEach((other, sum) -> origins.add(new Origin(other, sum[0] / n, sum[1] / n)));
        origins.sort(Comparator.comparingDouble((Origin x) -> -Math.abs(x.net()))
                .thenComparingDouble(x -> -x.gained)
                .thenComparing(Origin::from));
        return new Diversion(place, origins);
    }

    /** What is gained in sum, from everywhere. */
    public double net() {
        return origins.stream().mapToDouble(Origin::gained).sum()
                - origins.stream().mapToDouble(Origin::lost).sum();
    }
}
