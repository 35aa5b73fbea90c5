package hostcity.model.choice;

import java.io.Serializable;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The utility of a place for an office, in its parts.
 *
 * @param utility as {@link HostChoice} weighs it; the parts add up to it, but for rounding
 * @param parts one value for every {@link UtilityPart}, in utility
 */
public record UtilityParts(double utility, Map<UtilityPart, Double> parts) implements Serializable {

    private static final long serialVersionUID = 1;

    /** Copies and checks. */
    public UtilityParts {
        EnumMap<UtilityPart, Double> copy = new EnumMap<>(parts);
        if (copy.size() != UtilityPart.all().size()) {
            throw new IllegalArgumentException("a value for every part is needed, not for " + copy.keySet());
        }
        parts = Collections.unmodifiableMap(copy);
    }

    /** One part, in utility. */
    public double get(UtilityPart part) {
        return parts.getOrDefault(part, 0.0);
    }

    /** The sum of the parts. */
    public double sum() {
        return parts.values().stream().mapToDouble(x -> x).sum();
    }

    /** The parts that are largest in size, whatever their sign, the largest first; none that is 0. */
    public List<UtilityPart> largest(int count) {
        return UtilityPart.all().stream()
                .filter(part -> get(part) != 0)
                .sorted((a, b) -> Double.compare(Math.abs(get(b)), Math.abs(get(a))))
                .limit(count)
                .toList();
    }
}
