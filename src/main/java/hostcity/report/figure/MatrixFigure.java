package hostcity.report.figure;

import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Matrix;
import hostcity.report.Report;
import hostcity.world.InstrumentInfo;
import hostcity.world.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jfree.chart.JFreeChart;

/**
 * The policy matrix without and with scenarios: levels of the instruments in the places that change most.
 *
 * @param blocks the rows of each place, the place that changes most first
 */
record MatrixFigure(String name, Label title, List<InstrumentInfo> instruments, List<Block> blocks) implements Figure {

    private static final Label FRAMED = new Label(
            "Levels from 0 to 1 that offices meet; framed: changed by the scenario.",
            "机构实际面对的工具水平（0 至 1）；加框：情景改变了该水平。");
    private static final int ROWS = 17;
    private static final int COLUMNS = 6;

    /** The rows of a place, and by how much it changes. */
    private record Block(List<LevelRow> rows, double change) {}

    /** Of one scenario. */
    static Optional<Figure> of(Report report, Chapter chapter) {
        String scenario = chapter.entry().scenario().name();
        Label title = new Label(
                "policy instruments in " + chapter.matrix().year(),
                chapter.matrix().year() + " 年的政策工具");
        return of(
                "matrix-" + scenario,
                Words.titled(chapter.entry().where(report.world()), title),
                report,
                Map.of(chapter, Words.SCENARIO));
    }

    /** Of all scenarios together. */
    static Optional<Figure> ofAll(Report report) {
        Map<Chapter, Label> arms = new LinkedHashMap<>();
        report.chapters()
                .forEach(x -> arms.put(x, Label.same(x.entry().scenario().name())));
        Label title = new Label("Policy instruments in all scenarios", "各情景中的政策工具");
        return arms.size() < 2 ? Optional.empty() : of("levers", title, report, arms);
    }

    private static Optional<Figure> of(String name, Label title, Report report, Map<Chapter, Label> arms) {
        List<Block> blocks = new ArrayList<>();
        for (Place place : report.world().places()) {
            Block block = block(place, arms);
            if (!block.rows.isEmpty()) {
                blocks.add(block);
            }
        }
        blocks.sort(Comparator.comparingDouble(x -> -x.change));
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new MatrixFigure(name, title, report.world().instruments(), blocks));
    }

    /** The baseline, once for each year that scenarios are read in, and below it the scenarios. */
    private static Block block(Place place, Map<Chapter, Label> arms) {
        Map<Integer, List<LevelRow>> years = new TreeMap<>();
        double change = 0;
        Label name = new Label(place.nameEn(), place.nameZh());
        for (Map.Entry<Chapter, Label> arm : arms.entrySet()) {
            Matrix matrix = arm.getKey().matrix();
            for (Matrix.Row row : matrix.rows()) {
                if (row.place().equals(place)) {
                    List<LevelRow> rows = years.computeIfAbsent(
                            matrix.year(), year -> new ArrayList<>(List.of(LevelRow.ofBaseline(name, row.baseline()))));
                    rows.add(new LevelRow(name, arm.getValue(), row.scenario(), row.baseline()));
                    change = Math.max(change, row.largestChange());
                }
            }
        }
        if (years.size() > 1) {
            years.forEach((year, rows) -> rows.set(0, rows.get(0).of(year)));
        }
        return new Block(years.values().stream().flatMap(List::stream).toList(), change);
    }

    /** As many places as fit, one at least. */
    private List<Block> shown(Format format) {
        List<Block> shown = new ArrayList<>();
        int rows = 0;
        for (Block block : blocks) {
            rows += block.rows.size();
            if (!shown.isEmpty() && rows > format.pick(ROWS, COLUMNS)) {
                break;
            }
            shown.add(block);
        }
        return shown;
    }

    private List<LevelRow> rows(Format format) {
        return shown(format).stream().flatMap(x -> x.rows.stream()).toList();
    }

    @Override
    public int height(Format format) {
        return LevelChart.height(rows(format).size(), format);
    }

    @Override
    public JFreeChart chart(Language language, Format format) {
        JFreeChart chart = LevelChart.of(rows(format), instruments, language, format);
        int count = shown(format).size();
        String note = FRAMED.in(language);
        if (count < blocks.size()) {
            Label most = new Label(
                    " The " + count + " of " + blocks.size() + " places that change most.",
                    "仅列出 " + blocks.size() + " 地中变化最大的 " + count + " 地。");
            note += most.in(language);
        }
        Style.note(chart, note, format);
        return chart;
    }
}
