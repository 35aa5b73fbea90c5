package hostcity.report.figure;

import hostcity.report.Language;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Figures as files: PDF for papers, SVG to edit, PNG for slides. */
public final class FigureFiles {

    private FigureFiles() {}

    /** The files of a figure in a language, by the ends of their names: {@code .pdf}, {@code .svg}, {@code .png}. */
    public static Map<String, byte[]> of(Figure figure, Language language) {
        Drawing drawing = new Drawing(figure, language, Format.WIDE);
        Map<String, byte[]> files = new TreeMap<>();
        files.put(".pdf", PdfDrawing.of(drawing));
        files.put(".svg", SvgDrawing.file(drawing).getBytes(StandardCharsets.UTF_8));
        files.put(".png", PngDrawing.of(drawing));
        return files;
    }
}
