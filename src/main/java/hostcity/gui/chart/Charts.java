package hostcity.gui.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws charts, on any thread, with or without a screen. */
public final class Charts {

    private Charts() {}

    /**
     * Draws a chart with its background.
     *
     * @param width px of the graphics, before its own scale
     * @param height the same
     * @return what its parts tell on pointing
     */
    public static List<Tip> draw(ChartKind kind, Scene scene, Look look, Graphics2D g2, int width, int height) {
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.setPaint(look.theme().background());
        g2.fillRect(0, 0, width, height);
        if (scene.last() < scene.film().startYear()) {
            return message(look.text(Texts.NO_YEAR), look, g2, width, height);
        }
        if (kind.isOfChosenPlaces() && scene.places().isEmpty()) {
            return message(look.text(Texts.NO_CITY), look, g2, width, height);
        }
        return kind.sketch(scene, look, width).draw(g2, width, height, look);
    }

    private static List<Tip> message(String text, Look look, Graphics2D g2, int width, int height) {
        g2.setFont(look.font());
        g2.setPaint(look.theme().faint());
        g2.drawString(text, (float) (width - look.width(text)) / 2, height / 2f);
        return List.of();
    }

    /**
     * A picture of a chart.
     *
     * @param width px before scaling
     * @param height the same
     * @param scale pixels of the picture for each
     */
    public static ChartPicture picture(ChartKind kind, Scene scene, Look look, int width, int height, double scale) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * scale), (int) Math.ceil(height * scale), BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        try {
            // The last pixels may belong to the chart in part only.
            g2.setPaint(look.theme().background());
            g2.fillRect(0, 0, image.getWidth(), image.getHeight());
            g2.scale(scale, scale);
            return new ChartPicture(image, scale, draw(kind, scene, look, g2, width, height));
        } finally {
            g2.dispose();
        }
    }
}
