package hostcity.gui.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostcity.gui.film.Film;
import java.awt.geom.Point2D;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Views: from the world to the map and back, zoom about a point, presets that tell cities apart. */
class MapViewTest {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 520;

    private static MapView view(Preset preset) {
        return MapView.of(preset, WIDTH, HEIGHT);
    }

    @ParameterizedTest
    @EnumSource
    void fromTheMapToTheWorldAndBack(Preset preset) {
        MapView view = view(preset);
        for (double x = 0; x <= WIDTH; x += 90) {
            for (double y = 80; y <= HEIGHT - 40; y += 40) {
                Point2D world = view.world(x, y);
                Point2D back = view.at(world.getX(), world.getY());
                assertThat(back.distance(x, y)).as("%s,%s", x, y).isLessThan(1e-6);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsBelowThePointerStaysThereOnZooming(Preset preset) {
        // Near enough that no edge of the world is in the way; also where the straight meridian moves.
        MapView view = view(preset).zoomed(1.6, WIDTH / 2.0, HEIGHT / 2.0);
        Point2D below = view.world(480, 240);
        for (double factor : new double[] {1.1, 1.3, 2, 1 / 1.1}) {
            MapView now = view.zoomed(factor, 480, 240);
            assertThat(now.scale()).isCloseTo(factor * view.scale(), within(1e-9));
            assertThat(now.at(below.getX(), below.getY()).distance(480, 240)).isLessThan(1e-6);
        }
    }

    @Test
    void zoomHasLimits() {
        MapView view = view(Preset.WORLD);
        assertThat(view.zoomed(1e-6, 0, 0).zoom()).isBetween(0.5, 1.0);
        assertThat(view.zoomed(1e6, 450, 260).zoom()).isBetween(30.0, 100.0);
        assertThat(view.zoom()).isCloseTo(1, within(1e-9));
    }

    @Test
    void panningStaysInTheWorld() {
        MapView far = view(Preset.EUROPE).panned(1e6, 1e6);
        assertThat(far.longitude()).isBetween(-180.0, 180.0);
        assertThat(far.latitude()).isBetween(-60.0, 80.0);
        MapView there = view(Preset.EUROPE);
        Point2D middle = there.at(there.longitude(), there.latitude());
        Point2D moved = there.panned(30, -20).at(there.longitude(), there.latitude());
        assertThat(moved.getX() - middle.getX()).isCloseTo(30, within(0.5));
        assertThat(moved.getY() - middle.getY()).isCloseTo(-20, within(0.5));
    }

    @Test
    void aLargerMapShowsTheSamePart() {
        MapView large = view(Preset.EUROPE).resized(2 * WIDTH, 2 * HEIGHT);
        assertThat(large.zoom()).isCloseTo(view(Preset.EUROPE).zoom(), within(1e-9));
        assertThat(large.longitude()).isCloseTo(view(Preset.EUROPE).longitude(), within(1e-9));
    }

    @Test
    void glidingStartsHereAndEndsThere() {
        MapView here = view(Preset.EUROPE);
        MapView there = view(Preset.EAST_ASIA);
        assertThat(here.toward(there, 0).longitude()).isCloseTo(here.longitude(), within(1e-9));
        assertThat(here.toward(there, 1)).isEqualTo(there);
        assertThat(here.toward(view(Preset.WORLD), 0.5).scale())
                .isBetween(view(Preset.WORLD).scale(), here.scale());
    }

    @Test
    void presetsTellCitiesApart() {
        assertApart(Preset.EUROPE, List.of("geneva", "bonn", "brussels", "paris", "london", "vienna"), 25);
        assertApart(Preset.EAST_ASIA, List.of("shanghai", "beijing", "tokyo", "seoul", "hong-kong"), 80);
    }

    private static void assertApart(Preset preset, List<String> cities, double least) {
        Film film = Films.WHOLE;
        Sites sites = Sites.of(film.places());
        MapView view = view(preset);
        for (String city : cities) {
            Point2D at = sites.at(film.indexOf(city), view);
            assertThat(at.getX()).as(city).isBetween(20.0, WIDTH - 20.0);
            assertThat(at.getY()).as(city).isBetween(20.0, HEIGHT - 20.0);
            cities.stream()
                    .filter(x -> !x.equals(city))
                    .forEach(other -> assertThat(at.distance(sites.at(film.indexOf(other), view)))
                            .as("%s and %s", city, other)
                            .isGreaterThan(least));
        }
    }

    @Test
    void noTwoPlacesLieAtTheSamePoint() {
        Film film = Films.WHOLE;
        Sites sites = Sites.of(film.places());
        MapView view = view(Preset.EUROPE);
        for (int i = 0; i < film.places().size(); i++) {
            for (int j = 0; j < i; j++) {
                assertThat(sites.at(i, view).distance(sites.at(j, view)))
                        .as(
                                "%s and %s",
                                film.places().get(i).id(), film.places().get(j).id())
                        .isGreaterThan(2);
            }
        }
    }
}
