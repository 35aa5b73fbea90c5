package hostcity.bench;

import hostcity.experiment.ScenarioModels;
import hostcity.gui.film.Film;
import hostcity.gui.film.Move;
import hostcity.gui.film.OfficeView;
import hostcity.gui.film.Still;
import hostcity.gui.look.Theme;
import hostcity.gui.map.MapDrawing;
import hostcity.gui.map.MapScene;
import hostcity.gui.map.MapView;
import hostcity.gui.map.Preset;
import hostcity.model.HostCityModel;
import hostcity.report.Language;
import hostcity.store.ScenarioReader;
import hostcity.store.WorldReader;
import hostcity.world.World;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One frame of the map at 900x520: of a year that goes by, and of a map that is dragged. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@SuppressWarnings("NullAway.Init") // JMH sets the fields
public class MapBenchmark {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 520;
    private static final int FRAMES = 25;
    private static final int MOVES = 300;

    /** What is seen: orbits of single offices in all but the world. */
    @Param({"WORLD", "EUROPE", "EAST_ASIA"})
    public Preset preset;

    private final MapDrawing drawing = new MapDrawing();
    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private Graphics2D g2;
    private MapScene scene;
    private int frame;

    /** Runs the model once for the film, and fills the year up with moves. */
    @Setup
    public void shoot() {
        World world = WorldReader.shipped();
        var setup = ScenarioModels.setup(ScenarioReader.shipped("shanghai-bonn-offices", world), world);
        HostCityModel model = ScenarioModels.model(setup, 1);
        Film film = new Film(setup.world(), model);
        model.runToEnd();
        Still still = film.still(2035).orElseThrow();
        Still busy = new Still(still.year(), still.officesByPlace(), moves(still), still.hosts());
        MapView view = MapView.of(preset, WIDTH, HEIGHT);
        scene = MapScene.of(film, busy, view, Theme.LIGHT, Language.EN);
        g2 = image.createGraphics();
    }

    /** More moves than any year has. */
    private static List<Move> moves(Still still) {
        List<Move> moves = new ArrayList<>(still.moves());
        int places = still.officesByPlace().size();
        for (int i = 0; moves.size() < still.moves().size() + MOVES; i++) {
            List<OfficeView> offices = still.offices(i % places);
            int from = (i * 31 + i / places) % places;
            if (!offices.isEmpty() && from != i % places) {
                moves.add(new Move(offices.get(i % offices.size()), from, i % places));
            }
        }
        return moves;
    }

    /** Time of the processor: other work on the machine does not add to it. Divide by the frames. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cpu {
        /** Milliseconds of all measured frames. */
        public double cpuMillis;

        /** Measured frames. */
        public long frames;
    }

    /** A frame of a year that goes by: land and names are those of the frame before. */
    @Benchmark
    public BufferedImage playing(Cpu cpu) {
        frame = (frame + 1) % FRAMES;
        return draw(scene.withProgress(frame / (double) FRAMES), cpu);
    }

    /** A frame of a map that is dragged: all is drawn anew. */
    @Benchmark
    public BufferedImage dragging(Cpu cpu) {
        frame = (frame + 1) % FRAMES;
        return draw(scene.withView(scene.view().zoomed(1.1, 450, 260).panned(frame, 0)), cpu);
    }

    private BufferedImage draw(MapScene now, Cpu cpu) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        drawing.draw(g2, now);
        cpu.cpuMillis += (threads.getCurrentThreadCpuTime() - before) / 1e6;
        cpu.frames++;
        return image;
    }
}
