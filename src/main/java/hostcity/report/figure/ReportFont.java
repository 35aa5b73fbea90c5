package hostcity.report.figure;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one font of a report, English and Chinese: Noto Sans SC. It comes with the program and goes into what is written, so
 * that a reader needs no font.
 */
public final class ReportFont {

    /** The family under which pages and SVG files know it. */
    public static final String FAMILY = "HostCity";

    private static final String RESOURCE = "/hostcity/report/NotoSansSC-Regular.ttf";
    private static final byte[] BYTES = read();
    private static final Font FONT = create();

    /** Its parser warns of names of glyphs and variants of characters that the font does not have, and need not. */
    private static final Logger PARSER = Logger.getLogger("org.apache.fontbox.ttf");

    static {
        PARSER.setLevel(Level.SEVERE);
    }

    /** Held by who reads the parsed font, whose reader has a position. */
    static final Object LOCK = new Object();

    private static final TrueTypeFont PARSED = parse();

    /** What a browser needs to show it: fontbox's subset carries the characters in {@code cmap}. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap", "name", "post", "OS/2");

    private ReportFont() {}

    /** Reads the font, unless that was done. */
    public static void prepare() {
        PARSER.fine("the font is read with this class");
    }

    private static byte[] read() {
        try (InputStream stream = ReportFont.class.getResourceAsStream(RESOURCE)) {
            if (stream == null) {
                throw new IllegalStateException("the program lacks its part " + RESOURCE);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font create() {
        Headless.assume();
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(BYTES));
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("cannot read " + RESOURCE, e);
        }
    }

    private static TrueTypeFont parse() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(BYTES));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + RESOURCE, e);
        }
    }

    /**
     * The font for a PDF, of which the characters that are used go into it when it is saved; up to then {@link #LOCK} must
     * be held.
     */
    static PDFont of(PDDocument document) throws IOException {
        return PDType0Font.load(document, PARSED, true);
    }

    /** The font in a size, px. */
    public static Font of(float size) {
        return FONT.deriveFont(size);
    }

    /** The characters of a text, as {@link #subset} takes them. */
    public static Set<Integer> codePoints(CharSequence text) {
        return text.codePoints().boxed().collect(Collectors.toSet());
    }

    /**
     * A TrueType file with some characters of the font, and a space. Those that the font lacks are left out.
     *
     * @param codePoints Unicode
     */
    public static byte[] subset(Set<Integer> codePoints) {
        synchronized (LOCK) {
            return cut(codePoints);
        }
    }

    private static byte[] cut(Set<Integer> codePoints) {
        try {
            TTFSubsetter subsetter = new TTFSubsetter(PARSED, TABLES);
            subsetter.add(' ');
            // Most tables of characters reach to U+FFFF, and so do the font's characters.
            codePoints.stream().filter(Character::isBmpCodePoint).sorted().forEach(subsetter::add);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** CSS that brings some characters of the font along under {@link #FAMILY}. */
    public static String css(Set<Integer> codePoints) {
        return "@font-face{font-family:" + FAMILY + ";src:url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(subset(codePoints)) + ") format(\"truetype\")}";
    }
}
