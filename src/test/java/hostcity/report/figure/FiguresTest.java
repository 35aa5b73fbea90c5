package hostcity.report.figure;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.experiment.Difference;
import hostcity.report.Language;
import hostcity.report.Numbers;
import hostcity.report.Report;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** All figures of a small comparison, in all formats: whole, alike each time, with text, units and tips. */
class FiguresTest {

    private static final String HOSTILE = "<script>alert('x')</script> & \"y\"";

    @TempDir
    private static Path results;

    private static Path folder = Path.of("");
    private static List<Figure> figures = List.of();

    @BeforeAll
    static void run() {
        folder = Stored.run(results);
        figures = Figures.of(Stored.read(folder));
    }

    private static Figure figure(List<Figure> of, String name) {
        return of.stream().filter(x -> x.name().equals(name)).findFirst().orElseThrow();
    }

    private static Figure figure(String name) {
        return figure(figures, name);
    }

    private static Document parsed(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Document document =
                factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        // Without it browsers show the source.
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        return document;
    }

    private static List<Element> elements(Document svg, String name) {
        NodeList nodes = svg.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** All text that is shown. */
    private static String text(Document svg) {
        return String.join(
                "\n",
                elements(svg, "text").stream().map(x -> x.getTextContent()).toList());
    }

    @Test
    void everyChartIsThereOnceForEachScenario() {
        List<String> expected = new ArrayList<>();
        for (String scenario : Stored.SCENARIOS) {
            Stream.of(
                            "matrix",
                            "map",
                            "course",
                            "difference",
                            "flows",
                            "attribution",
                            "diversion",
                            "spending",
                            "payers")
                    .forEach(x -> expected.add(x + "-" + scenario));
        }
        expected.addAll(List.of("levers", "effects"));
        assertThat(figures).extracting(Figure::name).containsExactlyElementsOf(expected);
    }

    @Test
    void withoutAttributionItsChartsAreNotThere() {
        Report report = Stored.read(folder);
        Report plain = new Report(
                report.experiment(),
                report.provenance(),
                report.chapters().stream().limit(1).map(FiguresTest::plain).toList());
        assertThat(Figures.of(plain))
                .extracting(Figure::name)
                .noneMatch(x -> x.startsWith("attribution") || x.startsWith("diversion"))
                .doesNotContain("levers", "effects")
                .hasSize(7);
    }

    private static hostcity.report.Chapter plain(hostcity.report.Chapter x) {
        var c = x.comparison();
        var comparison = new hostcity.experiment.Comparison(
                c.baseline(), c.scenario(), c.endYear(), c.focal(), c.places(), java.util.Optional.empty());
        return new hostcity.report.Chapter(x.entry(), comparison, x.levers(), x.matrix(), x.seats(), x.spending());
    }

    /** The same bytes again, also in another JVM with another language, time zone and order of hashes. */
    @Test
    void theSameFilesComeAgain(@TempDir Path here, @TempDir Path there) throws Exception {
        List<Path> files = Stored.write(figures, here);
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Asia/Tokyo",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Stored.class.getName(),
                        folder.toString(),
                        there.toString())
                .redirectErrorStream(true)
                .redirectOutput(new File(there.toFile(), "log"))
                .start();
        assertThat(other.waitFor()).as(Files.readString(there.resolve("log"))).isZero();
        for (Figure figure : figures) {
            for (String kind : List.of(".pdf", ".svg", ".png")) {
                Path file = here.resolve(figure.name() + kind);
                assertThat(files).contains(file);
                assertThat(Files.size(file)).isPositive();
                assertThat(file).hasSameBinaryContentAs(there.resolve(figure.name() + kind));
            }
        }
        assertThat(files).hasSize(3 * figures.size());
        assertThat(Stored.write(figures.subList(0, 3), there))
                .allSatisfy(x -> assertThat(x).hasSameBinaryContentAs(here.resolve(x.getFileName())));
    }

    @Test
    void svgIsXmlWithTextAndItsOwnFont() throws Exception {
        for (Figure figure : figures) {
            for (Language language : Language.values()) {
                Document svg = parsed(SvgDrawing.file(new Drawing(figure, language, Format.WIDE)));
                assertThat(svg.getDocumentElement().getAttribute("aria-label"))
                        .isEqualTo(figure.title().in(language));
                assertThat(elements(svg, "image")).isEmpty();
                assertThat(elements(svg, "text")).isNotEmpty();
                assertThat(elements(svg, "style").get(0).getTextContent()).contains("@font-face", ReportFont.FAMILY);
            }
        }
        String course = SvgDrawing.file(new Drawing(figure("course-shanghai-bonn-full"), Language.ZH, Format.WIDE));
        assertThat(text(parsed(course))).contains("组织（总部）数（个）", "年份", "情景: 中位数", "始于 2026");
        String map = SvgDrawing.file(new Drawing(figure("map-shanghai-bonn-full"), Language.EN, Format.WIDE));
        assertThat(text(parsed(map))).contains("sign open at 95%");
    }

    @Test
    void pdfHasTextInOneEmbeddedFont() throws IOException {
        for (Figure figure : figures) {
            byte[] pdf = PdfDrawing.of(new Drawing(figure, Language.ZH, Format.WIDE));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                Set<String> fonts = new TreeSet<>();
                fonts(document.getPage(0).getResources(), fonts);
                assertThat(fonts)
                        .as(figure.name())
                        .singleElement()
                        .satisfies(x -> assertThat(x).endsWith("NotoSansCJKsc-Regular embedded"));
            }
        }
        assertThat(pdfText("course-shanghai-bonn-full", Language.ZH)).contains("年份", "情景: 中位数", "始于 2026");
        assertThat(pdfText("payers-shanghai-bonn-full", Language.EN)).contains("million USD", "nations");
    }

    private static String pdfText(String name, Language language) throws IOException {
        try (PDDocument document = Loader.loadPDF(PdfDrawing.of(new Drawing(figure(name), language, Format.WIDE)))) {
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(figure(name).title().in(language));
            return new PDFTextStripper().getText(document);
        }
    }

    private static void fonts(PDResources resources, Set<String> fonts) throws IOException {
        for (COSName name : resources.getFontNames()) {
            var font = resources.getFont(name);
            fonts.add(font.getName() + (font.isEmbedded() ? " embedded" : " missing"));
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.getXObject(name) instanceof PDFormXObject form && form.getResources() != null) {
                fonts(form.getResources(), fonts);
            }
        }
    }

    @Test
    void inlineIsForAPageWithSeveral() throws Exception {
        Set<String> ids = new TreeSet<>();
        for (int i = 0; i < figures.size(); i++) {
            for (Format format : Format.values()) {
                String inline = SvgDrawing.inline(figures.get(i), Language.EN, format, "f" + i + format);
                Document svg = parsed(inline);
                Element root = svg.getDocumentElement();
                assertThat(inline).startsWith("<svg ").doesNotContain("<?xml", "<!DOCTYPE", "<style", "font/ttf");
                assertThat(root.getAttribute("viewBox"))
                        .isEqualTo(
                                "0 0 " + format.width() + " " + figures.get(i).height(format));
                assertThat(root.getAttribute("role")).isEqualTo("group");
                elements(svg, "*").stream()
                        .map(x -> x.getAttribute("id"))
                        .filter(id -> !id.isEmpty())
                        .forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
                assertThat(marks(svg)).isNotEmpty().allSatisfy(x -> {
                    assertThat(x.getAttribute("tabindex")).isEqualTo("0");
                    assertThat(x.getAttribute("data-tip")).containsPattern("[0-9]");
                    assertThat(x.getAttribute("d")).startsWith("M");
                });
            }
        }
    }

    private static List<Element> marks(Document svg) {
        return elements(svg, "path").stream()
                .filter(x -> x.getAttribute("class").equals("mark"))
                .toList();
    }

    @Test
    void theMapTellsTheNumbersOfACity() throws Exception {
        Difference stock = Stored.read(folder).chapters().get(0).comparison().places().stream()
                .filter(x -> x.place().equals("shanghai"))
                .findFirst()
                .orElseThrow()
                .stock();
        Document svg = parsed(SvgDrawing.inline(figure("map-shanghai-bonn-full"), Language.EN, Format.WIDE, "m"));
        assertThat(marks(svg))
                .extracting(x -> x.getAttribute("data-tip"))
                .contains("Shanghai\nbaseline: " + Numbers.plain(stock.baseline(), 2)
                        + " organizations (seats)\nscenario: " + Numbers.plain(stock.scenario(), 2)
                        + " organizations (seats)\ndifference: " + Numbers.signed(stock.mean(), 2)
                        + " organizations (seats)\n95% interval: ["
                        + Numbers.signed(stock.low(), 2) + ", " + Numbers.signed(stock.high(), 2) + "]");
        assertThat(marks(svg)).hasSameSizeAs(Stored.read(folder).world().places());
    }

    @Test
    void namesAreTextAndNothingElse() throws Exception {
        List<Figure> hostile = Figures.of(Stored.read(folder, HOSTILE));
        String map = SvgDrawing.inline(figure(hostile, "map-shanghai-bonn-full"), Language.EN, Format.WIDE, "m");
        assertThat(map).doesNotContain("<script", "& ");
        assertThat(marks(parsed(map)))
                .extracting(x -> x.getAttribute("data-tip"))
                .anyMatch(x -> x.startsWith(HOSTILE + "\n"));
        Figure course = figure(hostile, "course-shanghai-bonn-full");
        String file = SvgDrawing.file(new Drawing(course, Language.EN, Format.WIDE));
        assertThat(file).doesNotContain("<script");
        assertThat(elements(parsed(file), "title").get(0).getTextContent()).startsWith(HOSTILE);
        String flows =
                SvgDrawing.file(new Drawing(figure(hostile, "flows-shanghai-bonn-full"), Language.EN, Format.WIDE));
        assertThat(text(parsed(flows))).contains("<script>", "&");
    }

    /** A character that the font lacks is no reason to fail, and one that XML lacks none to write what is not XML. */
    @Test
    void strangeCharactersAreSurvived() throws Exception {
        List<Figure> strange = Figures.of(Stored.read(folder, "한글 \uD83D\uDE00 \u0001 \uD800"));
        Figure flows = figure(strange, "flows-shanghai-bonn-full");
        assertThat(text(parsed(SvgDrawing.file(new Drawing(flows, Language.EN, Format.WIDE)))))
                .contains("한글");
        assertThat(PdfDrawing.of(new Drawing(flows, Language.EN, Format.WIDE))).isNotEmpty();
        assertThat(PngDrawing.of(new Drawing(flows, Language.EN, Format.WIDE))).isNotEmpty();
    }

    @Test
    void everyAxisOfNumbersNamesItsUnit() {
        Pattern units = Pattern.compile("organizations|USD|year|个|美元|年");
        for (Figure figure : figures) {
            for (Language language : Language.values()) {
                for (Format format : Format.values()) {
                    for (ValueAxis axis : axes(figure.chart(language, format))) {
                        assertThat(axis.getLabel()).as(figure.name()).containsPattern(units);
                    }
                }
            }
        }
    }

    /** Those of charts; the cells of a matrix have their level written in them. */
    private static List<ValueAxis> axes(JFreeChart chart) {
        if (chart.getPlot() instanceof XYPlot plot) {
            return List.of(plot.getDomainAxis(), plot.getRangeAxis());
        }
        if (chart.getPlot() instanceof CategoryPlot plot && !(plot.getRenderer() instanceof LevelRenderer)) {
            return List.of(plot.getRangeAxis());
        }
        return List.of();
    }

    @Test
    void armsDifferWithoutColors() throws Exception {
        Document svg = parsed(SvgDrawing.inline(figure("course-shanghai-bonn-full"), Language.EN, Format.WIDE, "c"));
        assertThat(elements(svg, "g").stream().map(x -> x.getAttribute("stroke-dasharray")))
                .contains("8,4", "4,3", "1,3");
        assertThat(luminance(Style.BLUE)).isLessThan(luminance(Style.VERMILION) - 0.02);
        assertThat(luminance(Style.INNER_BAND)).isLessThan(luminance(Style.OUTER_BAND) - 0.15);
        assertThat(MapMark.shape(1, 10).getBounds2D())
                .isNotEqualTo(MapMark.shape(-1, 10).getBounds2D());
    }

    private static double luminance(java.awt.Color color) {
        return (0.2126 * color.getRed() + 0.7152 * color.getGreen() + 0.0722 * color.getBlue()) / 255;
    }

    @Test
    void aSubsetHasWhatIsAskedForAndLittleMore() throws IOException {
        byte[] subset = ReportFont.subset(ReportFont.codePoints("上海 Bonn 한"));
        assertThat(subset.length).isLessThan(10_000);
        assertThat(ReportFont.subset(ReportFont.codePoints("海上 Bonn 한"))).isEqualTo(subset);
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(subset))) {
            var characters = font.getUnicodeCmapLookup();
            assertThat(characters.getGlyphId('上')).isPositive();
            assertThat(characters.getGlyphId('B')).isPositive();
            assertThat(characters.getGlyphId('한')).isZero();
            assertThat(characters.getGlyphId('京')).isZero();
        }
        assertThat(ReportFont.of(12).canDisplayUpTo("上海 −0.25 [+1, 2] →")).isNegative();
        assertThat(ReportFont.of(12).canDisplayUpTo("한")).isZero();
    }
}
