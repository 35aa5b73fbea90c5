package hostcity.report.table;

import hostcity.experiment.Difference;
import hostcity.experiment.Ratio;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Numbers;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What stands in a place of a table. */
public sealed interface Cell {

    /** Nothing is known, or there is nothing to say. */
    Cell NONE = new Words(Label.same("–"));

    /** As people read it. */
    String text(Language language);

    /**
     * As a program reads it: unrounded, a null for what is not defined.
     *
     * @return as many values as {@link Column.Kind#columns()}
     */
    List<@Nullable Object> values();

    /** Words in both languages. */
    record Words(Label label) implements Cell {
        @Override
        public String text(Language language) {
            return label.in(language);
        }

        @Override
        public List<@Nullable Object> values() {
            return Arrays.asList(label.en(), label.zh());
        }
    }

    /**
     * A number.
     *
     * @param digits after the point
     * @param signed whether a plus is written
     */
    record Value(double value, int digits, boolean signed) implements Cell {
        @Override
        public String text(Language language) {
            if (Double.isNaN(value)) {
                return "–";
            }
            return signed ? Numbers.signed(value, digits) : Numbers.plain(value, digits);
        }

        @Override
        public List<@Nullable Object> values() {
            return Collections.singletonList(finite(value));
        }
    }

    /**
     * A number with its 95% interval.
     *
     * @param digits after the point
     * @param signed whether a plus is written
     * @param kind which interval it is; empty where there is none
     */
    record Interval(double value, double low, double high, int digits, boolean signed, String kind) implements Cell {

        @Override
        public String text(Language language) {
            if (Double.isNaN(value)) {
                return language.pick("undefined", "无定义");
            }
            String mark = kind.equals(Difference.Interval.FEW_DIFFER.id()) ? "~" : "";
            String interval = Double.isNaN(low) ? "" : " " + mark + "[" + number(low) + ", " + number(high) + "]";
            return number(value) + interval;
        }

        private String number(double x) {
            return signed ? Numbers.signed(x, digits) : Numbers.plain(x, digits);
        }

        @Override
        public List<@Nullable Object> values() {
            return Arrays.asList(finite(value), finite(low), finite(high), Double.isNaN(low) ? null : kind);
        }
    }

    /** A text that is the same in both languages. */
    static Cell words(String text) {
        return new Words(Label.same(text));
    }

    /**
     * A difference with its interval.
     *
     * @param unit what it is counted in
     */
    static Cell of(Difference difference, double unit, int digits) {
        return new Interval(
                difference.mean() / unit,
                difference.low() / unit,
                difference.high() / unit,
                digits,
                true,
                difference.interval().id());
    }

    /** A ratio with its interval; the word "undefined" where there is none. */
    static Cell of(Optional<Ratio> ratio, double unit, int digits) {
        String kind = Difference.Interval.FIELLER.id();
        return ratio.map(x -> new Interval(x.value() / unit, x.low() / unit, x.high() / unit, digits, false, kind))
                .orElse(new Interval(Double.NaN, Double.NaN, Double.NaN, digits, false, kind));
    }

    private static @Nullable Double finite(double value) {
        return Double.isFinite(value) ? value : null;
    }
}
