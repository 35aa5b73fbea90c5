package hostcity.cli;

import hostcity.experiment.Attribution;
import hostcity.experiment.Attribution.Effect;
import hostcity.experiment.Comparison;
import hostcity.experiment.Difference;
import hostcity.experiment.Diversion;
import hostcity.experiment.Diversion.Origin;
import hostcity.experiment.Ratio;
import hostcity.world.Place;
import hostcity.world.World;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Why a comparison comes out as it does, for a terminal: parts of the effect, and where gains come from. */
final class AttributionPrinter {

    /** Origins that are printed by name. */
    private static final int ORIGINS = 6;

    /** Places of policies that are printed one by one. */
    private static final int PLACES = 3;

    private final Attribution attribution;
    private final int endYear;
    private final World world;

    AttributionPrinter(Attribution attribution, int endYear, World world) {
        this.attribution = attribution;
        this.endYear = endYear;
        this.world = world;
    }

    void print(PrintWriter out) {
        out.println("What the difference at the end of " + endYear + " consists of:");
        List<Effect> shown =
                attribution.effects().stream().filter(this::isShown).toList();
        for (Effect effect : shown) {
            List<List<String>> rows = new ArrayList<>();
            rows.add(List.of(name(effect.place()), "organizations", "95% interval"));
            rows.add(row("direct effect", effect.direct()));
            rows.add(row("cluster response", effect.cluster()));
            rows.add(row("rivals' response", effect.rivals()));
            rows.add(row("in sum", effect.whole()));
            rows.add(row("cluster multiplier", effect.multiplier()));
            Text.table(rows).forEach(out::println);
            out.println();
        }
        if (shown.stream().anyMatch(AttributionPrinter::isFew)) {
            out.println(Text.FEW);
        }
        out.println("direct effect: the policy while all see the baseline's stocks, and rivals do the same");
        out.println("cluster response: what stocks add that respond; rivals' response: what others add");
        out.println("cluster multiplier: (direct effect + cluster response) / direct effect");
        attribution.diversions().stream().filter(x -> isShown(x.place())).forEach(x -> print(out, x));
    }

    private static boolean isNothing(Effect effect) {
        return effect.direct().mean() == 0
                && effect.cluster().mean() == 0
                && effect.rivals().mean() == 0;
    }

    private static boolean isFew(Effect effect) {
        return Stream.of(effect.direct(), effect.cluster(), effect.rivals(), effect.whole())
                .anyMatch(Text::isFew);
    }

    private boolean isShown(Effect effect) {
        return isShown(effect.place()) && !(effect.place().equals(Comparison.WORLD) && isNothing(effect));
    }

    /** Of many places only the sum. */
    private boolean isShown(String place) {
        boolean isSum = place.equals(Attribution.FOCAL) || place.equals(Comparison.WORLD);
        return isSum || attribution.diversions().size() <= PLACES + 1;
    }

    private static List<String> row(String name, Difference part) {
        return List.of(name, Text.signed2(part.mean()), Text.interval(part));
    }

    private static List<String> row(String name, Optional<Ratio> multiplier) {
        return multiplier
                .map(x -> List.of(
                        name, Text.hundredth(x.value()), Text.hundredth(x.low()) + " to " + Text.hundredth(x.high())))
                .orElse(List.of(name, "undefined", "-"));
    }

    private void print(PrintWriter out, Diversion diversion) {
        out.println();
        out.println("Of " + Text.signed2(diversion.net()) + " in " + name(diversion.place())
                + ", by where the organization is without the policy:");
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("otherwise", "gained", "lost", "net"));
        // Created or diverted is the first question, also where the answer is nothing.
        List<Origin> origins = new ArrayList<>(diversion.origins());
        List<Origin> created =
                origins.stream().filter(x -> x.from().equals(Diversion.NOWHERE)).toList();
        rows.add(row(name(Diversion.NOWHERE), created));
        origins.removeAll(created);
        int named = origins.size() <= ORIGINS + 1 ? origins.size() : ORIGINS;
        origins.subList(0, named).forEach(x -> rows.add(row(name(x.from()), List.of(x))));
        Map<String, List<Origin>> others = origins.subList(named, origins.size()).stream()
                .collect(Collectors.groupingBy(x -> region(x.from()), TreeMap::new, Collectors.toList()));
        others.forEach((region, rest) -> rows.add(row(region + ", " + rest.size() + " others", rest)));
        Text.table(rows).forEach(out::println);
    }

    private String region(String place) {
        return world.place(place).map(Place::region).orElse("");
    }

    private static List<String> row(String name, List<Origin> origins) {
        double gained = origins.stream().mapToDouble(Origin::gained).sum();
        double lost = origins.stream().mapToDouble(Origin::lost).sum();
        return List.of(name, Text.hundredth(gained), Text.hundredth(lost), Text.signed2(gained - lost));
    }

    private String name(String place) {
        return switch (place) {
            case Attribution.FOCAL -> "places of the policy";
            case Comparison.WORLD -> "World";
            case Diversion.NOWHERE -> "not founded, or closed";
            default -> Session.nameOf(place, world);
        };
    }
}
