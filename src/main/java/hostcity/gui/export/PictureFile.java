package hostcity.gui.export;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;

/** A picture as a PNG file. */
public final class PictureFile {

    private PictureFile() {}

    /**
     * Writes it; the file is there in whole or not at all.
     *
     * @param mayReplace whether it may take the place of another file
     */
    public static void write(BufferedImage image, Path file, boolean mayReplace) throws ExportException {
        NewFile.write(file, mayReplace, out -> png(image, out));
    }

    static boolean png(BufferedImage image, ImageOutputStream out) throws IOException {
        if (!ImageIO.write(image, "png", out)) {
            throw new IOException("no writer of PNG takes such a picture");
        }
        return true;
    }
}
