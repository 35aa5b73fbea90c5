package hostcity.report.figure;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A figure as a page of PDF, with text that can be searched. */
final class PdfDrawing {

    /** Instead of the time: the same figure gives the same bytes. */
    private static final long DOCUMENT_ID = 1;

    private PdfDrawing() {}

    static byte[] of(Drawing drawing) {
        synchronized (ReportFont.LOCK) {
            return write(drawing);
        }
    }

    private static byte[] write(Drawing drawing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument();
                PdfBoxGraphics2DFontTextDrawer text = new PdfBoxGraphics2DFontTextDrawer()) {
            document.setDocumentId(DOCUMENT_ID);
            document.getDocumentInformation().setTitle(drawing.title());
            document.getDocumentInformation().setCreator("HostCity");
            document.getDocumentCatalog().setLanguage(drawing.language().name().toLowerCase(Locale.ROOT));
            text.registerFont(ReportFont.of(1).getFontName(Locale.ROOT), ReportFont.of(document));
            draw(drawing, document, text);
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void draw(Drawing drawing, PDDocument document, PdfBoxGraphics2DFontTextDrawer text)
            throws IOException {
        PDPage page = new PDPage(new PDRectangle(drawing.width(), drawing.height()));
        document.addPage(page);
        PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, drawing.width(), drawing.height());
        graphics.setFontTextDrawer(text);
        drawing.on(graphics);
        graphics.dispose();
        try (PDPageContentStream contents = new PDPageContentStream(document, page)) {
            contents.drawForm(graphics.getXFormObject());
        }
    }
}
