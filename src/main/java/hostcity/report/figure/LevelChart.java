package hostcity.report.figure;

import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.world.InstrumentInfo;
import java.awt.Graphics2D;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.axis.SymbolAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jfree.text.G2TextMeasurer;
import org.jfree.text.TextBlock;
import org.jfree.text.TextUtilities;
import org.jfree.ui.RectangleEdge;

/** A heat map of levels: instruments across and places down; on a telephone the other way round. */
final class LevelChart {

    /** The room of a name of an instrument, px: rotated, in a cell, or beside a row. */
    private static final float ROTATED = 125;

    private static final float ACROSS = 48;
    private static final float BESIDE = 118;

    private LevelChart() {}

    static int height(int rows, Format format) {
        return format.pick(200 + 26 * rows, 740);
    }

    static JFreeChart of(List<LevelRow> rows, List<InstrumentInfo> instruments, Language language, Format format) {
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int row = 0; row < rows.size(); row++) {
            for (int i = 0; i < instruments.size(); i++) {
                data.addValue(rows.get(row).levels().get(i), Integer.valueOf(row), Integer.valueOf(i));
            }
        }
        CategoryPlot plot = new CategoryPlot(
                data,
                names(instruments, language, format),
                places(rows, language, format),
                new LevelRenderer(rows, instruments, language, format));
        plot.setOrientation(format.pick(PlotOrientation.VERTICAL, PlotOrientation.HORIZONTAL));
        plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
        plot.setRangeAxisLocation(AxisLocation.TOP_OR_LEFT);
        Style.grid(plot);
        plot.setRangeGridlinesVisible(false);
        return Style.chart(plot, format);
    }

    private static CategoryAxis names(List<InstrumentInfo> instruments, Language language, Format format) {
        // Chinese breaks anywhere, so it fits into the width of a cell; English words do not.
        boolean isRotated = format == Format.WIDE && language == Language.EN;
        float width = isRotated ? ROTATED : format.pick(ACROSS, BESIDE);
        CategoryAxis names = Style.axis(new Names(instruments, width, language, format), format);
        if (isRotated) {
            names.setCategoryLabelPositions(CategoryLabelPositions.UP_90);
        }
        names.setLowerMargin(0);
        names.setUpperMargin(0);
        names.setCategoryMargin(0);
        names.setAxisLineVisible(false);
        names.setTickMarksVisible(false);
        return names;
    }

    private static SymbolAxis places(List<LevelRow> rows, Language language, Format format) {
        String[] names = rows.stream().map(x -> x.name(language)).toArray(String[]::new);
        SymbolAxis places = Style.axis(new SymbolAxis(null, names), format);
        places.setRange(-0.5, rows.size() - 0.5);
        places.setGridBandsVisible(false);
        places.setAxisLineVisible(false);
        places.setTickMarksVisible(false);
        places.setInverted(format == Format.WIDE);
        places.setVerticalTickLabels(format == Format.NARROW);
        return places;
    }

    /** The names of the instruments, wrapped. */
    private static final class Names extends CategoryAxis {

        private static final long serialVersionUID = 1;
        private static final int LINES = 3;
        private final transient List<InstrumentInfo> instruments;
        private final float most;
        private final Language language;
        private final Format format;

        Names(List<InstrumentInfo> instruments, float most, Language language, Format format) {
            this.instruments = instruments;
            this.most = most;
            this.language = language;
            this.format = format;
        }

        @Override
        @SuppressWarnings("rawtypes") // as in the method that is overridden
        protected TextBlock createLabel(Comparable category, float width, RectangleEdge edge, Graphics2D g2) {
            InstrumentInfo instrument = instruments.get((Integer) category);
            String name = new Label(instrument.nameEn(), instrument.nameZh()).in(language);
            return TextUtilities.createTextBlock(
                    name, Style.font(format), Style.TEXT, most, LINES, new G2TextMeasurer(g2));
        }
    }
}
