package hostcity.report.figure;

import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** XML as text: the same elements give the same bytes, and nothing but attributes and text is written. */
final class Xml {

    private Xml() {}

    static String of(Element element) {
        StringBuilder text = new StringBuilder();
        write(element, text);
        return text.toString();
    }

    private static void write(Element element, StringBuilder text) {
        text.append('<').append(element.getTagName());
        NamedNodeMap attributes = element.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            text.append(' ').append(attribute.getName()).append("=\"");
            escape(attribute.getValue(), text);
            text.append('"');
        }
        text.append('>');
        NodeList children = element.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node child = children.item(i);
            if (child instanceof Element inner) {
                write(inner, text);
            } else if (child.getNodeType() == Node.TEXT_NODE) {
                escape(child.getNodeValue(), text);
            }
        }
        // Written out also where it is empty, which HTML and XML read alike.
        text.append("</").append(element.getTagName()).append('>');
    }

    private static void escape(String value, StringBuilder text) {
        value.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '&' -> text.append("&amp;");
                case '"' -> text.append("&quot;");
                case '\n', '\t' -> text.append("&#").append(c).append(';');
                default -> text.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
            }
        });
    }

    /** XML has no way to write other control characters, nor halves of surrogate pairs. */
    private static boolean isAllowed(int c) {
        return c >= ' '
                && c != 0xFFFE
                && c != 0xFFFF
                && !(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }
}
