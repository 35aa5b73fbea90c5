package hostcity.store;

import hostcity.world.NationFacts;
import hostcity.world.World;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The nations that a case can name: the member states of the United Nations and the nations of the world. */
final class NationCodes {

    private final Map<String, String> names = new TreeMap<>();

    NationCodes(World world) {
        world.states().forEach(state -> names.put(state.iso3(), state.name()));
        world.nations().stream()
                .filter(nation -> !nation.id().startsWith(NationFacts.REST))
                .forEach(nation -> names.putIfAbsent(nation.id(), nation.nameEn()));
    }

    /** The codes, in alphabetical order. */
    Set<String> all() {
        return names.keySet();
    }

    /** The nation that a node names. */
    String read(YamlNode node) {
        String code = node.text();
        if (!names.containsKey(code)) {
            throw node.wrong("is no nation by its ISO 3166 code", suggestion(code));
        }
        return code;
    }

    private String suggestion(String wrong) {
        return names.entrySet().stream()
                .filter(entry -> entry.getValue().equalsIgnoreCase(wrong))
                .findFirst()
                .map(entry -> "did you mean '" + entry.getKey() + "'?")
                .orElseGet(() -> YamlNode.suggestion(wrong, names.keySet()));
    }
}
