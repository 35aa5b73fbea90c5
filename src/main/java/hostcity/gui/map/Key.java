package hostcity.gui.map;

import hostcity.gui.film.OfficeView;
import hostcity.gui.look.Theme;
import hostcity.report.Label;
import hostcity.world.Field;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The legend: what sizes, colors, arcs, rings and dots mean. */
final class Key {

    private static final float TEXT = 11;
    private static final double LINE = 15.5;
    private static final double MARGIN = 10;
    private static final double PADDING = 8;
    private static final double SYMBOL = 24;
    private static final double OPACITY = 0.86;
    private static final double[] ROUND = {1000, 500, 200, 100, 50, 20, 10, 5, 2, 1};
    private static final double DOT = 3.8;
    private static final double SIZE_GAP = 4;
    private static final double APART = 12;

    private final MapScene scene;
    private final CircleScale scale;
    private final List<Row> rows = new ArrayList<>();

    /** Draws a symbol at a point. */
    private interface Symbol {
        void draw(Graphics2D g2, double x, double y);
    }

    private record Row(String text, Symbol symbol) {}

    Key(MapScene scene, Palette palette) {
        this.scene = scene;
        this.scale = CircleScale.of(scene.film(), scene.view().zoom());
        palette.entries().forEach(x -> row(x.label(), filled(x.color())));
        if (scene.hasRest()) {
            row(MapWords.REST, this::rest);
        }
        moves();
        if (Orbit.areIn(scene.view())) {
            dots();
        }
    }

    private void moves() {
        Color text = scene.theme().text();
        if (scene.selection().hasPlace()) {
            row(MapWords.IN, wedge(Palette.IN));
            row(MapWords.OUT, wedge(Palette.OUT));
        } else {
            row(MapWords.MOVE, wedge(Ink.faded(text, 0.62)));
        }
        row(MapWords.FOUNDED, ring(Palette.IN));
        row(MapWords.CLOSED, ring(Palette.OUT));
    }

    private void dots() {
        row(MapWords.SEAT, office(OfficeKind.HEADQUARTERS, OrganizationType.INGO));
        row(MapWords.OFFICE, office(OfficeKind.BRANCH, OrganizationType.INGO));
        row(MapWords.UN_SEAT, office(OfficeKind.HEADQUARTERS, OrganizationType.UN));
        row(new Label("+9: " + MapWords.MORE.en(), "+9：" + MapWords.MORE.zh()), (g2, x, y) -> {});
    }

    private void row(Label label, Symbol symbol) {
        rows.add(new Row(label.in(scene.language()), symbol));
    }

    private static Symbol filled(Color color) {
        return (g2, x, y) -> {
            g2.setColor(color);
            g2.fill(new Ellipse2D.Double(x - 5, y - 5, 10, 10));
        };
    }

    private static Symbol ring(Color color) {
        return (g2, x, y) -> {
            g2.setColor(color);
            g2.setStroke(new BasicStroke(1.8f));
            g2.draw(new Ellipse2D.Double(x - 5, y - 5, 10, 10));
        };
    }

    private static Symbol wedge(Color color) {
        return (g2, x, y) -> {
            Path2D wedge = new Path2D.Double();
            wedge.moveTo(x - 11, y + 2);
            wedge.quadTo(x, y - 4, x + 11, y - 1.5);
            wedge.lineTo(x + 11, y + 1.5);
            wedge.quadTo(x, y - 2.5, x - 11, y + 2);
            g2.setColor(color);
            g2.fill(wedge);
        };
    }

    private void rest(Graphics2D g2, double x, double y) {
        Shape circle = new Ellipse2D.Double(x - 5.5, y - 5.5, 11, 11);
        g2.setColor(Ink.faded(scene.theme().faint(), 0.25));
        g2.fill(circle);
        g2.setColor(scene.theme().faint());
        g2.setStroke(Ink.DASHED);
        g2.draw(circle);
    }

    private Symbol office(OfficeKind kind, OrganizationType type) {
        OfficeView office = new OfficeView(0, 0, "", kind, type, Field.ENERGY, 0);
        return (g2, x, y) -> {
            Shape shape = OrbitInk.shape(office, x, y, DOT);
            g2.setColor(scene.theme().text());
            g2.setStroke(Ink.THIN);
            if (office.isSeat()) {
                g2.fill(shape);
            } else {
                g2.draw(shape);
            }
        };
    }

    /** Where it lies. */
    Rectangle2D box() {
        double width = Math.max(text(MapWords.SEATS.in(scene.language())), sizesWidth());
        for (Row row : rows) {
            width = Math.max(width, SYMBOL + text(row.text));
        }
        double height = LINE * (rows.size() + 1) + sizesHeight() + 2 * PADDING;
        return new Rectangle2D.Double(MARGIN, scene.view().height() - MARGIN - height, width + 2 * PADDING, height);
    }

    private static double text(String text) {
        FontRenderContext apart = new FontRenderContext(null, true, true);
        return Theme.font(TEXT).getStringBounds(text, apart).getWidth();
    }

    private double sizesWidth() {
        return sizes().stream()
                .mapToDouble(x -> 2 * scale.radius(x) + SIZE_GAP + text(sizeText(x)))
                .reduce((x, y) -> x + APART + y)
                .orElse(0);
    }

    private static String sizeText(double size) {
        return String.valueOf((int) size);
    }

    private double sizesHeight() {
        return 2 * scale.radius(sizes().get(0)) + 8;
    }

    /** Round numbers up to that of the largest place. */
    private List<Double> sizes() {
        List<Double> sizes = new ArrayList<>();
        for (double round : ROUND) {
            if (round <= scale.most()
                    && (sizes.isEmpty() || round <= sizes.get(sizes.size() - 1) / 4)
                    && sizes.size() < 3) {
                sizes.add(round);
            }
        }
        return sizes;
    }

    void draw(Graphics2D g2) {
        Rectangle2D box = box();
        g2.setColor(Ink.faded(scene.theme().background(), OPACITY));
        g2.fill(box);
        g2.setFont(Theme.font(TEXT));
        double x = box.getX() + PADDING;
        double y = box.getY() + PADDING;
        write(g2, MapWords.SEATS.in(scene.language()), x, y);
        y += LINE;
        drawSizes(g2, x, y);
        y += sizesHeight();
        for (Row row : rows) {
            row.symbol.draw(g2, x + 9, y + LINE / 2);
            write(g2, row.text, x + SYMBOL, y);
            y += LINE;
        }
    }

    private void write(Graphics2D g2, String text, double x, double y) {
        g2.setColor(scene.theme().text());
        g2.drawString(text, (float) x, (float) (y + LINE / 2 + 0.36 * TEXT));
    }

    private void drawSizes(Graphics2D g2, double left, double y) {
        double x = left;
        double largest = scale.radius(sizes().get(0));
        for (double size : sizes()) {
            double r = scale.radius(size);
            Shape circle = new Ellipse2D.Double(x, y + 2 + largest - r, 2 * r, 2 * r);
            g2.setColor(Ink.faded(scene.theme().faint(), 0.35));
            g2.fill(circle);
            g2.setColor(scene.theme().faint());
            g2.setStroke(Ink.HAIR);
            g2.draw(circle);
            String text = sizeText(size);
            write(g2, text, x + 2 * r + SIZE_GAP, y + 2 + largest - LINE / 2);
            x += 2 * r + SIZE_GAP + text(text) + APART;
        }
    }
}
