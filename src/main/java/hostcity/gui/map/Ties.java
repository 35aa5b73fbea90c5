package hostcity.gui.map;

import hostcity.gui.film.OfficeView;
import hostcity.gui.look.Theme;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Lines from the seat of the selected organization to its other offices, also where single offices are not shown. */
final class Ties {

    private static final double MARK = 5;

    private record End(OfficeView office, Point2D at) {}

    private Ties() {}

    static void draw(Graphics2D g2, MapScene scene, Layout layout) {
        if (!scene.selection().hasOrganization()) {
            return;
        }
        List<End> ends = ends(scene, layout);
        g2.setColor(scene.theme().text());
        g2.setStroke(Ink.THIN);
        ends.stream()
                .filter(x -> x.office.isSeat())
                .findFirst()
                .ifPresent(seat -> ends.forEach(end -> g2.draw(new Line2D.Double(seat.at, end.at))));
        ends.forEach(x -> mark(g2, x, scene.theme()));
    }

    private static List<End> ends(MapScene scene, Layout layout) {
        List<End> ends = new ArrayList<>();
        for (Circle circle : layout.circles()) {
            for (OfficeView office : scene.still().offices(circle.index())) {
                if (scene.selection().has(office)) {
                    ends.add(new End(office, at(office, circle, layout)));
                }
            }
        }
        return ends;
    }

    /** Where it stands in the orbit of its city, or the city. */
    private static Point2D at(OfficeView office, Circle circle, Layout layout) {
        return layout.orbits().stream()
                .filter(x -> x.index() == circle.index())
                .flatMap(x -> x.dots().stream())
                .filter(x -> x.office().office() == office.office())
                .findFirst()
                .map(x -> new Point2D.Double(x.x(), x.y()))
                .orElse(new Point2D.Double(circle.x(), circle.y()));
    }

    private static void mark(Graphics2D g2, End end, Theme theme) {
        g2.setColor(end.office.isSeat() ? theme.text() : theme.background());
        g2.fill(OrbitInk.shape(end.office, end.at.getX(), end.at.getY(), MARK));
        g2.setColor(end.office.isSeat() ? theme.background() : theme.text());
        g2.setStroke(Ink.THIN);
        g2.draw(OrbitInk.shape(end.office, end.at.getX(), end.at.getY(), MARK));
    }
}
