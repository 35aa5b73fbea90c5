package hostcity.store;

import hostcity.model.policy.Eligibility;
import hostcity.world.Field;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads {@code eligibility}: which offices a policy is for. */
final class EligibilityReader {

    /** The oldest age that a condition can name, in years. */
    static final int OLDEST = 200;

    /** The keys of the long form. */
    static final List<String> KEYS =
            List.of("newcomers", "max_age_years", "emerging", "city_networks", "fields", "types", "kinds");

    /** The short forms. */
    static final List<String> WORDS = List.of("all", "newcomers");

    private EligibilityReader() {}

    static Eligibility read(YamlNode node) {
        if (!node.isMap()) {
            return node.name("group of offices", WORDS).equals("all") ? Eligibility.ALL : Eligibility.NEWCOMERS;
        }
        YamlMap map = node.map("condition", KEYS);
        map.values();
        return new Eligibility(
                flag(map, "newcomers"),
                map.get("max_age_years")
                        .map(age -> age.whole(0, OLDEST, "an age in years", "write an age from 0 to " + OLDEST))
                        .orElse(Eligibility.ANY_AGE),
                flag(map, "emerging"),
                flag(map, "city_networks"),
                fields(map),
                types(map),
                set(map, "kinds", "kind of office", List.of(OfficeKind.values()), EligibilityReader::id));
    }

    /** The fields that a condition names; empty for all. */
    static Set<Field> fields(YamlMap map) {
        return set(map, "fields", "field", Field.all(), Field::id);
    }

    /** The types that a condition names; empty for all. */
    static Set<OrganizationType> types(YamlMap map) {
        return set(map, "types", "type of organization", List.of(OrganizationType.values()), Enum::name);
    }

    private static boolean flag(YamlMap map, String key) {
        return map.get(key).map(YamlNode::flag).orElse(false);
    }

    private static <T> Set<T> set(YamlMap map, String key, String noun, List<T> all, Function<T, String> id) {
        List<String> ids = all.stream().map(id).toList();
        return map.get(key).map(node -> node.names(noun, ids)).orElse(List.of()).stream()
                .map(name -> all.get(ids.indexOf(name)))
                .collect(Collectors.toSet());
    }

    /** The name of a kind of office in files. */
    static String id(OfficeKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** The kinds of office in files. */
    static List<String> kindIds() {
        return Arrays.stream(OfficeKind.values()).map(EligibilityReader::id).toList();
    }
}
