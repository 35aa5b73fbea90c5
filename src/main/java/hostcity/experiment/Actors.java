package hostcity.experiment;

import hostcity.model.event.Event;
import hostcity.model.policy.Policy;
import hostcity.scenario.Adaptation;
import hostcity.scenario.Scenario;
import hostcity.world.Place;
import hostcity.world.World;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The places that act in a comparison; all others are rivals (ODD 7.29 Attribution and diversion). */
final class Actors {

    private Actors() {}

    /**
     * Places that a policy or an event of either scenario is for, of a nation all its places; that the two give different
     * rules of adaptation; or that only one of them has in its pact.
     */
    static Set<String> of(Scenario baseline, Scenario scenario, World world) {
        Set<String> actors = new TreeSet<>();
        named(baseline, world, actors);
        named(scenario, world, actors);
        for (Place place : world.places()) {
            String id = place.id();
            boolean rules = place.isCity() && !rule(baseline.adaptation(), id).equals(rule(scenario.adaptation(), id));
            if (rules
                    || baseline.noPoaching().contains(id)
                            != scenario.noPoaching().contains(id)) {
                actors.add(id);
            }
        }
        return actors;
    }

    private static void named(Scenario scenario, World world, Set<String> actors) {
        scenario.policies().stream().map(Policy::places).forEach(actors::addAll);
        for (Event event : scenario.events()) {
            event.place().ifPresent(actors::add);
            event.wholeNation()
                    .ifPresent(nation -> world.places().stream()
                            .filter(x -> x.nationId().equals(nation))
                            .map(Place::id)
                            .forEach(actors::add));
        }
    }

    /** The rule that a scenario states for a city; empty: it is drawn from the mix. */
    private static Optional<?> rule(Adaptation adaptation, String city) {
        return Optional.<Object>ofNullable(adaptation.cities().get(city)).or(adaptation::general);
    }
}
