package hostcity.store;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A mapping of a YAML file whose keys are all known and occur once. */
final class YamlMap {

    private final YamlNode node;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();

    /**
     * Checks the keys.
     *
     * @param noun what a key is, for messages
     */
    YamlMap(YamlNode node, List<NodeTuple> tuples, String noun, Collection<String> known) {
        this.node = node;
        for (NodeTuple tuple : tuples) {
            if (!(tuple.getKeyNode() instanceof ScalarNode scalar)) {
                throw node.wrong("has a list or keys as a " + noun, "write a plain word before the colon");
            }
            String key = scalar.getValue();
            if (!known.contains(key)) {
                throw node.at(scalar).wrong("has an unknown " + noun, YamlNode.suggestion(key, known));
            }
            if (values.put(key, node.below(key, tuple.getValueNode())) != null) {
                throw node.at(scalar).wrong("has the same " + noun + " twice", "remove one of them");
            }
        }
    }

    /** The mapping itself, to complain about it. */
    YamlNode node() {
        return node;
    }

    /** The values by key, in the order of the file: one at least. */
    Map<String, YamlNode> values() {
        if (values.isEmpty()) {
            throw node.wrong("is empty", "fill it or remove the key");
        }
        return values;
    }

    /** The value of a key, if it is there. */
    Optional<YamlNode> get(String key) {
        return Optional.ofNullable(values.get(key));
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** The value of a key that must be there. */
    YamlNode need(String key) {
        YamlNode value = values.get(key);
        if (value == null) {
            throw node.wrong("has no '" + key + "'", "add '" + key + ": ...'");
        }
        return value;
    }
}
