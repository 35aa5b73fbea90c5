package hostcity.report.figure;

import hostcity.report.Language;
import java.awt.Dimension;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGIDGenerator;
import org.apache.batik.svggen.SVGPath;
import org.jfree.chart.entity.ChartEntity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** A figure as SVG with real text. */
public final class SvgDrawing {

    private static final String SVG = "http://www.w3.org/2000/svg";

    /** Digits after the point of coordinates, px: in a file, which may be enlarged, and on a page. */
    private static final int FILE_PRECISION = 2;

    private static final int PAGE_PRECISION = 1;

    private final SVGGeneratorContext context;
    private final Element root;
    private final List<ChartEntity> marks;

    private SvgDrawing(Drawing drawing, String prefix, int precision) {
        context = SVGGeneratorContext.createDefault(emptyDocument());
        context.setComment(null);
        context.setPrecision(precision);
        context.setIDGenerator(new SVGIDGenerator() {
            @Override
            public String generateID(String kind) {
                return prefix + "-" + super.generateID(kind);
            }
        });
        SVGGraphics2D graphics = new SVGGraphics2D(context, false);
        graphics.setSVGCanvasSize(new Dimension(drawing.width(), drawing.height()));
        marks = drawing.on(graphics);
        root = graphics.getRoot();
        nameFont(root);
        root.setAttribute("xmlns", SVG);
        root.setAttribute("viewBox", "0 0 " + drawing.width() + " " + drawing.height());
        root.setAttribute("aria-label", drawing.title());
        root.setAttribute("font-family", ReportFont.FAMILY + ", sans-serif");
    }

    private static Document emptyDocument() {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .getDOMImplementation()
                    .createDocument(SVG, "svg", null);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Java's own XML parser is missing", e);
        }
    }

    /** Batik writes the name that the font has in its file; pages and files bring it under ours. */
    private static void nameFont(Element element) {
        if (element.hasAttribute("font-family")) {
            element.setAttribute("font-family", ReportFont.FAMILY + ", sans-serif");
        }
        // Ids that no one refers to would not be unique on a page.
        if (element.getAttribute("id").equals(SVGGraphics2D.ID_PREFIX_GENERIC_DEFS)) {
            element.removeAttribute("id");
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                nameFont(child);
            }
        }
    }

    /**
     * An element for an HTML page. Marks that tell something on pointing lie on top, invisible:
     * {@code <path class="mark" tabindex="0" data-tip="...">}, where the tip has a line for each number. The page has the
     * font as {@link ReportFont#FAMILY}.
     *
     * @param prefix of all ids, so that several figures fit on a page
     */
    public static String inline(Figure figure, Language language, Format format, String prefix) {
        SvgDrawing svg = new SvgDrawing(new Drawing(figure, language, format), prefix, PAGE_PRECISION);
        svg.root.removeAttribute("width");
        svg.root.removeAttribute("height");
        svg.root.setAttribute("class", "figure");
        // An image would hide its marks from screen readers.
        svg.root.setAttribute("role", "group");
        leaveOutTheUsual(svg.root);
        svg.addMarks();
        return Xml.of(svg.root);
    }

    /** Half of what Batik writes holds anyway, or clips to what is the whole: pages of many figures would be large. */
    private static void leaveOutTheUsual(Element element) {
        element.removeAttribute("xml:space");
        if (isWhole(element.getAttribute("clip-path"))) {
            element.removeAttribute("clip-path");
        }
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            if (children.item(i) instanceof Element child) {
                leaveOutTheUsual(child);
            }
        }
    }

    /** Whether a clip is that of the whole drawing, which is the first. */
    private static boolean isWhole(String clip) {
        return clip.endsWith("-clipPath1)");
    }

    /** A file of its own, which brings the characters that it shows. */
    static String file(Drawing drawing) {
        SvgDrawing svg = new SvgDrawing(drawing, "figure", FILE_PRECISION);
        Element style = svg.element("style");
        Set<Integer> used = new TreeSet<>();
        collect(svg.root, used);
        style.setTextContent(ReportFont.css(used));
        svg.root.insertBefore(style, svg.root.getFirstChild());
        svg.root.setAttribute("role", "img");
        Element title = svg.element("title");
        title.setTextContent(drawing.title());
        svg.root.insertBefore(title, style);
        svg.root.setAttribute("xml:lang", drawing.language().code());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + Xml.of(svg.root) + "\n";
    }

    private static void collect(Node node, Set<Integer> used) {
        if (node.getNodeType() == Node.TEXT_NODE) {
            used.addAll(ReportFont.codePoints(node.getNodeValue()));
        }
        NodeList children = node.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            collect(children.item(i), used);
        }
    }

    private Element element(String name) {
        return root.getOwnerDocument().createElementNS(SVG, name);
    }

    private void addMarks() {
        Element group = element("g");
        group.setAttribute("class", "marks");
        group.setAttribute("fill", "none");
        group.setAttribute("stroke", "none");
        group.setAttribute("pointer-events", "all");
        for (ChartEntity mark : marks) {
            Element path = element("path");
            path.setAttribute("class", "mark");
            path.setAttribute("d", SVGPath.toSVGPathData(mark.getArea(), context));
            path.setAttribute("tabindex", "0");
            path.setAttribute("data-tip", mark.getToolTipText());
            group.appendChild(path);
        }
        root.appendChild(group);
    }
}
