package hostcity.report;

import hostcity.experiment.Difference;
import hostcity.experiment.Experiment;
import hostcity.experiment.Outcomes;
import hostcity.scenario.Scenario;
import hostcity.scenario.Span;
import hostcity.world.Place;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A scenario of the catalogue: what it sets, what that changes, and at what cost.
 *
 * @param scenario the scenario
 * @param baseline what it is compared with
 * @param span its years
 * @param focus the places that it is about, see {@link Scenario#focus()}; all places if it is about none
 * @param here what changes in the focus
 * @param elsewhere what changes outside of it; empty if the focus is the whole world
 * @param world what changes in the whole world
 * @param posts posts of nationals of the nations of the focus, at the end of the last year
 * @param deadweight what is paid in the focus for offices that would be there anyway
 * @param timing when the difference of seats in the focus comes, and what remains
 * @param levers what it sets
 */
public record CatalogueEntry(
        Scenario scenario,
        Scenario baseline,
        Span span,
        List<Place> focus,
        Effect here,
        Optional<Effect> elsewhere,
        Effect world,
        Difference posts,
        Deadweight deadweight,
        Timing timing,
        List<String> levers) {

    /** The entries of a comparison: every scenario but the first, which is the baseline. */
    public static List<CatalogueEntry> of(Outcomes outcomes, Experiment experiment) {
        Scenario baseline = experiment.scenarios().get(0);
        Sums all = Sums.of(outcomes, baseline.name(), List.of());
        return experiment.scenarios().stream()
                .skip(1)
                .map(x -> new Reading(outcomes, experiment.world(), baseline, x, all).entry())
                .toList();
    }

    /** Whether the focus is the whole world. */
    public boolean isWorldwide() {
        return elsewhere.isEmpty();
    }

    /** Where: the whole world, nations of which every place is in the focus, and single places. */
    public Label where(World world) {
        return new Label(where(world, Language.EN), where(world, Language.ZH));
    }

    /** The same in a language. */
    String where(World world, Language language) {
        if (isWorldwide()) {
            return language.pick("world", "全球");
        }
        Set<String> names = new LinkedHashSet<>();
        for (Place place : focus) {
            names.add(nationOf(place, world)
                    .map(id -> world.nation(id).orElseThrow())
                    .map(x -> language.pick(x.nameEn(), x.nameZh()))
                    .orElse(language.pick(place.nameEn(), place.nameZh())));
        }
        return new ArrayList<>(names).stream().collect(Collectors.joining(language.pick(", ", "、")));
    }

    /** The nation of a place, if the focus has all its places and more than one. */
    private Optional<String> nationOf(Place place, World world) {
        List<Place> all = world.places().stream()
                .filter(x -> x.nationId().equals(place.nationId()))
                .toList();
        return all.size() > 1 && focus.containsAll(all) ? Optional.of(place.nationId()) : Optional.empty();
    }

    /** All differences in the focus, elsewhere and in the world, by area and name. */
    public Map<String, Map<String, Difference>> measures() {
        Map<String, Map<String, Difference>> areas = new LinkedHashMap<>();
        Map<String, Difference> focused = here.measures();
        focused.put("posts", posts);
        focused.put("deadweight_present_usd", deadweight.existingUsd());
        focused.put("additional_offices_present_usd", deadweight.additionalUsd());
        focused.put("no_office_present_usd", deadweight.vacantUsd());
        areas.put("focus", focused);
        elsewhere.ifPresent(x -> areas.put("elsewhere", x.measures()));
        areas.put("world", world.measures());
        return areas;
    }
}
