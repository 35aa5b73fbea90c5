package hostcity.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hostcity.experiment.score.CaseScore;
import hostcity.experiment.score.Score;
import hostcity.experiment.score.Score.Chance;
import hostcity.experiment.score.Total;
import hostcity.experiment.score.Variant;
import hostcity.experiment.score.Variant.Offers;
import hostcity.experiment.score.Variant.Vectors;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Scores of siting cases as CSV and as JSON for other programs. */
public final class ScoreFile {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private static final List<String> HEAD = List.of(
            "case",
            "parameters",
            "offers",
            "summed",
            "candidate",
            "won",
            "chance",
            "standard_error",
            "case_rank",
            "case_log_score",
            "case_gain",
            "case_expected_gain",
            "case_gain_sd",
            "mean_rounds",
            "vectors",
            "draws",
            "seed",
            "set",
            "world");

    private ScoreFile() {}

    /**
     * How scores were made.
     *
     * @param vectors of parameters
     * @param draws of each case under each vector
     * @param seed of all draws
     * @param set parameters that were held, such as {@code inertia=3}
     * @param differs how the world differs from the one that comes with the program
     */
    public record Origin(int vectors, int draws, long seed, List<String> set, List<String> differs) {

        /** Copies. */
        public Origin {
            set = List.copyOf(set);
            differs = List.copyOf(differs);
        }
    }

    /** All ways to score, the main one first. */
    public static List<Variant> variants() {
        return Arrays.stream(Offers.values())
                .flatMap(offers -> Arrays.stream(Vectors.values()).map(whose -> new Variant(whose, offers)))
                .toList();
    }

    /** A table with a row for each case, way to score and candidate; gains in nats. */
    public static String csv(List<CaseScore> scores, Origin origin) {
        StringBuilder text = new StringBuilder();
        CsvWriter csv = new CsvWriter(text, true);
        csv.row(HEAD);
        for (CaseScore score : scores) {
            for (Variant variant : variants()) {
                for (int i = 0; i < score.siting().candidates().size(); i++) {
                    csv.row(row(score, variant, i, origin));
                }
            }
        }
        return text.toString();
    }

    private static List<Object> row(CaseScore score, Variant variant, int candidate, Origin origin) {
        Score x = score.score(variant);
        Chance chance = x.chances().get(candidate);
        return List.of(
                score.siting().name(),
                id(variant.parameters()),
                id(variant.offers()),
                score.apart() ? 0 : 1,
                chance.candidate(),
                candidate == x.winner() ? 1 : 0,
                chance.chance(),
                chance.standardError(),
                x.rank(),
                x.logScore(),
                x.gain(),
                x.expectedGain(),
                Math.sqrt(x.varianceOfGain()),
                x.meanRounds(),
                origin.vectors(),
                origin.draws(),
                origin.seed(),
                String.join(" ", origin.set()),
                origin.differs().isEmpty() ? "shipped" : "edited: " + String.join("; ", origin.differs()));
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The same for other programs, with sums. */
    public static String json(List<CaseScore> scores, Origin origin) {
        ObjectNode root = JSON.createObjectNode();
        root.put("vectors", origin.vectors());
        root.put("draws", origin.draws());
        root.put("seed", origin.seed());
        origin.set().forEach(root.putArray("set")::add);
        origin.differs().forEach(root.putArray("world_differs")::add);
        ArrayNode all = root.putArray("scores");
        for (Variant variant : variants()) {
            ObjectNode node = all.addObject();
            node.put("parameters", id(variant.parameters()));
            node.put("offers", id(variant.offers()));
            Total total = Total.of(scores, variant);
            put(node.putObject("sum"), total.gain(), total.expectedGain(), total.deviation());
            ArrayNode cases = node.putArray("cases");
            scores.forEach(score -> put(cases.addObject(), score, variant));
        }
        return text(root);
    }

    private static void put(ObjectNode node, CaseScore score, Variant variant) {
        Score x = score.score(variant);
        node.put("case", score.siting().name());
        node.put("summed", !score.apart());
        node.put("winner", score.siting().winner());
        node.put("rank", x.rank());
        node.put("log_score", x.logScore());
        put(node, x.gain(), x.expectedGain(), Math.sqrt(x.varianceOfGain()));
        node.put("mean_rounds", x.meanRounds());
        node.put("most_rounds", x.mostRounds());
        if (score.apart()) {
            node.put("leaves", score.leaves(variant));
        }
        ArrayNode chances = node.putArray("chances");
        for (Chance chance : x.chances()) {
            ObjectNode one = chances.addObject();
            one.put("candidate", chance.candidate());
            one.put("chance", chance.chance());
            one.put("standard_error", chance.standardError());
        }
    }

    private static void put(ObjectNode node, double gain, double expected, double deviation) {
        node.put("gain", gain);
        node.put("expected_gain", expected);
        node.put("gain_sd", deviation);
    }

    private static String text(ObjectNode root) {
        try {
            return JSON.writeValueAsString(root);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Refuses a file that is there already, or that no folder can take. */
    public static void checkNew(Path file) {
        if (Files.exists(file)) {
            throw new InputException(
                    InputException.quote(file.toString()) + " is there already; choose another name, or remove it");
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new InputException("there is no folder for " + InputException.quote(file.toString())
                    + "; make it, or choose another one");
        }
    }

    /** Writes the table into a new file. */
    public static void write(Path file, List<CaseScore> scores, Origin origin) {
        AtomicFile.write(file, csv(scores, origin));
    }
}
