package hostcity.report.figure;

import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Numbers;
import hostcity.world.InstrumentInfo;
import java.util.List;

/**
 * What a place offers in one arm.
 *
 * @param levels in [0, 1], in the order of the instruments
 * @param baseline the same in the baseline
 */
record LevelRow(Label place, Label arm, List<Double> levels, List<Double> baseline) {

    private static final int DIGITS = 2;

    static LevelRow ofBaseline(Label place, List<Double> levels) {
        return new LevelRow(place, Words.BASELINE, levels, levels);
    }

    /** The same with its year: where scenarios are read in several years, so is the baseline. */
    LevelRow of(int year) {
        return new LevelRow(place, new Label(arm.en() + " " + year, arm.zh() + " " + year), levels, baseline);
    }

    String name(Language language) {
        return Words.titled(place, arm).in(language);
    }

    /** What is printed in a cell. */
    String text(int instrument) {
        double level = levels.get(instrument);
        return level == 0 ? "0" : Numbers.plain(level, DIGITS);
    }

    /** Whether it differs by as much as is printed. */
    boolean isChanged(int instrument) {
        return !Numbers.plain(levels.get(instrument), DIGITS).equals(Numbers.plain(baseline.get(instrument), DIGITS));
    }

    String tip(InstrumentInfo instrument, Language language) {
        int index = instrument.instrument().ordinal();
        String name = new Label(instrument.nameEn(), instrument.nameZh()).in(language);
        String tip = name(language) + "\n" + name + ": " + text(index);
        return isChanged(index)
                ? tip + "\n" + Words.line(Words.BASELINE, Numbers.plain(baseline.get(index), DIGITS), language)
                : tip;
    }
}
