package hostcity.report.page;

import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Report;
import hostcity.report.table.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A report as one HTML file, which opens from a disk without a network: style, script, figures and font are in it, and its
 * security policy forbids it to load anything.
 */
public final class Page {

    /** Stands where the font comes. */
    private static final String FONT = "/* font */";

    private final Report report;
    private final List<Table> tables;
    private final UnaryOperator<String> font;

    /**
     * Gets ready.
     *
     * @param tables all tables of the report
     * @param font gives the CSS of the font with the characters of a text
     */
    public Page(Report report, List<Table> tables, UnaryOperator<String> font) {
        this.report = report;
        this.tables = List.copyOf(tables);
        this.font = font;
    }

    /**
     * Writes the page.
     *
     * @param pictures the figures in each language of the page
     * @param languages the first is shown when the page opens
     */
    public String html(Map<Language, List<Picture>> pictures, List<Language> languages) {
        List<Map<String, Object>> sections = new ArrayList<>();
        for (Language language : languages) {
            Map<String, Object> section = section(pictures, language);
            section.put("other", !sections.isEmpty());
            sections.add(section);
        }
        Map<String, Object> page = new HashMap<>();
        page.put("first", sections.get(0));
        page.put("sections", sections);
        page.put("bilingual", sections.size() > 1);
        page.put("program", report.provenance().program());
        page.put("style", Resources.text("page.css"));
        page.put("script", Resources.text("page.js"));
        page.put("font", FONT);
        String html = Resources.page().execute(page);
        // The font has just the characters that the page shows.
        return html.replace(FONT, font.apply(html));
    }

    private Map<String, Object> section(Map<Language, List<Picture>> pictures, Language language) {
        return new Section(report, tables, pictures.getOrDefault(language, List.of()), language).content();
    }

    /** The title of a report. */
    static Label title(Report report) {
        if (report.chapters().size() == 1) {
            return report.chapters().get(0).title();
        }
        int scenarios = report.chapters().size();
        return new Label(scenarios + " scenarios compared", scenarios + "个情景比较");
    }
}
