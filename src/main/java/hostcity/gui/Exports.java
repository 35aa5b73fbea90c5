package hostcity.gui;

import hostcity.gui.chart.ChartPicture;
import hostcity.gui.chart.Charts;
import hostcity.gui.chart.ChartsPanel;
import hostcity.gui.export.ExportException;
import hostcity.gui.export.FilmFile;
import hostcity.gui.export.Frames;
import hostcity.gui.export.PictureFile;
import hostcity.gui.export.Progress;
import hostcity.gui.film.Still;
import hostcity.gui.look.Theme;
import hostcity.gui.map.MapDrawing;
import hostcity.gui.map.MapScene;
import hostcity.world.Field;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.swing.SwingUtilities;

/** Writes pictures of what is shown, beside the window. */
final class Exports {

    /** Pixels of a picture for each one on the screen: fit for print. */
    private static final int SCALE = 2;

    private static final int CHART_WIDTH = 900;
    private static final int CHART_HEIGHT = 260;
    private static final int FILM_MILLIS = 700;

    /** The end of the name of an animation. */
    static final String GIF = ".gif";

    private final MainWindow window;

    Exports(MainWindow window) {
        this.window = window;
    }

    /** Something that writes a file. */
    @FunctionalInterface
    private interface Writing {
        void write() throws ExportException;
    }

    /** The maps as they are on the screen. */
    void map(Path file, boolean mayReplace) {
        List<MapScene> scenes = window.content().stage().maps().scenes();
        write(file, () -> PictureFile.write(beside(scenes, new MapDrawing(), SCALE), file, mayReplace));
    }

    /** The chart that is chosen. */
    void chart(Path file, boolean mayReplace) {
        ChartsPanel charts = window.content().stage().charts();
        charts.scene()
                .ifPresent(scene -> write(file, () -> {
                    ChartPicture picture =
                            Charts.picture(charts.selected(), scene, charts.look(), CHART_WIDTH, CHART_HEIGHT, SCALE);
                    PictureFile.write(picture.image(), file, mayReplace);
                }));
    }

    /**
     * All years that were seen, in the part of the world that is on the screen: an animation, or, where the name does not end
     * in {@code .gif}, a folder of pictures.
     */
    void film(Path file, boolean mayReplace) {
        List<MapScene> scenes = window.content().stage().maps().scenes();
        if (scenes.isEmpty()) {
            return;
        }
        List<Still> stills = scenes.get(0).film().stills();
        MapDrawing drawing = new MapDrawing();
        Frames frames = new Frames(stills.size(), i -> beside(at(stills.get(i).year(), scenes), drawing, 1));
        if (file.toString().endsWith(GIF)) {
            write(file, () -> FilmFile.gif(frames, file, FILM_MILLIS, colors(), mayReplace, new Told(file)));
        } else {
            write(file, () -> FilmFile.pictures(frames, file, new Told(file)));
        }
    }

    /** Tells how far a film is. */
    private final class Told implements Progress {

        private final Path file;

        Told(Path file) {
            this.file = file;
        }

        @Override
        public void written(int count, int all) {
            tell(Words.WRITING.in(window.view().language()) + file + " (" + count + " / " + all + ")");
        }

        @Override
        public boolean isCancelled() {
            return Thread.currentThread().isInterrupted();
        }
    }

    private void tell(String message) {
        SwingUtilities.invokeLater(() -> window.notice().tell(message));
    }

    private List<Color> colors() {
        Theme theme = window.view().theme();
        return Stream.concat(
                        Stream.of(theme.sea(), theme.land(), theme.coast(), theme.text()),
                        Field.all().stream().map(Theme::of))
                .toList();
    }

    private static List<MapScene> at(int year, List<MapScene> scenes) {
        return scenes.stream()
                .map(x -> x.withStill(x.film(), x.film().still(year).orElseThrow())
                        .withProgress(1))
                .toList();
    }

    /** Maps from left to right, all of the same height. */
    private static BufferedImage beside(List<MapScene> scenes, MapDrawing drawing, int scale) {
        int width = scenes.stream().mapToInt(x -> x.view().width()).sum();
        int height = scenes.get(0).view().height();
        BufferedImage image = new BufferedImage(scale * width, scale * height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.scale(scale, scale);
        for (MapScene scene : scenes) {
            drawing.draw(g2, scene);
            g2.translate(scene.view().width(), 0);
        }
        g2.dispose();
        return image;
    }

    private void write(Path file, Writing writing) {
        window.notice().tell(Words.WRITING.in(window.view().language()) + file);
        window.inBackground(() -> {
            try {
                writing.write();
                SwingUtilities.invokeLater(() ->
                        window.notice().tell(Words.WRITTEN.in(window.view().language()) + file));
            } catch (ExportException e) {
                SwingUtilities.invokeLater(() -> window.notice().warn(String.valueOf(e.getMessage())));
            }
        });
    }
}
