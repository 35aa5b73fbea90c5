package hostcity.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hostcity.experiment.Overview;
import hostcity.experiment.Overview.Distribution;
import hostcity.experiment.Overview.PlaceOverview;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Overviews of single scenarios as {@code summary.csv} and as JSON for other programs. */
public final class OverviewFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private OverviewFile() {}

    private static Map<String, Distribution> measures(PlaceOverview place) {
        Map<String, Distribution> measures = new LinkedHashMap<>();
        measures.put("organizations", place.end());
        measures.put("founded", place.founded());
        measures.put("arrived", place.arrived());
        measures.put("left", place.left());
        measures.put("closed", place.closed());
        measures.put("public_cost_usd", place.cost());
        return measures;
    }

    /** A table with a row for each place and measure. */
    public static String csv(Overview overview, List<String> differs) {
        StringBuilder text = new StringBuilder();
        CsvWriter csv = new CsvWriter(text, true);
        csv.row("scenario", "year", "place", "start", "measure", "mean", "sd", "p5", "p95", "world");
        String world = differs.isEmpty() ? "shipped" : "edited: " + String.join("; ", differs);
        for (PlaceOverview place : overview.places()) {
            measures(place).forEach((measure, d) -> csv.row(row(overview, place, measure, d, world)));
        }
        return text.toString();
    }

    private static List<@Nullable Object> row(
            Overview overview, PlaceOverview place, String measure, Distribution d, String world) {
        return Arrays.asList(
                overview.scenario(),
                overview.endYear(),
                place.place(),
                place.start(),
                measure,
                d.mean(),
                sd(d),
                d.p5(),
                d.p95(),
                world);
    }

    /** The same for other programs. */
    public static String json(Overview overview, String folder, String digest, List<String> differs) {
        ObjectNode root = JSON.createObjectNode();
        root.put("folder", folder);
        root.put("digest", digest);
        ArrayNode world = root.putArray("world_differs");
        differs.forEach(world::add);
        root.put("scenario", overview.scenario());
        root.put("year", overview.endYear());
        ArrayNode places = root.putArray("places");
        overview.places().forEach(place -> put(places.addObject(), place));
        try {
            return JSON.writeValueAsString(root);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(ObjectNode node, PlaceOverview place) {
        node.put("place", place.place());
        node.put("start", place.start());
        measures(place).forEach((measure, d) -> {
            ObjectNode values = node.putObject(measure);
            values.put("mean", d.mean());
            values.put("sd", sd(d));
            values.put("p5", d.p5());
            values.put("p95", d.p95());
        });
    }

    private static @Nullable Double sd(Distribution d) {
        return Double.isNaN(d.sd()) ? null : d.sd();
    }
}
