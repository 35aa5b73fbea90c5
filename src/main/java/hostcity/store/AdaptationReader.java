package hostcity.store;

import hostcity.model.adapt.AdaptationRule;
import hostcity.scenario.Adaptation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads {@code adaptation}: one rule for all cities, or a general rule and those of named cities. */
final class AdaptationReader {

    /** The name of the draw from the mix of the parameters. */
    static final String MIX = "mix";

    /** The keys of the long form. */
    static final List<String> KEYS = List.of("general", "cities");

    private static final String NOUN = "rule of adaptation";

    private AdaptationReader() {}

    static Adaptation read(Optional<YamlNode> node, List<String> cityIds) {
        return node.map(present -> read(present, cityIds)).orElse(Adaptation.MIX);
    }

    private static Adaptation read(YamlNode node, List<String> cityIds) {
        if (!node.isMap()) {
            return new Adaptation(general(node), Map.of());
        }
        YamlMap map = node.map("key", KEYS);
        map.values();
        Map<String, AdaptationRule> cities = new LinkedHashMap<>();
        map.get("cities")
                .ifPresent(list -> list.map("city", cityIds)
                        .values()
                        .forEach((city, rule) -> cities.put(
                                city,
                                AdaptationRule.of(rule.name(NOUN, ruleIds())).orElseThrow())));
        return new Adaptation(map.get("general").flatMap(AdaptationReader::general), cities);
    }

    private static Optional<AdaptationRule> general(YamlNode node) {
        return AdaptationRule.of(node.name(NOUN, generalIds()));
    }

    /** The rules that a city can have. */
    static List<String> ruleIds() {
        return Arrays.stream(AdaptationRule.values()).map(AdaptationRule::id).toList();
    }

    /** The rules, and the mix. */
    static List<String> generalIds() {
        List<String> ids = new ArrayList<>(List.of(MIX));
        ids.addAll(ruleIds());
        return ids;
    }
}
