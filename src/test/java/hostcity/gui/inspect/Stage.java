package hostcity.gui.inspect;

import com.formdev.flatlaf.FlatLaf;
import hostcity.experiment.ScenarioModels;
import hostcity.gui.film.Film;
import hostcity.gui.look.Theme;
import hostcity.model.HostCityModel;
import hostcity.model.Setup;
import hostcity.store.ScenarioReader;
import hostcity.store.WorldReader;
import hostcity.world.World;
import java.awt.Component;
import java.awt.Container;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** A film to show, and what tests need to look at panels without a screen. */
final class Stage {

    static final long SEED = 7;
    static final int LAST = 2032;
    static final int YEAR = 2030;
    static final int HEIGHT = 600;

    private static final Stage ONE = new Stage();

    private final Setup setup;
    private final Film film;
    private final Source source;

    private Stage() {
        World world = WorldReader.shipped();
        setup = ScenarioModels.setup(ScenarioReader.shipped("shanghai-bonn-offices", world), world);
        HostCityModel model = ScenarioModels.model(setup, SEED);
        film = new Film(setup.world(), model);
        model.runTo(LAST);
        source = new Source(setup, SEED);
    }

    static Film film() {
        return ONE.film;
    }

    static Setup setup() {
        return ONE.setup;
    }

    static Source source() {
        return ONE.source;
    }

    static CityView view(String place) {
        return new CityView(film(), YEAR, film().indexOf(place), setup());
    }

    /** Does something on the event thread, after all that waits there. */
    static <T> T onEvents(Callable<T> action) {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        try {
            SwingUtilities.invokeAndWait(() -> {
                if (!(UIManager.getLookAndFeel() instanceof FlatLaf)) {
                    Theme.LIGHT.install();
                }
                try {
                    result.set(action.call());
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        } catch (InterruptedException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
        return Objects.requireNonNull(result.get());
    }

    /** The component of this name that is in use. */
    static <C extends Component> C find(Container in, String name, Class<C> kind) {
        return all(in).stream()
                .filter(x -> name.equals(x.getName()) && kind.isInstance(x))
                .map(kind::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("there is no " + kind.getSimpleName() + " " + name));
    }

    static List<Component> all(Container in) {
        List<Component> all = new ArrayList<>();
        for (Component component : in.getComponents()) {
            all.add(component);
            if (component instanceof Container container) {
                all.addAll(all(container));
            }
        }
        return all;
    }

    /** Lays a panel out by hand and paints it. */
    static BufferedImage paint(JComponent panel, int width) {
        panel.setSize(width, HEIGHT);
        layOut(panel);
        BufferedImage image = new BufferedImage(width, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        panel.printAll(g);
        g.dispose();
        return image;
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component component : container.getComponents()) {
            if (component instanceof Container inner) {
                layOut(inner);
            }
        }
    }
}
