package hostcity.gui.chart;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.gui.look.Theme;
import hostcity.report.Language;
import java.awt.Component;
import java.awt.Container;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import javax.swing.AbstractButton;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The component draws what it was asked for last, elsewhere than on the event thread, and ends without a trace. */
@Timeout(60)
class ChartsPanelTest {

    private static final int WIDTH = 440;
    private static final int HEIGHT = 230;
    private static final String THREAD = "charts";

    private static <T> T onEventThread(Supplier<T> action) throws Exception {
        AtomicReference<@Nullable T> result = new AtomicReference<>();
        SwingUtilities.invokeAndWait(() -> result.set(action.get()));
        T value = result.get();
        assertThat(value).isNotNull();
        return java.util.Objects.requireNonNull(value);
    }

    private static ChartsPanel panel(Theme theme, Language language) throws Exception {
        return onEventThread(() -> {
            ChartsPanel panel = new ChartsPanel(Films.WORLD.instruments(), theme, language);
            panel.setSize(WIDTH, HEIGHT);
            layOut(panel);
            return panel;
        });
    }

    private static void layOut(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layOut(inner);
            }
        }
    }

    private static void show(ChartsPanel panel, int year) {
        panel.show(Films.SCENARIO, Films.BASELINE, year, Films.places(Films.SCENARIO, "bonn"), List.of(2022));
    }

    private static int[] pixels(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /** Waits for a picture of a year in the chart and the look that are chosen. */
    private static void await(ChartsPanel panel, int year) throws Exception {
        ChartCanvas canvas = panel.canvas();
        Scene scene = panel.scene().orElseThrow();
        assertThat(scene.year()).isEqualTo(year);
        int[] expected =
                pixels(Charts.picture(panel.selected(), scene, panel.look(), canvas.getWidth(), canvas.getHeight(), 1)
                        .image());
        while (!Arrays.equals(expected, shown(canvas))) {
            Thread.sleep(20);
        }
    }

    private static int[] shown(ChartCanvas canvas) throws Exception {
        return onEventThread(() -> {
            ChartPicture picture = canvas.picture();
            return picture == null ? new int[0] : pixels(picture.image());
        });
    }

    @Test
    void showsTheLastOfManyYearsAndEnds() throws Exception {
        ChartsPanel panel = panel(Theme.LIGHT, Language.EN);
        SwingUtilities.invokeAndWait(() -> {
            for (int i = 0; i < 50; i++) {
                for (int year = 2019; year <= 2040; year++) {
                    show(panel, year);
                }
            }
        });
        await(panel, 2040);
        SwingUtilities.invokeAndWait(panel::dispose);
        Threads.awaitEnd(THREAD);
        SwingUtilities.invokeAndWait(() -> show(panel, 2030));
        assertThat(Threads.hasOne(THREAD)).isFalse();
    }

    @Test
    void followsThemeLanguageAndChart() throws Exception {
        ChartsPanel panel = panel(Theme.LIGHT, Language.EN);
        SwingUtilities.invokeAndWait(() -> {
            show(panel, 2035);
            panel.setTheme(Theme.DARK);
            panel.setLanguage(Language.ZH);
            panel.select(ChartKind.FLOWS);
        });
        assertThat(panel.selected()).isEqualTo(ChartKind.FLOWS);
        assertThat(panel.look()).isEqualTo(new Look(Theme.DARK, Language.ZH));
        await(panel, 2035);
        BufferedImage screen = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        SwingUtilities.invokeAndWait(() -> panel.canvas().paint(screen.createGraphics()));
        assertThat(screen.getRGB(1, 1)).isEqualTo(Theme.DARK.background().getRGB());
        MouseEvent event = new MouseEvent(panel.canvas(), MouseEvent.MOUSE_MOVED, 0, 0, 200, 80, 0, false);
        assertThat(panel.canvas().getToolTipText(event)).startsWith("<html>20").contains("<br>新设：");
        SwingUtilities.invokeAndWait(panel::dispose);
        Threads.awaitEnd(THREAD);
    }

    @Test
    void drawsAgainInAnotherSize() throws Exception {
        ChartsPanel panel = panel(Theme.LIGHT, Language.EN);
        SwingUtilities.invokeAndWait(() -> show(panel, 2030));
        await(panel, 2030);
        SwingUtilities.invokeAndWait(() -> {
            panel.setSize(2 * WIDTH, HEIGHT);
            layOut(panel);
        });
        await(panel, 2030);
        assertThat(panel.canvas().getWidth()).isEqualTo(2 * WIDTH);
        SwingUtilities.invokeAndWait(panel::dispose);
        Threads.awaitEnd(THREAD);
    }

    @Test
    void buttonsFitInANarrowWindow() throws Exception {
        SwingUtilities.invokeAndWait(Theme.LIGHT::install);
        for (Language language : Language.values()) {
            ChartsPanel panel = panel(Theme.LIGHT, language);
            Container row = (Container) panel.getComponent(0);
            assertThat(row.getComponents())
                    .filteredOn(AbstractButton.class::isInstance)
                    .hasSize(ChartKind.values().length);
            assertThat(row.getPreferredSize().width).isLessThanOrEqualTo(WIDTH);
            SwingUtilities.invokeAndWait(panel::dispose);
        }
    }
}
