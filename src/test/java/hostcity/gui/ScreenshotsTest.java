package hostcity.gui;

import static org.assertj.core.api.Assertions.assertThat;

import hostcity.experiment.ScenarioLibrary.Opened;
import hostcity.gui.film.OfficeView;
import hostcity.gui.look.Theme;
import hostcity.gui.map.Preset;
import hostcity.report.Language;
import hostcity.store.ScenarioFiles;
import hostcity.store.WorldReader;
import hostcity.world.Instrument;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The window at 1366 x 768, light in English and dark in Chinese: no text is cut off. {@code mvn test -Pslow -Dtest=ScreenshotsTest
 * -Dhostcity.write=true} makes the pictures in docs/images anew.
 */
@Tag("slow")
class ScreenshotsTest extends WindowTest {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int SETTLE_MILLIS = 1500;

    private final ScenarioFiles library = new ScenarioFiles(WorldReader.shipped(), "baseline");
    private final Opened opened = Openeds.shipped("shanghai-bonn-offices");

    @ParameterizedTest
    @EnumSource
    void nothingIsCutOff(Theme theme) throws Exception {
        Language language = theme == Theme.LIGHT ? Language.EN : Language.ZH;
        try (TestWindow test = new TestWindow(library, opened, language, theme)) {
            test.run(() -> {
                test.window.setQuestion((over, text, in) -> true);
                test.window.frame().setBounds(0, 0, WIDTH, HEIGHT);
                test.window.frame().validate();
            });
            for (int year = 2020; year <= 2035; year++) {
                test.step();
            }
            look(test, "window", theme);
            test.run(() -> {
                test.window.decide("shanghai", Map.of(Instrument.SCHOOLING, 0.8));
                test.window.content().inspectors().city().openTab(1);
            });
            look(test, "city", theme);
            OfficeView organization = decided(test);
            test.run(() -> {
                test.window.content().stage().maps().zoomTo(Preset.EUROPE);
                test.window.content().selectOrganization(organization.organization());
                test.window.content().inspectors().organization().openTab(1);
            });
            look(test, "organization", theme);
            test.command(x -> x.setLockStep(true));
            test.run(() -> test.window.content().selectPlace(test.window.view().place()));
            test.run(() -> test.window.content().inspectors().city().openTab(0));
            look(test, "lock-step", theme);
        }
    }

    /** A seat that came to Shanghai in the last years. */
    private static OfficeView decided(TestWindow test) {
        List<OfficeView> there =
                test.film().still(2035).orElseThrow().offices(test.window.view().place());
        return there.stream()
                .filter(OfficeView::isSeat)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static void look(TestWindow test, String name, Theme theme) throws Exception {
        Thread.sleep(SETTLE_MILLIS);
        assertThat(test.get(() -> cut(test.window.frame().getRootPane()).toList()))
                .as("cut off in %s", name)
                .isEmpty();
        if (Boolean.getBoolean("hostcity.write")) {
            BufferedImage image = new Robot().createScreenCapture(new Rectangle(0, 0, WIDTH, HEIGHT));
            String theme1 = theme.name().toLowerCase(java.util.Locale.ROOT);
            ImageIO.write(image, "png", new File("docs/images/gui-" + name + "-" + theme1 + ".png"));
        }
    }

    /** Texts that have no room, or lie outside of the window. */
    private static Stream<String> cut(JComponent root) {
        return TestWindow.parts(root)
                .filter(Component::isShowing)
                .filter(x -> x instanceof JLabel || x instanceof AbstractButton)
                .filter(x -> !isScrolled(x))
                .filter(x -> isCut((JComponent) x, root))
                .map(x -> text(x) + " " + x.getBounds());
    }

    private static boolean isScrolled(Component component) {
        return SwingUtilities.getAncestorOfClass(JScrollPane.class, component) != null;
    }

    private static boolean isCut(JComponent component, JComponent root) {
        Dimension wanted = component.getUI() == null ? new Dimension() : component.getPreferredSize();
        Rectangle there = SwingUtilities.convertRectangle(component.getParent(), component.getBounds(), root);
        boolean isNarrow =
                component.getWidth() < wanted.width && !text(component).isBlank();
        return isNarrow || !root.getBounds().contains(there);
    }

    private static String text(Component component) {
        String text = component instanceof JLabel label ? label.getText() : ((AbstractButton) component).getText();
        return text == null ? "" : text;
    }
}
