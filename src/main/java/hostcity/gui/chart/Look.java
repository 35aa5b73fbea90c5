package hostcity.gui.chart;

import hostcity.gui.look.Theme;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Numbers;
import hostcity.world.Field;
import hostcity.world.InstrumentInfo;
import hostcity.world.Place;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.util.List;
import java.util.Optional;

/**
 * How charts look, and in which language.
 *
 * @param theme light or dark
 * @param language of all text
 */
public record Look(Theme theme, Language language) {

    /** The scenario. */
    static final Stroke BOLD = new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    /** The baseline. */
    static final Stroke DASHED = stroke(1.2f, 5, 3);
    /** Years in which the scenario decides something. */
    static final Stroke DOTTED = stroke(1.2f, 1.5f, 2.5f);
    /** Everything else. */
    static final Stroke THIN = new BasicStroke(1);

    /** No line at all. */
    static final Stroke NONE = shape -> new Path2D.Double();

    private static final float SIZE = 11;
    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, false);
    private static final double LEAST_CONTRAST = 3;
    private static final double STEP = 0.08;
    private static final double PALE = 0.45;

    /** In this order neighbors differ most. */
    private static final List<Field> ORDER = List.of(
            Field.AGRICULTURE_FORESTRY,
            Field.HEALTH_MEDICINE,
            Field.BASIC_SCIENCE,
            Field.ENERGY,
            Field.CLIMATE_ENVIRONMENT,
            Field.ENGINEERING_TECHNOLOGY);

    private static Stroke stroke(float width, float on, float off) {
        return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {on, off}, 0);
    }

    /** The text in the language. */
    String text(Label label) {
        return label.in(language);
    }

    String name(Place place) {
        return language.pick(place.nameEn(), place.nameZh());
    }

    String name(InstrumentInfo instrument) {
        return language.pick(instrument.nameEn(), instrument.nameZh());
    }

    /** Two texts with a title's colon in between. */
    String titled(String first, String second) {
        return first + language.pick(": ", "：") + second;
    }

    /** A line of a tip on a value and that of the baseline, as far as there are such. */
    String compared(String name, Optional<Double> scenario, Optional<Double> baseline, int digits) {
        String value = scenario.map(x -> Numbers.grouped(x, digits)).orElse("–");
        String other = baseline.map(x ->
                        language.pick(" (baseline ", "（基准 ") + Numbers.grouped(x, digits) + language.pick(")", "）"))
                .orElse("");
        return titled(name, value + other);
    }

    /** The font of all text. */
    Font font() {
        return Theme.font(SIZE);
    }

    /** The width of a text, px. */
    double width(String text) {
        return font().getStringBounds(text, MEASURE).getWidth();
    }

    /** The text, cut to a width, px. */
    String fit(String text, double most) {
        if (width(text) <= most) {
            return text;
        }
        String more = language.pick("...", "…");
        int end = text.length();
        while (end > 1 && width(text.substring(0, end).strip() + more) > most) {
            end--;
        }
        return text.substring(0, end).strip() + more;
    }

    /** The color of the n-th series: that of the theme, as much lighter or darker as it takes to be seen. */
    Color series(int n) {
        Color color = Theme.of(ORDER.get(n % ORDER.size()));
        for (double toText = 0; toText < 1; toText += STEP) {
            Color mixed = mix(color, theme.text(), toText);
            if (contrast(mixed, theme.background()) >= LEAST_CONTRAST) {
                return mixed;
            }
        }
        return theme.text();
    }

    /** The same color, for the baseline. */
    Color pale(Color color) {
        return mix(color, theme.background(), PALE);
    }

    /** A color between two. */
    static Color mix(Color from, Color to, double part) {
        return new Color(
                mix(from.getRed(), to.getRed(), part),
                mix(from.getGreen(), to.getGreen(), part),
                mix(from.getBlue(), to.getBlue(), part));
    }

    private static int mix(int from, int to, double part) {
        return (int) Math.round(from + part * (to - from));
    }

    /** The ratio of contrast of WCAG 2. */
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : StrictMath.pow((c + 0.055) / 1.055, 2.4);
    }
}
