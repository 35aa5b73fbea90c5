package hostcity.store;

import hostcity.world.Endowments;
import hostcity.world.Instrument;
import hostcity.world.NamedOrganization;
import hostcity.world.Nation;
import hostcity.world.NationPosts;
import hostcity.world.Place;
import hostcity.world.PolicyRecord.MatrixRow;
import hostcity.world.Quantiles;
import hostcity.world.State;
import hostcity.world.World;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** Says in what an edited world differs from the one that comes with the program. */
public final class WorldDifferences {

    private final List<String> lines = new ArrayList<>();

    private WorldDifferences() {}

    /** One line for each cell, parameter, city, count or constant that differs; empty if nothing does. */
    public static List<String> between(World shipped, World edited) {
        WorldDifferences differences = new WorldDifferences();
        differences.compare(
                "start",
                Map.of("year", Map.of("start_year", text(shipped.startYear()))),
                Map.of("year", Map.of("start_year", text(edited.startYear()))));
        differences.geography(shipped, edited);
        differences.policies(shipped, edited);
        differences.records(
                "parameter",
                shipped.parameters(),
                edited.parameters(),
                p -> p.parameter().id());
        differences.start(shipped, edited);
        differences.otherStarts(shipped, edited);
        return differences.lines;
    }

    private void otherStarts(World shipped, World edited) {
        for (World start : shipped.otherStarts()) {
            Optional<World> same = edited.startingIn(start.startYear());
            if (same.isEmpty()) {
                lines.add("start " + start.startYear() + ": missing");
            } else {
                WorldDifferences differences = new WorldDifferences();
                differences.policies(start, same.get());
                differences.start(start, same.get());
                differences.lines.forEach(line -> lines.add("start " + start.startYear() + ": " + line));
            }
        }
        edited.otherStarts().stream()
                .filter(start -> shipped.startingIn(start.startYear()).isEmpty())
                .forEach(start -> lines.add("start " + start.startYear() + ": added"));
    }

    private void geography(World shipped, World edited) {
        records("nation", shipped.nations(), edited.nations(), Nation::id);
        records("state", shipped.states(), edited.states(), State::iso3);
        compare("place", places(shipped), places(edited));
        endowment("economy", shipped, edited, Endowments::economy);
        endowment("politics", shipped, edited, Endowments::politics);
        endowment("law", shipped, edited, Endowments::law);
        endowment("transport", shipped, edited, Endowments::transport);
        endowment("language", shipped, edited, Endowments::language);
        endowment("nature", shipped, edited, Endowments::nature);
    }

    /** Rests of countries and regions follow from the cities: only whether they exist is compared. */
    private static Map<String, Map<String, String>> places(World world) {
        Map<String, Map<String, String>> places = new LinkedHashMap<>();
        for (Place place : world.places()) {
            Map<String, String> attributes = place.isCity() ? attributes(place) : new LinkedHashMap<>();
            attributes.remove("endowments");
            places.put(place.id(), attributes);
        }
        return places;
    }

    /** One edited city moves the z-scores of all: one line for each endowment says how many and where most. */
    private void endowment(String name, World shipped, World edited, ToDoubleFunction<Endowments> value) {
        int moved = 0;
        double most = 0;
        String where = "";
        for (Place place : shipped.places()) {
            double before = value.applyAsDouble(place.endowments());
            double after = edited.place(place.id())
                    .map(p -> value.applyAsDouble(p.endowments()))
                    .orElse(before);
            moved += before != after ? 1 : 0;
            if (Math.abs(after - before) > most) {
                most = Math.abs(after - before);
                where = "'" + place.id() + "': " + text(before) + " -> " + text(after);
            }
        }
        if (moved > 0) {
            lines.add("endowment " + name + " differs in " + moved + " places, most in " + where);
        }
    }

    private void policies(World shipped, World edited) {
        records(
                "instrument",
                shipped.instruments(),
                edited.instruments(),
                i -> i.instrument().id());
        compare("matrix row", rows(shipped), rows(edited));
        records(
                "evidence",
                shipped.policies().evidence(),
                edited.policies().evidence(),
                e -> e.placeId() + ", " + e.instrument().id());
    }

    private static Map<String, Map<String, String>> rows(World world) {
        Map<String, Map<String, String>> rows = new LinkedHashMap<>();
        for (MatrixRow row : world.policies().rows()) {
            Map<String, String> cells = attributes(row);
            cells.remove("ticks");
            Instrument.all().forEach(i -> cells.put(i.id(), row.ticks().get(i.ordinal()) ? "1" : "0"));
            rows.put(row.source() + ", " + row.name(), cells);
        }
        return rows;
    }

    private void start(World shipped, World edited) {
        records("start count", shipped.startCounts(), edited.startCounts(), c -> {
            var field = c.field();
            return c.placeId() + ", " + c.type() + (field == null ? "" : ", " + field.id());
        });
        records("organization", shipped.namedOrganizations(), edited.namedOrganizations(), NamedOrganization::acronym);
        records("staff quantile", shipped.staff().points(), edited.staff().points(), WorldDifferences::probability);
        compare(
                "founding decade",
                numbers(shipped.decades().organizations()),
                numbers(edited.decades().organizations()));
        compare(
                "constant",
                numbers(shipped.constants().ingo()),
                numbers(edited.constants().ingo()));
        compare(
                "constant of the UN",
                numbers(shipped.constants().un()),
                numbers(edited.constants().un()));
        compare("posts", posts(shipped), posts(edited));
    }

    private static Map<String, Map<String, String>> posts(World world) {
        Map<String, Map<String, String>> posts = new TreeMap<>();
        world.nations().forEach(nation -> {
            NationPosts known = world.posts().get(nation.key());
            if (known != null) {
                posts.put(nation.id(), attributes(known));
            }
        });
        return posts;
    }

    private static String probability(Quantiles.Point point) {
        return text(point.probability());
    }

    private static Map<String, Map<String, String>> numbers(Map<?, ? extends Number> numbers) {
        Map<String, Map<String, String>> items = new TreeMap<>();
        numbers.forEach((key, number) -> items.put(key.toString(), Map.of("value", text(number))));
        return items;
    }

    private <T extends Record> void records(
            String kind, Collection<T> shipped, Collection<T> edited, Function<T, String> key) {
        compare(kind, keyed(shipped, key), keyed(edited, key));
    }

    private static <T extends Record> Map<String, Map<String, String>> keyed(
            Collection<T> records, Function<T, String> key) {
        Map<String, Map<String, String>> items = new LinkedHashMap<>();
        records.forEach(r -> items.put(key.apply(r), attributes(r)));
        return items;
    }

    private void compare(
            String kind, Map<String, Map<String, String>> shipped, Map<String, Map<String, String>> edited) {
        shipped.forEach((key, before) -> {
            Map<String, String> after = edited.get(key);
            if (after == null) {
                lines.add(kind + " '" + key + "' is gone");
            } else {
                before.forEach((name, value) -> {
                    String now = after.getOrDefault(name, "none");
                    if (!value.equals(now)) {
                        lines.add(kind + " '" + key + "': " + name + " " + value + " -> " + now);
                    }
                });
            }
        });
        edited.keySet().stream()
                .filter(key -> !shipped.containsKey(key))
                .forEach(key -> lines.add(kind + " '" + key + "' is new: " + edited.get(key)));
    }

    /** The components of a record by name, as text. */
    private static Map<String, String> attributes(Record item) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (RecordComponent component : item.getClass().getRecordComponents()) {
            try {
                Object value = component.getAccessor().invoke(item);
                attributes.put(component.getName(), value == null ? "none" : text(value));
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("the records of a world are public", e);
            }
        }
        return attributes;
    }

    private static String text(Object value) {
        if (value instanceof OptionalDouble optional) {
            return optional.isPresent() ? text(optional.getAsDouble()) : "none";
        }
        if (value instanceof Double number && number == Math.rint(number) && Math.abs(number) < 1e15) {
            return String.valueOf(number.longValue());
        }
        return Objects.toString(value);
    }
}
