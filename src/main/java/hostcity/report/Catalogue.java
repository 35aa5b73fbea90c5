package hostcity.report;

import hostcity.experiment.Difference;
import hostcity.experiment.Ratio;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios in one table: what each brings, what it costs, and what drives it.
 *
 * @param sources where the entries come from, a line each
 */
public record Catalogue(List<Row> rows, List<String> sources, Language language) {

    /** The head of {@link #cells()}. */
    public static final List<String> HEAD = List.of(
            "scenario",
            "baseline",
            "first_year",
            "last_year",
            "area",
            "measure",
            "replications",
            "baseline_mean",
            "scenario_mean",
            "difference",
            "low_95",
            "high_95");

    /**
     * A scenario.
     *
     * @param world the world of its experiment
     */
    public record Row(CatalogueEntry entry, World world) {}

    /** Copies. */
    public Catalogue {
        rows = List.copyOf(rows);
        sources = List.copyOf(sources);
    }

    /** Everything as lines of cells below {@link #HEAD}, one for each scenario, area and measure. */
    public List<List<@Nullable Object>> cells() {
        List<List<@Nullable Object>> lines = new ArrayList<>();
        for (Row row : rows) {
            row.entry
                    .measures()
                    .forEach((area, measures) ->
                            measures.forEach((measure, d) -> lines.add(line(row.entry, area, measure, d))));
            lines.addAll(ratios(row.entry));
            lines.addAll(years(row.entry.timing(), row.entry));
        }
        return lines;
    }

    private static List<@Nullable Object> line(CatalogueEntry entry, String area, String measure, Difference d) {
        List<Object> means = List.of(d.replications(), d.baseline(), d.scenario(), d.mean());
        return line(entry, area, measure, means, d.low(), d.high());
    }

    private static List<List<@Nullable Object>> ratios(CatalogueEntry entry) {
        return List.of(
                line(entry, "usd_per_office_year", entry.here().bill().usdPerOfficeYear()),
                line(entry, "deadweight_share", entry.deadweight().share()),
                line(entry, "seats_remaining_share", entry.timing().remaining()));
    }

    private static List<@Nullable Object> line(CatalogueEntry entry, String measure, Optional<Ratio> maybe) {
        Ratio ratio = maybe.orElse(new Ratio(Double.NaN, Double.NaN, Double.NaN));
        return line(entry, "focus", measure, lone(entry, number(ratio.value())), ratio.low(), ratio.high());
    }

    private static List<List<@Nullable Object>> years(Timing timing, CatalogueEntry entry) {
        OptionalInt quickening =
                timing.quickening().stream().mapToInt(Quickening::breakYear).findFirst();
        return List.of(
                year(entry, "seats_clear_year", timing.clearYear()),
                year(entry, "seats_half_year", timing.halfYear()),
                year(entry, "seats_quickening_year", quickening));
    }

    private static List<@Nullable Object> year(CatalogueEntry entry, String measure, OptionalInt year) {
        Integer cell = year.isPresent() ? year.getAsInt() : null;
        return line(entry, "focus", measure, lone(entry, cell), Double.NaN, Double.NaN);
    }

    /** A number without means. */
    private static List<@Nullable Object> lone(CatalogueEntry entry, @Nullable Object value) {
        return Arrays.asList(entry.here().seats().replications(), null, null, value);
    }

    private static List<@Nullable Object> line(
            CatalogueEntry entry,
            String area,
            String measure,
            List<? extends @Nullable Object> means,
            double low,
            double high) {
        List<@Nullable Object> cells = new ArrayList<>(List.of(
                entry.scenario().name(),
                entry.baseline().name(),
                entry.span().first(),
                entry.span().end(),
                area,
                measure));
        cells.addAll(means);
        cells.add(number(low));
        cells.add(number(high));
        return cells;
    }

    private static @Nullable Double number(double value) {
        return Double.isFinite(value) ? value : null;
    }

    /** Two tables in Markdown, with a sentence on where they come from. */
    public String markdown() {
        StringBuilder text = new StringBuilder();
        sources.forEach(source -> text.append(source).append("\n"));
        table(text, language.pick("What it brings and what it costs", "效果与成本"), new EffectColumns(language));
        table(text, language.pick("What drives it", "效果来源"), new DriverColumns(language));
        return text.toString();
    }

    private void table(StringBuilder text, String title, Columns columns) {
        List<String> head = columns.head();
        text.append("\n**").append(title).append("**\n\n").append(row(head));
        text.append(row(head.stream().map(x -> "---").toList()));
        rows.forEach(x -> text.append(row(columns.cells(x.entry, x.world))));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Catalogue::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** A cell that can neither end the table nor be taken for a mark. */
    private static String escaped(String cell) {
        return cell.replaceAll("\\s*\\R\\s*", " ").replace("<", "&lt;").replace("|", "\\|");
    }

    /** The columns of one table. */
    interface Columns {
        List<String> head();

        List<String> cells(CatalogueEntry entry, World world);
    }
}
