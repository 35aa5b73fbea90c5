package hostcity.report.table;

import hostcity.report.Chapter;
import hostcity.report.Label;
import java.util.List;

/**
 * A column of a table.
 *
 * @param id its name in files, with the unit: words joined by underscores, or the name of a scenario
 * @param head its head, with the unit
 * @param kind what stands in it
 */
public record Column(String id, Label head, Kind kind) {

    /** What stands in a column. */
    public enum Kind {
        /** {@link Cell.Words} in both languages. */
        WORDS,
        /** {@link Cell.Words} that are the same in both. */
        TEXT,
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
                case TEXT, VALUE -> List.of("");
                case INTERVAL -> List.of("", "_low_95", "_high_95", "_interval");
            };
        }
    }

    /** A column of words. */
    static Column words(String id, String en, String zh) {
        return new Column(id, new Label(en, zh), Kind.WORDS);
    }

    /** A column of words that are the same in both languages. */
    static Column text(String id, String en, String zh) {
        return new Column(id, new Label(en, zh), Kind.TEXT);
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
        return new Column(chapter.comparison().scenario(), chapter.title(), kind);
    }

    /** Its names in a file. */
    List<String> names() {
        return kind.endings().stream().map(ending -> id + ending).toList();
    }
}
