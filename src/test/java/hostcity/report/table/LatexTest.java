package hostcity.report.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hostcity.experiment.Ratio;
import hostcity.report.Label;
import hostcity.report.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A table in LaTeX and as lines of a CSV file. */
class LatexTest {

    private static final List<Column> COLUMNS = List.of(
            Column.words("place", "place", "地点"),
            Column.value("seats", "seats", "总部数"),
            Column.interval("cost_usd", "cost, USD", "成本（美元）"));

    private static Table table(List<List<Cell>> rows) {
        return new Table("t", new Label("A & B", "甲与乙"), COLUMNS, rows, Optional.of(new Label("50% of $x_1$", "说明")));
    }

    private static List<Cell> row(String name) {
        return List.of(Cell.words(name), new Cell.Value(-1.25, 1, true), new Cell.Interval(2, -1, 5, 0, true, "few"));
    }

    @Test
    void itIsABooktabsTable() {
        assertThat(Latex.of(table(List.of(row("Bonn"))), Language.EN)).isEqualTo("""
                        % \\usepackage{booktabs,adjustbox}
                        \\begin{table}
                        \\centering
                        \\caption{A \\& B}\\label{tab:t}
                        \\begin{adjustbox}{max width=\\linewidth}
                        \\begin{tabular}{@{}lrr@{}}
                        \\toprule
                        place & seats & cost, USD \\\\
                        \\midrule
                        Bonn & $-$1.3 & +2 \\textasciitilde{}[$-$1, +5] \\\\
                        \\bottomrule
                        \\end{tabular}
                        \\end{adjustbox}
                        {\\par\\smallskip\\footnotesize 50\\% of \\$x\\_1\\$\\par}
                        \\end{table}
                        """);
        assertThat(Latex.of(table(List.of(row("Bonn"))), Language.ZH)).contains("\\usepackage{ctex}", "地点 & 总部数");
    }

    @Test
    void nothingInATextIsACommand() {
        assertThat(Latex.escaped("\\input{x} 50% & $#_{}~^ <a> \"q\" | [1] – −\n"))
                .isEqualTo(
                        "\\textbackslash{}input\\{x\\} 50\\% \\& \\$\\#\\_\\{\\}\\textasciitilde{}\\textasciicircum{}"
                                + " \\textless{}a\\textgreater{} {\\char34}q{\\char34} \\textbar{} [1] -- $-$ ");
        assertThat(Latex.escaped("[x]")).isEqualTo("{}[x]");
        assertThat(Latex.escaped("*x")).isEqualTo("{}*x");
    }

    @Test
    void longTablesBreakPages() {
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            rows.add(row("A name that is so long that it can not stand beside other columns, number " + i));
        }
        String latex = Latex.of(table(rows), Language.EN);
        assertThat(latex)
                .contains(
                        "\\usepackage{booktabs,longtable,pdflscape}",
                        "\\begin{longtable}{@{}p{0.12\\linewidth}rr@{}}",
                        "\\endhead")
                .doesNotContain("\\begin{table}");
    }

    @Test
    void whatIsUndefinedIsAWordForPeopleAndNothingForPrograms() {
        Cell undefined = Cell.of(Optional.<Ratio>empty(), 1, 0);
        Table table = table(List.of(List.of(Cell.NONE, new Cell.Value(Double.NaN, 1, false), undefined)));
        assertThat(undefined.text(Language.EN)).isEqualTo("undefined");
        assertThat(undefined.text(Language.ZH)).isEqualTo("无定义");
        assertThat(table.head())
                .containsExactly(
                        "place",
                        "place_zh",
                        "seats",
                        "cost_usd",
                        "cost_usd_low_95",
                        "cost_usd_high_95",
                        "cost_usd_interval");
        assertThat(table.lines()).containsExactly(Arrays.asList(null, null, null, null, null, null, null));
        assertThat(table(List.of(row("Bonn"))).lines())
                .containsExactly(Arrays.asList("Bonn", "Bonn", -1.25, 2.0, -1.0, 5.0, "few"));
    }

    @Test
    void everyRowHasAllCells() {
        assertThatThrownBy(() -> table(List.of(List.of(Cell.NONE))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("table 't' needs 3 cells in every row");
    }
}
