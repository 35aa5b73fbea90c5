package hostcity.gui.export;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;

/** Writes frames of one palette as an animated GIF without end. */
final class GifWriter implements AutoCloseable {

    private static final int MILLIS = 10;

    /** Browsers take less for a mistake, and show such a film slowly. */
    private static final int LEAST_DELAY = 2;

    private static final int MOST_DELAY = 65_535;

    private final ImageWriter writer =
            ImageIO.getImageWritersByFormatName("gif").next();
    private final Palette palette;
    private final int delay;

    private int frames;

    GifWriter(ImageOutputStream out, Palette palette, int delayMillis) throws IOException {
        this.palette = palette;
        this.delay = Math.max(LEAST_DELAY, Math.min(MOST_DELAY, Math.round(delayMillis / (float) MILLIS)));
        writer.setOutput(out);
        writer.prepareWriteSequence(null);
    }

    /** Adds a frame. */
    void write(BufferedImage image) throws IOException {
        BufferedImage indexed = palette.indexed(image);
        writer.writeToSequence(new IIOImage(indexed, null, metadata(palette.colors())), null);
        frames++;
    }

    /** Ends the file. */
    boolean finish() throws IOException {
        writer.endWriteSequence();
        return true;
    }

    private IIOMetadata metadata(IndexColorModel colors) throws IOException {
        ImageTypeSpecifier type = new ImageTypeSpecifier(colors, colors.createCompatibleSampleModel(1, 1));
        IIOMetadata metadata = writer.getDefaultImageMetadata(type, null);
        String format = metadata.getNativeMetadataFormatName();
        IIOMetadataNode root = new IIOMetadataNode(format);
        root.appendChild(control());
        if (frames == 0) {
            root.appendChild(loop());
        }
        metadata.mergeTree(format, root);
        return metadata;
    }

    private IIOMetadataNode control() {
        IIOMetadataNode control = new IIOMetadataNode("GraphicControlExtension");
        control.setAttribute("disposalMethod", "none");
        control.setAttribute("userInputFlag", "FALSE");
        control.setAttribute("transparentColorFlag", "FALSE");
        control.setAttribute("delayTime", Integer.toString(delay));
        control.setAttribute("transparentColorIndex", "0");
        return control;
    }

    /** Netscape's extension, which all programs know: begin again, 0 times as often as one likes. */
    private static IIOMetadataNode loop() {
        IIOMetadataNode loop = new IIOMetadataNode("ApplicationExtension");
        loop.setAttribute("applicationID", "NETSCAPE");
        loop.setAttribute("authenticationCode", "2.0");
        loop.setUserObject(new byte[] {1, 0, 0});
        IIOMetadataNode extensions = new IIOMetadataNode("ApplicationExtensions");
        extensions.appendChild(loop);
        return extensions;
    }

    @Override
    public void close() {
        writer.dispose();
    }
}
