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
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

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

    /** What a browser needs to show it: fontbox's subset carries the characters in {@code cmap}. */
    private static final List<String> TABLES =
            List.of("head", "hhea", "maxp", "hmtx", "loca", "glyf", "cmap", "name", "post", "OS/2");

    private ReportFont() {}

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
            return Font.createFont(Font.TRUETYPE_FONT, stream());
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException("cannot read " + RESOURCE, e);
        }
    }

    /** The whole font file. */
    static InputStream stream() {
        return new ByteArrayInputStream(BYTES);
    }

    /** The font in a size, px. */
    static Font of(float size) {
        return FONT.deriveFont(size);
    }

    /** Whether it has all characters of a text. */
    static boolean has(String text) {
        return FONT.canDisplayUpTo(text) < 0;
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
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(BYTES))) {
            TTFSubsetter subsetter = new TTFSubsetter(font, TABLES);
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
