package hostcity.report.table;

import hostcity.report.Chapter;
import hostcity.report.Label;
import java.util.List;

/**
 * A column of a table.
 *
 * @param id its name in files; lower case, words joined by underscores, with the unit
 * @param head its head, with the unit
 * @param kind what stands in it
 */
public record Column(String id, Label head, Kind kind) {

    /** What stands in a column. */
    public enum Kind {
        /** {@link Cell.Words}. */
        WORDS,
        /** {@link Cell.Value}. */
        VALUE,
        /** {@link Cell.Interval}. */
        INTERVAL;

        /** How many columns it takes in a file. */
        public int columns() {
            return endings().size();
        }

        private List<String> endings() {
            return switch (this) {
                case WORDS -> List.of("", "_zh");
                case VALUE -> List.of("");
                case INTERVAL -> List.of("", "_low_95", "_high_95");
            };
        }
    }

    /** A column of words. */
    static Column words(String id, String en, String zh) {
        return new Column(id, new Label(en, zh), Kind.WORDS);
    }

    /** A column of numbers. */
    static Column value(String id, String en, String zh) {
        return new Column(id, new Label(en, zh), Kind.VALUE);
    }

    /** A column of numbers with intervals. */
    static Column interval(String id, String en, String zh) {
        return new Column(id, new Label(en, zh), Kind.INTERVAL);
    }

    /** A column for a scenario, with its title for a head. */
    static Column ofScenario(Chapter chapter, Kind kind) {
        return new Column(chapter.comparison().scenario().replace('-', '_'), chapter.title(), kind);
    }

    /** Its names in a file. */
    List<String> names() {
        return kind.endings().stream().map(ending -> id + ending).toList();
    }
}
