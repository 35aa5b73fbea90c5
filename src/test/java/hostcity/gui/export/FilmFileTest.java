package hostcity.gui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Node;

/** Films are read as they were written, and one that is not finished leaves nothing. */
class FilmFileTest {

    private static final int COUNT = 12;
    private static final Color SEA = new Color(0xEAF1F5);
    private static final Color MARK = new Color(0xD55E00);
    private static final Frames FRAMES = new Frames(COUNT, FilmFileTest::frame);

    @TempDir
    private Path folder;

    /** A flat sea, a smooth disk that grows, and a gradient. */
    private static BufferedImage frame(int i) {
        BufferedImage image = new BufferedImage(160, 90, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setPaint(SEA);
        g2.fillRect(0, 0, 160, 90);
        g2.setPaint(new GradientPaint(0, 80, new Color(0x0072B2), 160, 80, new Color(0xE69F00)));
        g2.fillRect(0, 80, 160, 10);
        g2.setPaint(MARK);
        g2.fill(new Ellipse2D.Double(40, 10, 10 + 4 * i, 10 + 4 * i));
        g2.dispose();
        return image;
    }

    private static Progress progress(IntConsumer written, BooleanSupplier isCancelled) {
        return new Progress() {
            @Override
            public void written(int frames, int all) {
                assertThat(all).isEqualTo(COUNT);
                written.accept(frames);
            }

            @Override
            public boolean isCancelled() {
                return isCancelled.getAsBoolean();
            }
        };
    }

    private boolean gif(Path file, boolean mayReplace, Progress progress) throws ExportException {
        return FilmFile.gif(FRAMES, file, 250, List.of(SEA, MARK), mayReplace, progress);
    }

    private List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(x -> x.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aGifHasAllFramesWithTheirDelayAndBeginsAgain() throws Exception {
        Path file = folder.resolve("film.gif");
        List<Integer> written = new ArrayList<>();
        assertThat(gif(file, false, progress(written::add, () -> false))).isTrue();
        assertThat(written).hasSize(COUNT).endsWith(COUNT);
        assertThat(left()).containsExactly("film.gif");
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
            reader.setInput(in);
            assertThat(reader.getNumImages(true)).isEqualTo(COUNT);
            for (int i = 0; i < COUNT; i++) {
                Node control = child(reader.getImageMetadata(i), "GraphicControlExtension");
                assertThat(attribute(control, "delayTime")).isEqualTo("25");
                assertClose(reader.read(i), frame(i));
            }
            Node extension =
                    child(reader.getImageMetadata(0), "ApplicationExtensions").getFirstChild();
            assertThat(attribute(extension, "applicationID")).isEqualTo("NETSCAPE");
            assertThat((byte[]) ((IIOMetadataNode) extension).getUserObject()).containsExactly(1, 0, 0);
        } finally {
            reader.dispose();
        }
    }

    private static Node child(IIOMetadata metadata, String name) {
        Node node = metadata.getAsTree(metadata.getNativeMetadataFormatName()).getFirstChild();
        while (!node.getNodeName().equals(name)) {
            node = node.getNextSibling();
        }
        return node;
    }

    private static String attribute(Node node, String name) {
        return node.getAttributes().getNamedItem(name).getNodeValue();
    }

    private static void assertClose(BufferedImage actual, BufferedImage expected) {
        for (int y = 0; y < expected.getHeight(); y++) {
            for (int x = 0; x < expected.getWidth(); x++) {
                Color a = new Color(actual.getRGB(x, y));
                Color e = new Color(expected.getRGB(x, y));
                if (e.equals(SEA) || e.equals(MARK)) {
                    assertThat(a).as("areas are flat and exact").isEqualTo(e);
                }
                assertThat(Math.abs(a.getRed() - e.getRed())).isLessThan(16);
                assertThat(Math.abs(a.getGreen() - e.getGreen())).isLessThan(16);
                assertThat(Math.abs(a.getBlue() - e.getBlue())).isLessThan(16);
            }
        }
    }

    @Test
    void whatIsThereIsReplacedOnlyIfAllowed() throws Exception {
        Path file = folder.resolve("film.gif");
        Files.writeString(file, "mine");
        assertThatThrownBy(() -> gif(file, false, Progress.NONE))
                .isInstanceOf(ExportException.class)
                .hasMessage(file + " is there already; choose another name");
        assertThat(file).hasContent("mine");
        assertThat(gif(file, true, Progress.NONE)).isTrue();
        assertThat(ImageIO.read(file.toFile()).getWidth()).isEqualTo(160);
        assertThat(left()).containsExactly("film.gif");
    }

    @Test
    void aCancelledFilmLeavesNothing() throws Exception {
        int[] written = {0};
        Progress cancelled = progress(n -> written[0] = n, () -> written[0] == 5);
        assertThat(gif(folder.resolve("film.gif"), false, cancelled)).isFalse();
        assertThat(left()).isEmpty();
        written[0] = 0;
        assertThat(FilmFile.pictures(FRAMES, folder.resolve("film"), cancelled)).isFalse();
        assertThat(left()).isEmpty();
        // At the last moment, too.
        Progress late = progress(n -> written[0] = n, () -> written[0] == COUNT);
        assertThat(gif(folder.resolve("film.gif"), false, late)).isFalse();
        assertThat(left()).isEmpty();
    }

    @Test
    void aFilmThatFailsLeavesNothing() throws IOException {
        Frames failing = new Frames(COUNT, i -> {
            if (i == 3) {
                throw new IllegalStateException("frame 3");
            }
            return frame(i);
        });
        assertThatThrownBy(() -> FilmFile.gif(failing, folder.resolve("a.gif"), 100, List.of(), false, Progress.NONE))
                .hasMessage("frame 3");
        assertThatThrownBy(() -> FilmFile.pictures(failing, folder.resolve("a"), Progress.NONE))
                .hasMessage("frame 3");
        assertThat(left()).isEmpty();
    }

    @Test
    void whereNothingCanBeWrittenIsSaidInOneLine() throws IOException {
        Path missing = folder.resolve("missing").resolve("film.gif");
        assertThatThrownBy(() -> gif(missing, false, Progress.NONE))
                .hasMessage("cannot write " + missing + ": there is no such folder; choose another one");
        Path file = Files.writeString(folder.resolve("file"), "mine");
        assertThatThrownBy(() -> gif(file.resolve("film.gif"), false, Progress.NONE))
                .isInstanceOf(ExportException.class)
                .hasMessageStartingWith("cannot write " + file)
                .message()
                .hasLineCount(1);
        assertThatThrownBy(() ->
                        FilmFile.pictures(FRAMES, folder.resolve("missing").resolve("x"), Progress.NONE))
                .isInstanceOf(ExportException.class)
                .hasMessageEndingWith("there is no such folder; choose another one");
        assertThat(left()).containsExactly("file");
    }

    @Test
    void picturesAreNumberedAndExact() throws Exception {
        Path pictures = folder.resolve("film");
        assertThat(FilmFile.pictures(FRAMES, pictures, Progress.NONE)).isTrue();
        assertThat(left()).containsExactly("film");
        for (int i = 0; i < COUNT; i++) {
            BufferedImage image = ImageIO.read(
                    pictures.resolve("frame-%04d.png".formatted(i + 1)).toFile());
            BufferedImage expected = frame(i);
            for (int y = 0; y < 90; y++) {
                for (int x = 0; x < 160; x++) {
                    assertThat(image.getRGB(x, y)).isEqualTo(expected.getRGB(x, y));
                }
            }
        }
        assertThatThrownBy(() -> FilmFile.pictures(FRAMES, pictures, Progress.NONE))
                .hasMessage(pictures + " is there already; choose another name");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertThat(FilmFile.pictures(FRAMES, empty, Progress.NONE)).isTrue();
        assertThat(left()).containsExactly("empty", "film");
    }
}
