package hostcity.report.page;

import hostcity.report.Chapter;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Provenance;
import hostcity.report.Report;
import hostcity.report.table.Cell;
import hostcity.report.table.Column;
import hostcity.report.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** A page in one language: what its template asks for, by the names that it uses. */
final class Section {

    /** Tables with more rows are closed when the page opens, and can be searched. */
    private static final int SHORT = 16;

    private static final List<String> COSTS = List.of("spending-", "payers-");
    private static final List<String> LEVERS = List.of("matrix-");

    private final Report report;
    private final List<Table> tables;
    private final List<Picture> pictures;
    private final Language language;

    Section(Report report, List<Table> tables, List<Picture> pictures, Language language) {
        this.report = report;
        this.tables = tables;
        this.pictures = pictures;
        this.language = language;
    }

    Map<String, Object> content() {
        Methods methods = new Methods(report);
        Map<String, Object> section = new HashMap<>();
        section.put("code", language.code());
        section.put("name", language.pick("English", "中文"));
        section.put("w", words());
        section.put("title", Page.title(report).in(language));
        section.put("questions", questions());
        section.put("summary", summary().in(language));
        section.put("several", report.chapters().size() > 1);
        section.put("chapters", report.chapters().stream().map(this::chapter).toList());
        section.put("effects", tables(x -> List.of("effects", "timing").contains(x.name())));
        section.put("leversTable", tables(x -> x.name().equals("levers")));
        section.put("costs", tables(x -> x.name().equals("costs")));
        section.put("parameters", tables(x -> x.name().equals("parameters")));
        section.put("common", pictures(this::isCommon));
        section.put("costPictures", pictures(x -> COSTS.stream().anyMatch(x.name()::startsWith)));
        section.put("methods", methods.paragraph().in(language));
        section.put("limits", in(methods.limits()));
        section.put("manifest", manifest());
        section.put("files", report.provenance().files());
        return section;
    }

    private List<String> in(List<Label> labels) {
        return labels.stream().map(x -> x.in(language)).toList();
    }

    private Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        words.put("report", language.pick("HostCity: report of a comparison", "HostCity：情景比较报告"));
        words.put("contents", language.pick("Contents", "目录"));
        words.put("findings", language.pick("In short", "要点"));
        words.put("levers", language.pick("Levers", "政策工具"));
        words.put("costs", language.pick("Costs", "成本"));
        words.put("methods", language.pick("Methods and limits", "方法与局限"));
        words.put("limits", language.pick("Limits", "局限"));
        words.put("parameters", language.pick("Parameters", "参数"));
        words.put("manifest", language.pick("Where this comes from", "数据来源与复现"));
        words.put("files", language.pick("Input files and their SHA-256", "输入文件及其SHA-256"));
        words.put("filter", language.pick("Show rows with", "筛选"));
        words.put(
                "unattributed",
                language.pick(
                        "Why it comes about, and where gains come from, is told for comparisons that were run with"
                                + " --attribute.",
                        "效应分解与来源只对以 --attribute 运行的比较给出。"));
        return words;
    }

    private List<Map<String, String>> questions() {
        List<Map<String, String>> questions = new ArrayList<>();
        for (Chapter chapter : report.chapters()) {
            String question = chapter.question().in(language);
            if (!question.isEmpty()) {
                String name =
                        report.chapters().size() > 1 ? chapter.title().in(language) + language.pick(":", "：") : "";
                questions.add(Map.of("name", name, "text", question));
            }
        }
        return questions;
    }

    private Label summary() {
        int runs = report.experiment().replications();
        int start = report.chapters().get(0).entry().span().start();
        int end = report.chapters().get(0).entry().span().end();
        return new Label(
                "Against: " + report.baselineTitle().en() + ". " + runs
                        + (runs == 1 ? " pair of runs with the same seed, " : " pairs of runs with the same seeds, ")
                        + start
                        + "–" + end + ".",
                "对照：" + report.baselineTitle().zh() + "。" + runs + "对同种子模拟，" + start + "–" + end + "年。");
    }

    private Map<String, Object> chapter(Chapter chapter) {
        String scenario = chapter.comparison().scenario();
        Map<String, Object> content = new HashMap<>();
        content.put("id", scenario);
        content.put("title", chapter.title().in(language));
        content.put("findings", in(Findings.of(report, chapter)));
        content.put("levers", in(chapter.levers()));
        content.put("attributed", chapter.comparison().attribution().isPresent());
        content.put(
                "matrix",
                pictures(x -> isOf(x.name(), scenario) && LEVERS.stream().anyMatch(x.name()::startsWith)));
        content.put(
                "pictures",
                pictures(x -> isOf(x.name(), scenario)
                        && LEVERS.stream().noneMatch(x.name()::startsWith)
                        && COSTS.stream().noneMatch(x.name()::startsWith)));
        content.put(
                "tables", tables(x -> isOf(x.name(), scenario) || (x.name().equals("attribution") && isLast(chapter))));
        return content;
    }

    /** Names of scenarios can end with those of others: the longest that fits is meant. */
    private boolean isOf(String name, String scenario) {
        return name.endsWith("-" + scenario)
                && report.chapters().stream()
                        .map(x -> x.comparison().scenario())
                        .noneMatch(x -> x.length() > scenario.length() && name.endsWith("-" + x));
    }

    private boolean isLast(Chapter chapter) {
        return chapter.equals(report.chapters().get(report.chapters().size() - 1));
    }

    private boolean isCommon(Picture picture) {
        return report.chapters().stream()
                .noneMatch(x -> isOf(picture.name(), x.comparison().scenario()));
    }

    private List<Map<String, Object>> pictures(Predicate<Picture> which) {
        return pictures.stream().filter(which).map(this::picture).toList();
    }

    private Map<String, Object> picture(Picture picture) {
        return Map.of(
                "name", picture.name(),
                "file", picture.name() + "-" + language.code() + ".pdf",
                "title", picture.title().in(language),
                "wide", picture.wide(),
                "narrow", picture.narrow());
    }

    private List<Map<String, Object>> tables(Predicate<Table> which) {
        return tables.stream().filter(which).map(this::table).toList();
    }

    private Map<String, Object> table(Table table) {
        Map<String, Object> content = new HashMap<>();
        content.put("name", table.name());
        content.put("caption", table.caption().in(language));
        content.put("short", table.rows().size() <= SHORT);
        content.put("note", table.note().map(x -> List.of(x.in(language))).orElse(List.of()));
        content.put(
                "columns",
                table.columns().stream()
                        .map(x -> Map.of("head", x.head().in(language), "kind", kind(x)))
                        .toList());
        content.put(
                "rows",
                table.rows().stream()
                        .map(row -> Map.of("cells", cells(table, row)))
                        .toList());
        return content;
    }

    private List<Map<String, String>> cells(Table table, List<Cell> row) {
        List<Map<String, String>> cells = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            cells.add(Map.of(
                    "text",
                    row.get(i).text(language),
                    "kind",
                    kind(table.columns().get(i))));
        }
        return cells;
    }

    private static String kind(Column column) {
        return column.kind().name().toLowerCase(Locale.ROOT);
    }

    private List<Map<String, String>> manifest() {
        Provenance from = report.provenance();
        List<Map<String, String>> rows = new ArrayList<>();
        rows.add(row("experiment", "实验", from.experiment()));
        rows.add(row("command", "命令", from.command()));
        rows.add(row("program", "程序", "HostCity " + from.program()));
        rows.add(row("run on", "运行环境", from.java()));
        rows.add(row("ended", "完成时间", from.ended()));
        rows.add(row("seed", "种子", String.valueOf(report.experiment().seed())));
        rows.add(row("replications", "重复次数", String.valueOf(report.experiment().replications())));
        rows.add(row("digest of all outcomes", "全部结果的哈希摘要", from.digest()));
        rows.add(row("run it again", "复现", "hostcity reproduce " + from.folder()));
        return rows;
    }

    private Map<String, String> row(String en, String zh, String text) {
        return Map.of("name", language.pick(en, zh), "text", text);
    }
}
