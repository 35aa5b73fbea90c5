package hostcity.report.figure;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.TickUnits;

/** Where axes have ticks, and how their numbers read: whatever the machine is set up for. */
public final class Ticks {

    private static final int MOST_POWER = 12;

    private Ticks() {}

    /**
     * 1, 2 and 5 times powers of ten, with as many digits as they need.
     *
     * @param leastPower the least power; 0 for whole numbers only
     */
    public static TickUnits from(int leastPower) {
        TickUnits units = new TickUnits();
        for (int power = leastPower; power <= MOST_POWER; power++) {
            for (int step : new int[] {1, 2, 5}) {
                units.add(new NumberTickUnit(step * StrictMath.pow(10, power), numbers(Math.max(0, -power))));
            }
        }
        return units;
    }

    private static NumberFormat numbers(int digits) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setNegativePrefix("−");
        return format;
    }

    /** Has an axis show whole years, from the first to the last. */
    public static void years(NumberAxis axis, int first, int last) {
        NumberFormat digits = NumberFormat.getIntegerInstance(Locale.ROOT);
        digits.setGroupingUsed(false);
        axis.setNumberFormatOverride(digits);
        axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(Locale.ROOT));
        axis.setRange(first - 0.5, last + 0.5);
    }
}
