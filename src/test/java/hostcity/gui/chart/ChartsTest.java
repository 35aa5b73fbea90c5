package hostcity.gui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.gui.film.Film;
import hostcity.gui.look.Theme;
import hostcity.measure.Indicator;
import hostcity.report.Language;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGraphics2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

/** All charts are drawn, whatever the films lack, within their bounds and in characters that the font has. */
class ChartsTest {

    private static final int[][] SIZES = {{440, 190}, {900, 190}, {440, 200}, {1200, 600}};

    private static Map<String, Scene> scenes() {
        Film film = Films.SCENARIO;
        return Map.of(
                "both", both(),
                "one place", Films.middle("shanghai"),
                "no place", Films.middle(),
                "no baseline", Films.scene(film, null, film.endYear(), Films.places(film, "wuxi", "geneva")),
                "one still", Films.scene(Films.AT_START, null, 2019, Films.places(film, "shanghai")),
                "one still and a baseline",
                        Films.scene(Films.AT_START, Films.BASELINE, 2019, Films.places(film, "shanghai")),
                "no still", Films.scene(Films.shot("baseline", 2018), null, 2019, Films.places(film, "shanghai")),
                "no money, no flows, no instruments",
                        Films.scene(Films.AT_START, null, 2019, Films.places(film, "rest-of-ury")),
                "1994", Films.scene(Films.OF_1994, null, 2010, Films.places(Films.OF_1994, "bonn", "geneva")),
                "before the start", Films.scene(film, Films.BASELINE, 1999, Films.places(film, "bonn")));
    }

    private static Scene both() {
        return Films.middle("shanghai", "bonn", "geneva", "beijing", "washington", "kuala-lumpur");
    }

    private static Stream<Look> looks() {
        return Stream.of(Theme.values())
                .flatMap(theme -> Stream.of(Language.values()).map(language -> new Look(theme, language)));
    }

    @ParameterizedTest
    @EnumSource
    void drawsWithinItsBoundsWhateverThereIs(ChartKind kind) {
        scenes().forEach((name, scene) -> looks().forEach(look -> {
            for (int[] size : SIZES) {
                assertInBounds(kind + " of " + name + " as " + look, kind, scene, look, size[0], size[1]);
            }
        }));
    }

    private static void assertInBounds(String what, ChartKind kind, Scene scene, Look look, int width, int height) {
        int margin = 30;
        BufferedImage image = new BufferedImage(width + 2 * margin, height + 2 * margin, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setPaint(look.theme().background());
        g2.fillRect(0, 0, image.getWidth(), image.getHeight());
        g2.translate(margin, margin);
        Charts.draw(kind, scene, look, g2, width, height);
        g2.dispose();
        Rectangle drawn = drawn(image, look.theme().background().getRGB());
        assertThat(new Rectangle(margin, margin, width, height).contains(drawn))
                .as(what + ": " + drawn)
                .isTrue();
    }

    /** The smallest rectangle around all that is no background; empty, and so in none, if there is nothing else. */
    private static Rectangle drawn(BufferedImage image, int background) {
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        Rectangle drawn = new Rectangle(-1, -1);
        for (int i = 0; i < pixels.length; i++) {
            if (pixels[i] != background) {
                drawn.add(new Rectangle(i % image.getWidth(), i / image.getWidth(), 1, 1));
            }
        }
        return drawn;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void nothingButZerosHasAnAxisThatBeginsAtZero(int digits) {
        Look look = new Look(Theme.LIGHT, Language.EN);
        Curve zero = Curve.of(0, "nothing", (film, year) -> 0, look);
        Sketch sketch = new LinesChart("", List.of(zero), digits).sketch(Films.middle("bonn"), look);
        assertThat(sketch.plot().getRangeAxis().getLowerBound()).isZero();
        assertThat(sketch.plot().getRangeAxis().getUpperBound()).isPositive();
        BufferedImage image = new BufferedImage(440, 190, BufferedImage.TYPE_INT_RGB);
        assertThat(sketch.draw(image.createGraphics(), 440, 190, look)).isNotEmpty();
    }

    /** Its spending is nothing in every year, which the film says itself. */
    @Test
    void aPlaceWithoutMoneyHasALineAtZero() {
        Film film = Films.SCENARIO;
        int place = film.indexOf("rest-of-ury");
        assertThat(IntStream.rangeClosed(film.startYear(), film.endYear())
                        .mapToDouble(year -> film.get(Indicator.SPENDING_CITY_USD, year, place)))
                .containsOnly(0.0);
        Scene scene = Films.scene(film, Films.BASELINE, film.endYear(), List.of(place));
        Look look = new Look(Theme.DARK, Language.ZH);
        for (ChartKind kind : ChartKind.values()) {
            assertThat(Charts.picture(kind, scene, look, 440, 190, 1).tips()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasGlyphsForAllItsCharacters(ChartKind kind) throws ParserConfigurationException {
        for (Language language : Language.values()) {
            Look look = new Look(Theme.DARK, language);
            Scene scene = both();
            List<String> texts = new ArrayList<>();
            Document document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument("http://www.w3.org/2000/svg", "svg", null);
            SVGGraphics2D svg = new SVGGraphics2D(document);
            for (Tip tip : Charts.draw(kind, scene, look, svg, 900, 200)) {
                texts.addAll(tip.text().lines().toList());
            }
            String drawn = svg.getRoot().getTextContent();
            texts.add(drawn);
            texts.add(look.text(kind.shortName()) + look.text(kind.longName()) + "…");
            texts.add(look.text(Texts.NO_CITY) + look.text(Texts.NO_YEAR));
            assertThat(texts)
                    .allSatisfy(text -> assertThat(Theme.font(11).canDisplayUpTo(text.replaceAll("\\R", "")))
                            .as(text)
                            .isNegative());
            assertThat(drawn).contains("2037");
        }
    }

    @Test
    void tellsTheValuesOfBothArms() {
        Scene scene = Films.middle("bonn", "geneva");
        Look look = new Look(Theme.LIGHT, Language.EN);
        ChartPicture picture = Charts.picture(ChartKind.STOCKS, scene, look, 440, 190, 1);
        Set<String> texts = new HashSet<>();
        for (int x = 0; x < 440; x++) {
            picture.tipAt(x, 90).ifPresent(texts::add);
        }
        assertThat(texts).hasSize(Films.SCENARIO.endYear() - Films.SCENARIO.startYear() + 1);
        int bonn = Films.SCENARIO.indexOf("bonn");
        int geneva = Films.SCENARIO.indexOf("geneva");
        assertThat(texts)
                .contains("2030\nBonn: " + stock(Films.SCENARIO, 2030, bonn) + " (baseline "
                        + stock(Films.BASELINE, 2030, bonn) + ")\nGeneva: " + stock(Films.SCENARIO, 2030, geneva)
                        + " (baseline " + stock(Films.BASELINE, 2030, geneva) + ")");
        assertThat(texts)
                .contains("2045\nBonn: – (baseline " + stock(Films.BASELINE, 2045, bonn) + ")\nGeneva: – (baseline "
                        + stock(Films.BASELINE, 2045, geneva) + ")");
    }

    private static int stock(Film film, int year, int place) {
        return (int) film.get(Indicator.ORGANIZATIONS, year, place);
    }

    @Test
    void aPictureHasThePixelsOfTheScreen() {
        Look look = new Look(Theme.LIGHT, Language.ZH);
        ChartPicture picture = Charts.picture(ChartKind.FLOWS, Films.middle("bonn"), look, 441, 190, 1.5);
        assertThat(picture.image().getWidth()).isEqualTo(662);
        assertThat(picture.image().getHeight()).isEqualTo(285);
        assertThat(picture.image().getRGB(661, 284))
                .as("background to the last pixel")
                .isEqualTo(Theme.LIGHT.background().getRGB());
    }

    @ParameterizedTest
    @EnumSource
    void colorsAreSeenOnTheirBackgroundAndDiffer(Theme theme) {
        Look look = new Look(theme, Language.EN);
        Set<Color> colors = new HashSet<>();
        for (int i = 0; i < Scene.MOST_PLACES; i++) {
            assertThat(Look.contrast(look.series(i), theme.background())).isGreaterThanOrEqualTo(3);
            colors.add(look.series(i));
        }
        assertThat(colors).hasSize(Scene.MOST_PLACES);
    }
}
