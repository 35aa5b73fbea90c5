package hostcity.store;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A value as it is written into a YAML file: whoever reads it gets the same back.
 *
 * @param line the value in one line
 * @param lines the same in several lines for where one is too long; empty if it has one line only
 */
record YamlValue(String line, List<String> lines) {

    private static final int LONGEST_LINE = 120;

    /** The most digits that a double needs. */
    private static final int MOST_DIGITS = 17;

    /** Longer numbers are written with an exponent. */
    private static final int LONGEST_PLAIN = 24;

    /** What needs no quotes, not even in a list of one line. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_-]*");

    /** What needs no quotes in a line of its own. */
    private static final Pattern PLAIN =
            Pattern.compile("\\p{L}(?:[\\p{L}\\p{N} ,.;'()?!%&/，。；：？！（）、“”《》+-]*[\\p{L}\\p{N}.?!)，。；：？！）、”》%])?");

    /** Words that YAML does not take for text. */
    private static final Set<String> NO_TEXT = Set.of("true", "false", "null");

    private static YamlValue of(String line) {
        return new YamlValue(line, List.of());
    }

    /** A name, fit to stand in a list of one line. */
    static YamlValue word(String name) {
        return of(fits(WORD, name) ? name : quoted(name));
    }

    /** Text in a line of its own. */
    static YamlValue text(String text) {
        return of(fits(PLAIN, text) ? text : quoted(text));
    }

    private static boolean fits(Pattern pattern, String text) {
        return pattern.matcher(text).matches() && NO_TEXT.stream().noneMatch(text::equalsIgnoreCase);
    }

    /** True or false. */
    static YamlValue flag(boolean value) {
        return of(String.valueOf(value));
    }

    /** A whole number. */
    static YamlValue whole(int value) {
        return of(String.valueOf(value));
    }

    /** A number with the fewest digits that read back to the same double; what is none is refused by who reads it. */
    static YamlValue number(double value) {
        if (!Double.isFinite(value)) {
            return of(String.valueOf(value));
        }
        BigDecimal exact = new BigDecimal(value);
        BigDecimal shortest = exact;
        for (int digits = 1; digits <= MOST_DIGITS; digits++) {
            shortest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (shortest.doubleValue() == value) {
                break;
            }
        }
        BigDecimal number = shortest.stripTrailingZeros();
        String plain = number.toPlainString();
        return of(plain.length() <= LONGEST_PLAIN ? plain : number.toString());
    }

    /** A list of names. */
    static YamlValue words(Collection<String> names) {
        List<String> words = names.stream().map(name -> word(name).line).toList();
        return new YamlValue(
                "[" + String.join(", ", words) + "]",
                words.stream().map(word -> "- " + word).toList());
    }

    /** Keys with their values, in the order of the map. */
    static YamlValue map(Map<String, YamlValue> values) {
        List<String> entries = values.entrySet().stream()
                .map(entry -> word(entry.getKey()).line + ": " + entry.getValue().line)
                .toList();
        return new YamlValue("{" + String.join(", ", entries) + "}", entries);
    }

    /**
     * This value behind its key: in one line, or in several if one would be too long.
     *
     * @param indent what stands before the key in the first line, such as a dash
     */
    List<String> under(String indent, String key) {
        String one = indent + key + ": " + line;
        return lines.isEmpty() || one.length() <= LONGEST_LINE ? List.of(one) : inLines(indent, key);
    }

    /** This value in several lines below its key. */
    List<String> inLines(String indent, String key) {
        List<String> all = new ArrayList<>();
        all.add(indent + key + ":");
        lines.forEach(x -> all.add(" ".repeat(indent.length() + 2) + x));
        return all;
    }

    /** In double quotes, in one line. */
    private static String quoted(String text) {
        return text.codePoints().mapToObj(YamlValue::escaped).collect(Collectors.joining("", "\"", "\""));
    }

    private static String escaped(int c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            default ->
                InputException.isPrintable(c)
                        ? Character.toString(c)
                        : String.format(c <= Character.MAX_VALUE ? "\\u%04X" : "\\U%08X", c);
        };
    }
}
