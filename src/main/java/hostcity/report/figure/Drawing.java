package hostcity.report.figure;

import hostcity.report.Language;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.entity.ChartEntity;

/** A figure about to be drawn, whatever it is drawn on. */
record Drawing(Figure figure, Language language, Format format) {

    int width() {
        return format.width();
    }

    int height() {
        return figure.height(format);
    }

    String title() {
        return figure.title().in(language);
    }

    /** Draws it, and gives the marks that have something to tell. */
    List<ChartEntity> on(Graphics2D graphics) {
        ChartRenderingInfo info = new ChartRenderingInfo();
        figure.chart(language, format).draw(graphics, new Rectangle2D.Double(0, 0, width(), height()), info);
        List<ChartEntity> marks = new ArrayList<>();
        for (Object entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof ChartEntity mark && mark.getToolTipText() != null) {
                marks.add(mark);
            }
        }
        return marks;
    }
}
