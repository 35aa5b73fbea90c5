package hostcity.gui.map;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.gui.film.Film;
import hostcity.gui.film.OfficeView;
import hostcity.gui.film.Still;
import hostcity.gui.look.Names;
import hostcity.gui.look.Theme;
import hostcity.report.Language;
import hostcity.world.Field;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;
import hostcity.world.Place;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The map of a whole film: every still can be drawn, alike each time, with names apart, and what lies there is found. */
class MapDrawingTest {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 520;
    private static final Film FILM = Films.WHOLE;

    private static MapScene scene(int year, MapView view) {
        return MapScene.of(FILM, FILM.still(year).orElseThrow(), view, Theme.LIGHT, Language.EN);
    }

    private static MapView view(Preset preset) {
        return MapView.of(preset, WIDTH, HEIGHT);
    }

    private static MapView near(String city, double factor) {
        Place place = FILM.places().get(FILM.indexOf(city));
        MapView europe = view(Preset.EUROPE);
        return europe.panned(
                        WIDTH / 2.0
                                - europe.at(place.longitude(), place.latitude()).getX(),
                        HEIGHT / 2.0
                                - europe.at(place.longitude(), place.latitude()).getY())
                .zoomed(factor, WIDTH / 2.0, HEIGHT / 2.0);
    }

    private static BufferedImage draw(MapDrawing drawing, MapScene scene) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        drawing.draw(g2, scene);
        g2.dispose();
        return image;
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @ParameterizedTest
    @EnumSource
    void everyStillCanBeDrawn(Theme theme) {
        MapDrawing drawing = new MapDrawing();
        Selection[] selections = {
            Selection.NOTHING,
            new Selection(FILM.indexOf("shanghai"), Selection.NOBODY),
            new Selection(FILM.indexOf("geneva"), organization())
        };
        for (Still still : FILM.stills()) {
            for (Language language : Language.values()) {
                MapScene scene = scene(still.year(), view(Preset.values()[still.year() % 3]))
                        .withTheme(theme)
                        .withLanguage(language)
                        .withColoring(Coloring.values()[still.year() / 3 % 3])
                        .withSelection(selections[still.year() / 2 % 3])
                        .withProgress(still.year() % 4 / 3.0);
                assertThat(IntStream.of(pixels(draw(drawing, scene))).distinct().count())
                        .isGreaterThan(100);
            }
        }
    }

    private static long organization() {
        return FILM.stills().get(0).offices(FILM.indexOf("geneva")).get(0).organization();
    }

    @Test
    void theSameStillGivesTheSamePicture() {
        MapScene first = scene(2030, view(Preset.EUROPE)).withProgress(0.5);
        MapDrawing drawing = new MapDrawing();
        int[] before = pixels(draw(drawing, first));
        draw(drawing, scene(2045, view(Preset.WORLD)));
        assertThat(pixels(draw(drawing, first))).isEqualTo(before);
        assertThat(pixels(draw(new MapDrawing(), first))).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource
    void namesDoNotOverlap(Preset preset) {
        for (Language language : Language.values()) {
            MapScene scene = scene(2040, view(preset)).withLanguage(language);
            List<Caption> captions = Captions.of(scene, new MapDrawing().layout(scene), List.of());
            assertThat(captions).hasSizeGreaterThan(10);
            for (Caption one : captions) {
                assertThat(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT).contains(one.box()))
                        .isTrue();
                captions.stream()
                        .filter(x -> !x.equals(one))
                        .forEach(other -> assertThat(one.box().intersects(other.box()))
                                .as("%s and %s", one.text(), other.text())
                                .isFalse());
            }
        }
    }

    @Test
    void theLargestCitiesHaveNames() {
        MapScene scene = scene(2019, view(Preset.EUROPE));
        List<Caption> captions = Captions.of(scene, new MapDrawing().layout(scene), List.of());
        assertThat(captions)
                .extracting(Caption::text)
                .contains("Brussels", "Geneva", "London", "Paris", "Vienna", "Bonn");
    }

    @Test
    void theCityAtAPointIsFound() {
        MapDrawing drawing = new MapDrawing();
        for (Preset preset : List.of(Preset.WORLD, Preset.EAST_ASIA)) {
            MapScene scene = scene(2025, view(preset));
            for (String city : List.of("shanghai", "beijing", "tokyo")) {
                Place place = FILM.places().get(FILM.indexOf(city));
                var at = scene.view().at(place.longitude(), place.latitude());
                assertThat(drawing.placeAt(scene, at.getX(), at.getY())).hasValue(FILM.indexOf(city));
            }
            assertThat(drawing.placeAt(scene, 899, 300)).isEmpty();
        }
    }

    @Test
    void theOfficeAtAPointIsFound() {
        MapDrawing drawing = new MapDrawing();
        MapScene scene = scene(2025, near("vienna", 3));
        Orbit vienna = drawing.layout(scene).orbitsByPlace().get(FILM.indexOf("vienna"));
        assertThat(Objects.requireNonNull(vienna).dots()).hasSizeGreaterThan(20);
        for (Dot dot : vienna.dots()) {
            assertThat(drawing.officeAt(scene, dot.x(), dot.y())).contains(dot.office());
            assertThat(dot.office().place()).isEqualTo(FILM.indexOf("vienna"));
        }
    }

    @Test
    void dotsOfAnOrbitDoNotOverlap() {
        for (Orbit orbit :
                new MapDrawing().layout(scene(2045, near("vienna", 3))).orbits()) {
            for (Dot one : orbit.dots()) {
                assertThat(orbit.dots())
                        .filteredOn(x -> !x.equals(one))
                        .allSatisfy(x -> assertThat(Math.hypot(x.x() - one.x(), x.y() - one.y()))
                                .isGreaterThan(1.9 * one.radius()));
            }
        }
    }

    @Test
    void anOfficeKeepsItsSlotWhileItIsThere() {
        Slots slots = new Slots(FILM);
        int vienna = FILM.indexOf("vienna");
        Map<Long, Integer> before = new HashMap<>();
        for (int year = FILM.startYear(); year <= FILM.endYear(); year++) {
            Map<Long, Integer> now = new HashMap<>();
            List<OfficeView> there = new ArrayList<>();
            for (OfficeView office : slots.of(year, vienna)) {
                if (office != null) {
                    now.put(office.office(), slots.of(year, vienna).indexOf(office));
                    there.add(office);
                }
            }
            assertThat(there)
                    .containsExactlyInAnyOrderElementsOf(
                            FILM.still(year).orElseThrow().offices(vienna));
            before.keySet().retainAll(now.keySet());
            assertThat(now).containsAllEntriesOf(before);
            before = now;
        }
    }

    @Test
    void restsCanBeHidden() {
        MapScene scene = scene(2030, view(Preset.WORLD));
        assertThat(new MapDrawing().layout(scene).circles())
                .hasSize(FILM.places().size());
        assertThat(new MapDrawing().layout(scene.withRest(false)).circles())
                .extracting(x -> x.place().isCity())
                .containsOnly(true);
    }

    @Test
    void areasAreInProportion() {
        CircleScale scale = CircleScale.of(FILM, 1);
        assertThat(scale.radius(100) / scale.radius(25)).isEqualTo(2);
    }

    @Test
    void tipsTellOfPlacesAndOffices() {
        MapScene scene = scene(2030, view(Preset.WORLD));
        int geneva = FILM.indexOf("geneva");
        assertThat(Tips.of(scene, geneva)).contains("Geneva", "日内瓦", "Switzerland", "2030");
        OfficeView office = FILM.stills().get(0).offices(geneva).get(0);
        assertThat(Tips.of(scene, office)).startsWith("<html>");
        OfficeView hostile =
                new OfficeView(1, 2, "<b>&", OfficeKind.BRANCH, OrganizationType.INGO, Field.ENERGY, geneva);
        assertThat(Tips.of(scene, hostile)).contains("&lt;b>&amp;").contains("branch");
    }

    @Test
    void theFontHasEveryCharacter() {
        Stream<String> words = Stream.of(
                        Stream.of(Coloring.values()).map(x -> x.label().zh()),
                        Stream.of(Preset.values()).map(x -> x.label().zh()),
                        Stream.of(OfficeKind.values()).map(x -> Names.of(x).zh()),
                        Field.all().stream().map(x -> Names.of(x).zh()),
                        FILM.places().stream().map(Place::nameZh),
                        FILM.places().stream().map(Place::nameEn))
                .flatMap(x -> x);
        assertThat(words)
                .allSatisfy(
                        x -> assertThat(Theme.font(12).canDisplayUpTo(x)).as(x).isEqualTo(-1));
        for (int place = 0; place < FILM.places().size(); place++) {
            String tip = Tips.of(scene(2030, view(Preset.WORLD)).withLanguage(Language.ZH), place);
            assertThat(Theme.font(12).canDisplayUpTo(tip)).as(tip).isEqualTo(-1);
        }
    }
}
