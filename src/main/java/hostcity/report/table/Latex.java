package hostcity.report.table;

import hostcity.report.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A table in LaTeX, with the rules of the package booktabs; to be put into a document by {@code \input}. What is no LaTeX
 * comes out as text. Chinese asks for XeLaTeX or LuaLaTeX with the package ctex.
 */
public final class Latex {

    /** Rows that fit on a page. */
    private static final int LONG = 40;

    /** Characters that fit beside other columns. */
    private static final int LONGEST_WORDS = 45;

    private Latex() {}

    /** The table as a floating one; longtable if it is long. */
    public static String of(Table table, Language language) {
        boolean isLong = table.rows().size() > LONG;
        String columns = IntStream.range(0, table.columns().size())
                .mapToObj(i -> alignment(table, i, language))
                .collect(Collectors.joining("", "{@{}", "@{}}"));
        String head =
                row(table.columns().stream().map(x -> x.head().in(language)).toList());
        String caption = "\\caption{" + escaped(table.caption().in(language)) + "}\\label{tab:" + table.name() + "}";
        String body = table.rows().stream()
                .map(row -> row(row.stream().map(x -> x.text(language)).toList()))
                .collect(Collectors.joining());
        String note = table.note()
                .map(x -> "\n{\\par\\smallskip\\footnotesize " + escaped(x.in(language)) + "\\par}")
                .orElse("");
        return isLong
                ? needs(language, "longtable,pdflscape")
                        + "\\begin{landscape}\n\\scriptsize\\setlength{\\tabcolsep}{3pt}\n"
                        + "\\begin{longtable}" + columns + "\n" + caption + "\\\\\n\\toprule\n" + head
                        + "\\midrule\\endfirsthead\n\\toprule\n" + head + "\\midrule\\endhead\n" + body
                        + "\\bottomrule\n\\end{longtable}" + note + "\n\\end{landscape}\n"
                : needs(language, "adjustbox") + "\\begin{table}\n\\centering\n" + caption
                        + "\n\\begin{adjustbox}{max width=\\linewidth}\n\\begin{tabular}" + columns
                        + "\n\\toprule\n" + head + "\\midrule\n" + body
                        + "\\bottomrule\n\\end{tabular}\n\\end{adjustbox}" + note + "\n\\end{table}\n";
    }

    /** Says which packages the document must load. */
    private static String needs(Language language, String packages) {
        return "% \\usepackage{booktabs," + packages + "}" + (language == Language.ZH ? " \\usepackage{ctex}" : "")
                + "\n";
    }

    /** Numbers to the right, words to the left; long ones in a column that breaks lines. */
    private static String alignment(Table table, int column, Language language) {
        Column.Kind kind = table.columns().get(column).kind();
        if (kind != Column.Kind.WORDS && kind != Column.Kind.TEXT) {
            return "r";
        }
        int longest = table.rows().stream()
                .mapToInt(row -> row.get(column).text(language).length())
                .max()
                .orElse(0);
        return longest > LONGEST_WORDS ? "p{0.12\\linewidth}" : "l";
    }

    private static String row(List<String> cells) {
        return cells.stream().map(Latex::escaped).collect(Collectors.joining(" & ", "", " \\\\\n"));
    }

    /** A text in which nothing is a command; minus signs and arrows are set as mathematics. */
    static String escaped(String text) {
        StringBuilder latex = new StringBuilder();
        text.codePoints().forEach(c -> latex.append(escaped(c)));
        // A row that begins with a bracket or a star would belong to the line break before it.
        return latex.length() > 0 && "[*".indexOf(latex.charAt(0)) >= 0 ? "{}" + latex : latex.toString();
    }

    private static String escaped(int c) {
        return switch (c) {
            case '\\' -> "\\textbackslash{}";
            case '{', '}', '$', '&', '#', '%', '_' -> "\\" + (char) c;
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '<' -> "\\textless{}";
            case '>' -> "\\textgreater{}";
            case '|' -> "\\textbar{}";
            case '"' -> "{\\char34}";
            case '\n', '\r', '\t' -> " ";
            case '−' -> "$-$";
            case '→' -> "$\\rightarrow$";
            case '×' -> "$\\times$";
            case '–' -> "--";
            default -> Character.toString(c);
        };
    }
}
