package hostcity.gui.map;

import hostcity.gui.look.Theme;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import org.jspecify.annotations.Nullable;

/** Sea and land, kept as an image with a pixel for each of the device until something else is to be seen. */
final class LandImage {

    private static final double DETAIL = 1;
    private static final float COAST = 0.7f;

    private @Nullable Key key;
    private @Nullable BufferedImage image;

    private record Key(MapView view, Theme theme, double scale) {}

    /** Draws it at the origin. */
    void draw(Graphics2D g2, MapView view, Theme theme) {
        double scale = scale(g2.getTransform());
        Key wanted = new Key(view, theme, scale);
        BufferedImage now = image;
        if (now == null || !wanted.equals(key)) {
            now = paint(wanted, now);
            image = now;
            key = wanted;
        }
        AffineTransform before = g2.getTransform();
        g2.scale(1 / scale, 1 / scale);
        g2.drawImage(now, 0, 0, null);
        g2.setTransform(before);
    }

    /** Device pixels per px. */
    static double scale(AffineTransform transform) {
        return Math.max(1, Math.min(4, Math.hypot(transform.getScaleX(), transform.getShearY())));
    }

    private static BufferedImage paint(Key key, @Nullable BufferedImage old) {
        MapView view = key.view;
        int width = Math.max(1, (int) Math.ceil(view.width() * key.scale));
        int height = Math.max(1, (int) Math.ceil(view.height() * key.scale));
        BufferedImage image = old != null && old.getWidth() == width && old.getHeight() == height
                ? old
                : new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D g2 = image.createGraphics();
        g2.setColor(key.theme.sea());
        g2.fillRect(0, 0, width, height);
        g2.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g2.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g2.scale(key.scale, key.scale);
        Path2D land = Coast.in(view, DETAIL / key.scale);
        g2.setColor(key.theme.land());
        g2.fill(land);
        g2.setColor(key.theme.coast());
        g2.setStroke(new BasicStroke(COAST, BasicStroke.CAP_BUTT, BasicStroke.JOIN_BEVEL));
        g2.draw(land);
        g2.dispose();
        return image;
    }
}
