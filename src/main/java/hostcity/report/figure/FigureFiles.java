package hostcity.report.figure;

import hostcity.report.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Figures as files: PDF for papers, SVG to edit, PNG for slides. */
public final class FigureFiles {

    private FigureFiles() {}

    /**
     * Writes every figure as {@code NAME.pdf}, {@code NAME.svg} and {@code NAME.png}; with several languages, as
     * {@code NAME-en.pdf} and so on. Files of these names are replaced.
     *
     * @param folder is made if it is missing
     * @return the files, in their order
     * @throws UncheckedIOException if a file cannot be written
     */
    public static List<Path> write(List<Figure> figures, List<Language> languages, Path folder) {
        List<Path> files = new ArrayList<>();
        try {
            Files.createDirectories(folder);
            for (Figure figure : figures) {
                for (Language language : languages) {
                    String suffix =
                            languages.size() == 1 ? "" : "-" + language.name().toLowerCase(Locale.ROOT);
                    write(new Drawing(figure, language, Format.WIDE), folder, figure.name() + suffix, files);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static void write(Drawing drawing, Path folder, String name, List<Path> files) throws IOException {
        files.add(Files.write(folder.resolve(name + ".pdf"), PdfDrawing.of(drawing)));
        byte[] svg = SvgDrawing.file(drawing).getBytes(StandardCharsets.UTF_8);
        files.add(Files.write(folder.resolve(name + ".svg"), svg));
        files.add(Files.write(folder.resolve(name + ".png"), PngDrawing.of(drawing)));
    }
}
