package hostcity.gui.chart;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * A chart that has been drawn.
 *
 * @param image nobody draws on it any more
 * @param scale its pixels for each px of a tip
 * @param tips what its parts tell
 */
public record ChartPicture(BufferedImage image, double scale, List<Tip> tips) {

    /** Copies the list; the picture is shared. */
    public ChartPicture {
        tips = List.copyOf(tips);
    }

    /** What is told at a point, px before scaling. */
    public Optional<String> tipAt(double x, double y) {
        return tips.stream().filter(tip -> tip.contains(x, y)).map(Tip::text).findFirst();
    }
}
