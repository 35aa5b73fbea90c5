package hostcity.gui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.IIOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A picture is there in whole or not at all. */
class PictureFileTest {

    private static final BufferedImage IMAGE = new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB);

    @TempDir
    private Path folder;

    static {
        IMAGE.setRGB(3, 2, Color.ORANGE.getRGB());
    }

    private void assertLeft(String... names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(x -> x.getFileName().toString())).containsExactlyInAnyOrder(names);
        }
    }

    @Test
    void isReadAsItWasWritten() throws IOException {
        Path file = folder.resolve("图 1.png");
        PictureFile.write(IMAGE, file, false);
        BufferedImage read = ImageIO.read(file.toFile());
        assertThat(read.getWidth()).isEqualTo(7);
        assertThat(read.getRGB(3, 2)).isEqualTo(Color.ORANGE.getRGB());
        assertLeft("图 1.png");
    }

    @Test
    void replacesOnlyIfAllowed() throws IOException {
        Path file = Files.writeString(folder.resolve("a.png"), "mine");
        assertThatThrownBy(() -> PictureFile.write(IMAGE, file, false))
                .isInstanceOf(ExportException.class)
                .hasMessage(file + " is there already; choose another name");
        assertThat(file).hasContent("mine");
        PictureFile.write(IMAGE, file, true);
        assertThat(ImageIO.read(file.toFile()).getHeight()).isEqualTo(5);
        assertLeft("a.png");
    }

    @Test
    void aFullDiskLeavesNothingAndWhatWasThere() throws IOException {
        Path file = Files.writeString(folder.resolve("a.png"), "mine");
        assertThatThrownBy(() -> NewFile.write(file, true, out -> {
                    out.write(new byte[1000]);
                    throw new IIOException("I/O error!", new IOException("No space left on device"));
                }))
                .isInstanceOf(ExportException.class)
                .hasMessage("the disk with " + file + " is full; make room and try again");
        assertThat(file).hasContent("mine");
        assertLeft("a.png");
    }

    @Test
    void aFolderIsNoFile() throws IOException {
        Path inner = Files.createDirectory(folder.resolve("inner"));
        Files.writeString(inner.resolve("x"), "mine");
        assertThatThrownBy(() -> PictureFile.write(IMAGE, inner, true))
                .isInstanceOf(ExportException.class)
                .message()
                .hasLineCount(1);
        assertLeft("inner");
        assertThat(inner.resolve("x")).hasContent("mine");
    }
}
