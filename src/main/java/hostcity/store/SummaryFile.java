package hostcity.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hostcity.experiment.Attribution;
import hostcity.experiment.Attribution.Effect;
import hostcity.experiment.Comparison;
import hostcity.experiment.Comparison.PlaceChange;
import hostcity.experiment.Difference;
import hostcity.experiment.Diversion;
import hostcity.experiment.Explanations;
import hostcity.experiment.Ratio;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Comparisons as {@code summary.csv} and as JSON for other programs. */
public final class SummaryFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private static final List<String> HEAD = List.of(
            "scenario",
            "baseline",
            "year",
            "place",
            "focal",
            "measure",
            "replications",
            "baseline_mean",
            "scenario_mean",
            "difference",
            "low_95",
            "high_95",
            "variance_ratio",
            "interval",
            "world");

    /** A ratio without numbers: empty cells, and null. */
    private static final Ratio UNDEFINED = new Ratio(Double.NaN, Double.NaN, Double.NaN);

    private SummaryFile() {}

    private static Map<String, Difference> measures(PlaceChange change) {
        Map<String, Difference> measures = new LinkedHashMap<>();
        measures.put("organizations", change.stock());
        measures.put("branches", change.branches());
        measures.put("founded", change.founded());
        measures.put("arrived", change.arrived());
        measures.put("left", change.left());
        measures.put("closed", change.closed());
        measures.put("public_cost_usd", change.cost());
        return measures;
    }

    /**
     * A table with a row for each scenario, place and measure; stocks of the last year, flows and costs over all years.
     *
     * @param differs how the world differs from the one that comes with the program
     */
    public static String csv(List<Comparison> comparisons, List<String> differs) {
        StringBuilder text = new StringBuilder();
        CsvWriter csv = new CsvWriter(text, true);
        csv.row(HEAD);
        String world = differs.isEmpty() ? "shipped" : "edited: " + String.join("; ", differs);
        for (Comparison comparison : comparisons) {
            for (PlaceChange change : comparison.places()) {
                measures(change).forEach((measure, d) -> csv.row(row(comparison, change.place(), measure, d, world)));
            }
            comparison.attribution().ifPresent(x -> attribution(csv, comparison, x, world));
        }
        return text.toString();
    }

    private static Map<String, Difference> parts(Effect effect) {
        Map<String, Difference> parts = new LinkedHashMap<>();
        parts.put("direct_effect", effect.direct());
        parts.put("cluster_response", effect.cluster());
        parts.put("rivals_response", effect.rivals());
        return parts;
    }

    /** The multiplier stands as the difference; its means are those of its denominator and numerator. */
    private static void attribution(CsvWriter csv, Comparison comparison, Attribution attribution, String world) {
        for (Effect effect : attribution.effects()) {
            parts(effect).forEach((part, d) -> csv.row(row(comparison, effect.place(), part, d, world)));
            Ratio ratio = effect.multiplier().orElse(UNDEFINED);
            double direct = effect.direct().mean();
            double both = effect.cluster().scenario() - effect.direct().baseline();
            int n = effect.direct().replications();
            Difference as = new Difference(
                    n, direct, both, ratio.value(), ratio.low(), ratio.high(), Double.NaN, Difference.Interval.FIELLER);
            csv.row(row(comparison, effect.place(), "cluster_multiplier", as, world));
        }
    }

    private static List<@Nullable Object> row(
            Comparison comparison, String place, String measure, Difference d, String world) {
        boolean focal = comparison.focal().contains(place) || place.equals(Attribution.FOCAL);
        return Arrays.asList(
                comparison.scenario(),
                comparison.baseline(),
                comparison.endYear(),
                place,
                focal ? 1 : 0,
                measure,
                d.replications(),
                d.baseline(),
                d.scenario(),
                number(d.mean()),
                number(d.low()),
                number(d.high()),
                number(d.varianceRatio()),
                Double.isFinite(d.low()) ? d.interval().id() : null,
                world);
    }

    private static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /**
     * The same for other programs.
     *
     * @param explanations one for each comparison, or none
     * @param folder where the results are
     * @param digest the digest of all runs
     */
    public static String json(
            List<Comparison> comparisons,
            List<Explanations> explanations,
            String folder,
            String digest,
            List<String> differs) {
        ObjectNode root = JSON.createObjectNode();
        root.put("folder", folder);
        root.put("digest", digest);
        ArrayNode world = root.putArray("world_differs");
        differs.forEach(world::add);
        ArrayNode all = root.putArray("comparisons");
        for (int i = 0; i < comparisons.size(); i++) {
            Comparison comparison = comparisons.get(i);
            ObjectNode node = all.addObject();
            node.put("scenario", comparison.scenario());
            node.put("baseline", comparison.baseline());
            node.put("year", comparison.endYear());
            ArrayNode places = node.putArray("places");
            comparison.places().forEach(change -> put(places.addObject(), comparison, change));
            comparison.attribution().ifPresent(x -> put(node.putObject("attribution"), x));
            if (!explanations.isEmpty()) {
                ExplanationNodes.put(node.putObject("explanations"), explanations.get(i));
            }
        }
        return text(root);
    }

    private static void put(ObjectNode node, Comparison comparison, PlaceChange change) {
        node.put("place", change.place());
        node.put("focal", comparison.focal().contains(change.place()));
        measures(change).forEach((measure, d) -> put(node.putObject(measure), d));
    }

    private static void put(ObjectNode node, Attribution attribution) {
        ArrayNode effects = node.putArray("effects");
        for (Effect effect : attribution.effects()) {
            ObjectNode place = effects.addObject();
            place.put("place", effect.place());
            put(place.putObject("whole"), effect.whole());
            parts(effect).forEach((part, d) -> put(place.putObject(part), d));
            ObjectNode ratio = place.putObject("cluster_multiplier");
            Ratio multiplier = effect.multiplier().orElse(UNDEFINED);
            ratio.put("value", number(multiplier.value()));
            ratio.put("low_95", number(multiplier.low()));
            ratio.put("high_95", number(multiplier.high()));
        }
        ArrayNode diversions = node.putArray("diversions");
        attribution.diversions().forEach(x -> put(diversions.addObject(), x));
    }

    private static void put(ObjectNode node, Diversion diversion) {
        node.put("place", diversion.place());
        node.put("net", diversion.net());
        ArrayNode origins = node.putArray("origins");
        for (Diversion.Origin origin : diversion.origins()) {
            ObjectNode from = origins.addObject();
            from.put("from", origin.from());
            from.put("gained", origin.gained());
            from.put("lost", origin.lost());
        }
    }

    private static void put(ObjectNode node, Difference d) {
        node.put("replications", d.replications());
        node.put("baseline", d.baseline());
        node.put("scenario", d.scenario());
        node.put("difference", d.mean());
        node.put("low_95", number(d.low()));
        node.put("high_95", number(d.high()));
        node.put("variance_ratio", number(d.varianceRatio()));
        node.put("interval", Double.isFinite(d.low()) ? d.interval().id() : null);
    }

    private static String text(ObjectNode root) {
        try {
            return JSON.writeValueAsString(root);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
