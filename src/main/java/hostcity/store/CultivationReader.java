package hostcity.store;

import hostcity.model.policy.Cultivation;
import hostcity.model.policy.Cultivation.Drive;
import hostcity.model.policy.Cultivation.Effort;
import hostcity.world.Field;
import java.util.List;
import java.util.stream.Collectors;

/** Reads what a policy does for posts, initiators and institutes. */
final class CultivationReader {

    /** The keys of a policy that are read here. */
    static final List<String> KEYS = List.of("posts", "initiators", "institutes");

    /** The largest factor. */
    static final double LARGEST = 10;

    /** The most years of a drive for posts. */
    static final int LONGEST = 50;

    private CultivationReader() {}

    static Cultivation read(YamlMap policy) {
        policy.get("posts").ifPresent(posts -> {
            if (!policy.has("nation")) {
                throw posts.wrong("belongs to a nation", "write 'nation' instead of 'city' or 'cities'");
            }
        });
        return new Cultivation(
                policy.get("posts").map(CultivationReader::drive).orElse(Drive.NONE),
                policy.get("initiators").map(CultivationReader::effort).orElse(Effort.NONE),
                policy.get("institutes").map(CultivationReader::effort).orElse(Effort.NONE));
    }

    private static Drive drive(YamlNode node) {
        YamlMap map = node.map("key", List.of("factor", "over_years"));
        map.values();
        return new Drive(
                map.need("factor").number(0, LARGEST, ""),
                map.get("over_years")
                        .map(years -> years.whole(1, LONGEST, "years", "write 1 to " + LONGEST))
                        .orElse(1));
    }

    private static Effort effort(YamlNode node) {
        YamlMap map = node.map("key", List.of("factor", "fields"));
        map.values();
        List<String> ids = Field.all().stream().map(Field::id).toList();
        return new Effort(
                map.need("factor").number(0, LARGEST, ""),
                map.get("fields").map(fields -> fields.names("field", ids)).orElse(List.of()).stream()
                        .map(id -> Field.of(id).orElseThrow())
                        .collect(Collectors.toSet()));
    }
}
