package hostcity.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A node of a YAML file that knows where it stands. Every accessor says in one line what is wrong if the node is not
 * what is asked for.
 */
final class YamlNode {

    private static final Pattern NUMBER = Pattern.compile("[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("[-+]?\\d{1,9}");
    private static final Set<Tag> TAGS = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.SEQ, Tag.MAP);
    private static final int LONGEST_TEXT = 5000;
    private static final int MOST_NAMES = 16;
    private static final int LEAST_PART = 3;

    private final String file;
    private final String path;
    private final Node node;

    YamlNode(String file, String path, Node node) {
        this.file = file;
        this.path = path;
        this.node = node;
    }

    /** The line in the file, from 1. */
    int line() {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** The file and the line. */
    String place() {
        return file + ":" + line();
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** Whether this is one value that reads as a number. */
    boolean isNumber() {
        return node instanceof ScalarNode scalar
                && scalar.isPlain()
                && (scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT));
    }

    /** Whether this has keys and this one is among them. */
    boolean hasKey(String key) {
        return node instanceof MappingNode mapping
                && mapping.getValue().stream()
                        .anyMatch(tuple -> tuple.getKeyNode() instanceof ScalarNode scalar
                                && scalar.getValue().equals(key));
    }

    /** The mapping that this node is, with these keys and no others. */
    YamlMap map(String noun, Collection<String> keys) {
        checkTag();
        if (!(node instanceof MappingNode mapping)) {
            throw wrong("must have keys", "write 'key: value' lines below it");
        }
        return new YamlMap(this, mapping.getValue(), noun, keys);
    }

    /** The items of the list that this node is: one at least. */
    List<YamlNode> list() {
        checkTag();
        if (!(node instanceof SequenceNode sequence)) {
            throw wrong("must be a list", "write it as [a, b] or as lines that begin with '- '");
        }
        if (sequence.getValue().isEmpty()) {
            throw wrong("is an empty list", "fill it or remove the key");
        }
        List<YamlNode> items = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            items.add(new YamlNode(file, path + "[" + (items.size() + 1) + "]", item));
        }
        return items;
    }

    /** The names of the list that this node is; none occurs twice. */
    List<String> names(String noun, Collection<String> known) {
        List<String> names = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (YamlNode item : list()) {
            String name = item.name(noun, known);
            if (!seen.add(name)) {
                throw item.wrong("occurs twice", "remove one of them");
            }
            names.add(name);
        }
        return names;
    }

    /** One of the known names. */
    String name(String noun, Collection<String> known) {
        String name = text();
        if (!known.contains(name)) {
            throw wrong("is no " + noun, suggestion(name, known));
        }
        return name;
    }

    /** Text that is not blank. */
    String text() {
        ScalarNode scalar = scalar("must be text");
        if (!scalar.getTag().equals(Tag.STR)) {
            throw scalar.getTag().equals(Tag.NULL)
                    ? wrong("is empty", "write a value or remove the key")
                    : wrong("must be text", "put it in quotes if it is meant as text");
        }
        String text = scalar.getValue().strip();
        if (text.isEmpty()) {
            throw wrong("is empty", "write a value or remove the key");
        }
        if (text.length() > LONGEST_TEXT) {
            throw wrong("is too long", "write at most " + LONGEST_TEXT + " characters");
        }
        if (text.codePoints().anyMatch(YamlNode::isUnfit)) {
            throw wrong("has a character that is not for text", "remove it");
        }
        return text;
    }

    /** Control characters break terminals and tables, lone surrogates break files. */
    private static boolean isUnfit(int c) {
        int type = Character.getType(c);
        return (type == Character.CONTROL && c != '\n') || type == Character.SURROGATE;
    }

    /** Text of one line. */
    String line(String what) {
        String text = text();
        if (text.indexOf('\n') >= 0) {
            throw wrong("must be " + what + " of one line", "join the lines");
        }
        return text;
    }

    /** A number of a closed range. */
    double number(double min, double max, String unit) {
        ScalarNode scalar = scalar("must be a number");
        String range = "write a number from " + plain(min) + " to " + plain(max) + unit;
        boolean numeric = scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT);
        if (!scalar.isPlain() || !numeric || !NUMBER.matcher(scalar.getValue()).matches()) {
            throw wrong("is not a number", range);
        }
        double value = Double.parseDouble(scalar.getValue());
        if (!(value >= min && value <= max)) {
            throw wrong("is outside [" + plain(min) + ", " + plain(max) + "]", range);
        }
        // Minus zero would differ from zero in the digest of a run.
        return value + 0.0;
    }

    /** A whole number of a closed range. */
    int whole(int min, int max, String noun, String whyRange) {
        ScalarNode scalar = scalar("must be " + noun);
        boolean whole = scalar.isPlain() && scalar.getTag().equals(Tag.INT);
        if (!whole || !WHOLE.matcher(scalar.getValue()).matches()) {
            throw wrong("is not " + noun, "write a whole number from " + min + " to " + max);
        }
        int value = Integer.parseInt(scalar.getValue());
        if (value < min || value > max) {
            throw wrong(min == max ? "is not " + min : "is outside " + min + " to " + max, whyRange);
        }
        return value;
    }

    /** True or false. */
    boolean flag() {
        ScalarNode scalar = scalar("must be true or false");
        if (!scalar.getTag().equals(Tag.BOOL) || !scalar.isPlain()) {
            throw wrong("is neither true nor false", "write true or false");
        }
        return scalar.getValue().equalsIgnoreCase("true");
    }

    /** The node of a value below this one. */
    YamlNode below(String key, Node value) {
        return new YamlNode(file, path.isEmpty() ? key : path + "." + key, value);
    }

    /** Another node under the path of this one, such as a key of it. */
    YamlNode at(Node other) {
        return new YamlNode(file, path, other);
    }

    /** What is wrong with this node: shows place, path, value and the way out. */
    InputException wrong(String what, String whatToDo) {
        String subject = path.isEmpty() ? "the file" : shortPath();
        String value = node instanceof ScalarNode scalar ? ": " + InputException.quote(scalar.getValue()) : "";
        return new InputException(subject + " " + what + " in " + place() + value + "; " + whatToDo);
    }

    /** The way out where a name is unknown. */
    static String suggestion(String wrong, Collection<String> known) {
        String hint = Nearest.hint(wrong, known);
        if (!hint.isEmpty()) {
            return hint.substring(2);
        }
        Optional<String> longer = known.stream()
                .filter(name -> wrong.length() >= LEAST_PART && name.contains(wrong))
                .findFirst();
        if (longer.isPresent()) {
            return "did you mean '" + longer.get() + "'?";
        }
        return known.size() > MOST_NAMES
                ? "there are " + known.size() + " names, such as " + joined(known, 3)
                : "the names are " + joined(known, MOST_NAMES);
    }

    private static String joined(Collection<String> names, int most) {
        return names.stream().limit(most).collect(Collectors.joining(", "));
    }

    private String shortPath() {
        String quoted = InputException.quote(path);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** A number for a message: whole ones without a point. */
    static String plain(double value) {
        return value == Math.rint(value) && Math.abs(value) < 1e15
                ? Long.toString((long) value)
                : Double.toString(value);
    }

    private ScalarNode scalar(String what) {
        checkTag();
        if (node instanceof ScalarNode scalar) {
            return scalar;
        }
        throw wrong(what, "write one value instead of " + (node instanceof MappingNode ? "keys" : "a list"));
    }

    private void checkTag() {
        if (!TAGS.contains(node.getTag())) {
            throw wrong("has the tag " + InputException.quote(node.getTag().getValue()), "remove the tag");
        }
    }
}
