package hostcity.report;

import hostcity.experiment.Difference;
import hostcity.experiment.Outcomes;
import hostcity.experiment.ScenarioModels;
import hostcity.measure.Indicator;
import hostcity.scenario.Levers;
import hostcity.scenario.Scenario;
import hostcity.scenario.Span;
import hostcity.world.Parameter;
import hostcity.world.Place;
import hostcity.world.World;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one scenario of stored results beside its baseline; sums that several ask for are read once. */
final class Reading {

    private final Outcomes outcomes;
    private final World world;
    private final Scenario baseline;
    private final Scenario scenario;
    private final Pair everywhere;
    private final Optional<Pair> inside;

    /**
     * Reads the sums.
     *
     * @param baselineWorld sums of the baseline over all places
     */
    Reading(Outcomes outcomes, World world, Scenario baseline, Scenario scenario, Sums baselineWorld) {
        this.outcomes = outcomes;
        this.world = world;
        this.baseline = baseline;
        this.scenario = scenario;
        this.everywhere = new Pair(baselineWorld, Sums.of(outcomes, scenario.name(), List.of()));
        Set<String> focus = scenario.focus();
        this.inside = focus.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Pair(Sums.of(outcomes, baseline.name(), focus), Sums.of(outcomes, scenario.name(), focus)));
    }

    /** Both arms in the places that the scenario is about; in all if it is about none. */
    Pair focal() {
        return inside.orElse(everywhere);
    }

    CatalogueEntry entry() {
        Span span = Span.of(scenario);
        double rate = rate();
        Effect total = Effect.of(everywhere, span, rate);
        List<String> ids = focus().stream().map(Place::id).toList();
        return new CatalogueEntry(
                scenario,
                baseline,
                span,
                focus(),
                inside.map(x -> Effect.of(x, span, rate)).orElse(total),
                inside.map(x -> Effect.of(everywhere.without(x), span, rate)),
                total,
                posts(span.end()),
                Deadweight.of(outcomes, baseline.name(), scenario.name(), ids, span, rate),
                Timing.of(focal(), span),
                Levers.of(scenario, baseline));
    }

    private double rate() {
        return ScenarioModels.parameters(scenario, world).get(Parameter.DISCOUNT_RATE);
    }

    private List<Place> focus() {
        Set<String> focus = scenario.focus();
        return world.places().stream()
                .filter(x -> focus.isEmpty() || focus.contains(x.id()))
                .toList();
    }

    /** Each place has the number of its nation, so one place of each nation is counted. */
    private Difference posts(int year) {
        Map<String, String> places = new LinkedHashMap<>();
        focus().forEach(x -> places.putIfAbsent(x.nationId(), x.id()));
        return Difference.of(posts(baseline, places.values(), year), posts(scenario, places.values(), year));
    }

    private double[] posts(Scenario of, Collection<String> places, int year) {
        Indicator posts = Indicator.POSTS;
        return new Sums(outcomes.sumsByYear(of.name(), List.of(posts), places)).at(posts, year);
    }
}
