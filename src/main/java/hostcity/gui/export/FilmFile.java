package hostcity.gui.export;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** A film as an animated GIF that begins again at its end, or as a folder of numbered PNG files. */
public final class FilmFile {

    private FilmFile() {}

    /**
     * Writes a GIF.
     *
     * @param delayMillis how long each frame is to be seen; GIF counts in 10 ms
     * @param exact colors that must not change, such as those of the theme; at most 128 of them count
     * @param mayReplace whether it may take the place of another file
     * @return whether it is there; false if it was cancelled, and all is as before
     */
    public static boolean gif(
            Frames frames, Path file, int delayMillis, List<Color> exact, boolean mayReplace, Progress progress)
            throws ExportException {
        return NewFile.write(file, mayReplace, out -> {
            Palette palette = Palette.of(samples(frames), exact);
            try (GifWriter writer = new GifWriter(out, palette, delayMillis)) {
                return frames.forEach(progress, (frame, image) -> writer.write(image)) && writer.finish();
            }
        });
    }

    /** What comes up later is mostly there at the end, in the middle or at the start. */
    private static List<BufferedImage> samples(Frames frames) {
        return IntStream.of(0, frames.count() / 2, frames.count() - 1)
                .distinct()
                .mapToObj(frames::get)
                .toList();
    }

    /**
     * Writes a folder of PNG files, {@code frame-0001.png} the first.
     *
     * @param folder a new or an empty one
     * @return whether it is there; false if it was cancelled, and all is as before
     */
    public static boolean pictures(Frames frames, Path folder, Progress progress) throws ExportException {
        try (NewFolder fresh = new NewFolder(folder)) {
            boolean isWhole = frames.forEach(progress, (frame, image) -> {
                Path file = fresh.path().resolve("frame-%04d.png".formatted(frame + 1));
                PictureFile.write(image, file, false);
            });
            return isWhole && fresh.keep();
        } catch (IOException e) {
            throw ExportException.of(folder, e);
        }
    }
}
