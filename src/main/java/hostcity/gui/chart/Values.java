package hostcity.gui.chart;

import java.util.stream.Stream;

/** All values of a reading that a chart may have to make room for. */
final class Values {

    private Values() {}

    /** Of the years that the film has so far, those that are not drawn too, and of the baseline. */
    static Stream<Double> of(Reading reading, Scene scene) {
        return Stream.concat(
                scene.filmedYears().mapToObj(year -> reading.of(scene.film(), year)),
                scene.baselineYears().boxed().flatMap(year -> scene.baseline(reading, year).stream()));
    }
}
