package hostcity.report.figure;

import hostcity.experiment.Attribution;
import hostcity.experiment.Difference;
import hostcity.report.Chapter;
import hostcity.report.Course;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Numbers;
import hostcity.report.Report;

/** Words that several charts share. */
public final class Words {

    static final Label BASELINE = new Label("baseline", "基准");
    static final Label SCENARIO = new Label("scenario", "情景");
    static final Label DIFFERENCE = new Label("difference", "变化");
    static final Label INTERVAL = new Label("95% interval", "95% 区间");

    /** Of hollow marks: the interval includes 0, or one pair has none. */
    static final Label OPEN = new Label("sign open at 95%", "95% 水平上符号未定");

    static final Label YEAR = new Label("year", "年份");
    static final Label ELSEWHERE = new Label("elsewhere", "其他地区");
    static final Label WORLD = new Label("world", "全球");
    static final Label SEATS_CHANGE = new Label("change in organizations (seats)", "组织（总部）数变化（个）");

    /** Digits after the point of organizations. */
    static final int DIGITS = 2;

    /** Characters that a label may have beside an axis of a narrow figure. */
    private static final int NARROW_AXIS = 22;

    private Words() {}

    /** A place, or by name what stands for all places of the scenario. */
    static Label place(String id, Chapter chapter, Report report) {
        return id.equals(Attribution.FOCAL) ? chapter.entry().where(report.world()) : report.nameOf(id);
    }

    /** Several texts, one after the other, with a title's colon in between. */
    static Label titled(Label first, Label second) {
        return new Label(first.en() + ": " + second.en(), first.zh() + "：" + second.zh());
    }

    /** What an axis shows, with its unit where the name does not say it; the unit alone where there is no room. */
    static String axis(Course course, Language language, Format format) {
        String name = course.name().in(language);
        String unit = course.unit().in(language);
        String both = new Label(name + ", " + unit, name + "（" + unit + "）").in(language);
        boolean hasRoom = format == Format.WIDE || both.length() <= NARROW_AXIS;
        return name.contains(unit) ? name : hasRoom ? both : unit;
    }

    /** A line of a tip. */
    static String line(Label name, String value, Language language) {
        return name.in(language) + ": " + value;
    }

    /** The lines of a tip on both arms and their difference. */
    static String lines(Difference difference, double unit, int digits, String unitName, Language language) {
        return line(BASELINE, Numbers.plain(difference.baseline() / unit, digits) + unitName, language) + "\n"
                + line(SCENARIO, Numbers.plain(difference.scenario() / unit, digits) + unitName, language) + "\n"
                + change(difference, unit, digits, unitName, language);
    }

    /** The lines of a tip on a difference. */
    static String change(Difference difference, double unit, int digits, String unitName, Language language) {
        String change = line(DIFFERENCE, Numbers.signed(difference.mean() / unit, digits) + unitName, language);
        String interval = Numbers.interval(difference.low() / unit, difference.high() / unit, digits);
        return interval.isEmpty() ? change : change + "\n" + line(INTERVAL, interval.strip(), language);
    }

    /** Whether no pair differs. */
    static boolean isNothing(Difference difference) {
        return difference.mean() == 0 && !(difference.high() > 0);
    }
}
