package hostcity.report.figure;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A figure in pixels. */
final class PngDrawing {

    /** Pixels per px: sharp on screens of twice the usual density and on slides. */
    private static final int DENSITY = 2;

    static {
        // Not through files in the temporary folder.
        ImageIO.setUseCache(false);
    }

    private PngDrawing() {}

    static byte[] of(Drawing drawing) {
        BufferedImage image =
                new BufferedImage(DENSITY * drawing.width(), DENSITY * drawing.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.scale(DENSITY, DENSITY);
        drawing.on(graphics);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
