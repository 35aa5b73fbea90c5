package hostcity.scenario.cases;

import java.util.Map;
import java.util.Optional;

/**
 * A place that could win.
 *
 * @param location where it is
 * @param attributes what the case says of the place at the time of the decision; for the rest, a place of the world has
 *     what the world says, and another has its country's
 * @param offer what it offered, where that is documented
 */
public record Candidate(Location location, Map<Attribute, Double> attributes, Optional<HostOffer> offer) {

    /** Copies and checks the ranges. */
    public Candidate {
        attributes = Map.copyOf(attributes);
        attributes.forEach(Attribute::check);
    }

    /** What the case calls it. */
    public String id() {
        return location.id();
    }
}
