package hostcity.gui.inspect;

import hostcity.gui.look.Theme;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.report.Numbers;
import java.awt.Font;
import java.util.Locale;
import javax.swing.JLabel;

/**
 * How a panel writes: in which language, on which ground.
 *
 * @param language of all texts
 * @param theme of what is painted
 */
record Look(Language language, Theme theme) {

    /** Px of text that is less important; none is smaller. */
    static final float SMALL = 11;

    private static final float HEADING = 12.5f;
    private static final float TITLE = 17;
    private static final double MILLION = 1e6;
    private static final double PERCENT = 100;

    /** The text in the language. */
    String say(Label label) {
        return label.in(language);
    }

    /** The text in the language. */
    String say(String en, String zh) {
        return language.pick(en, zh);
    }

    /** A label of usual size. */
    JLabel label(String text) {
        return new JLabel(text);
    }

    /** A label in small and faint letters. */
    JLabel faint(String text) {
        JLabel label = new JLabel(text);
        label.setFont(Theme.font(SMALL));
        label.setForeground(theme.faint());
        return label;
    }

    /** A label above a group. */
    JLabel heading(String text) {
        JLabel label = new JLabel(text);
        label.setFont(Theme.font(HEADING).deriveFont(Font.BOLD));
        return label;
    }

    /** The label on top of a panel. */
    JLabel title(String text) {
        JLabel label = new JLabel(text);
        label.setFont(Theme.font(TITLE).deriveFont(Font.BOLD));
        return label;
    }

    /** A whole number. */
    static String count(double value) {
        return String.format(Locale.ROOT, "%,d", Math.round(value));
    }

    /** Dollars in million. */
    static String million(double usd) {
        return Numbers.plain(usd / MILLION, 2);
    }

    /** A share, with its sign. */
    static String percent(double share) {
        return Math.round(share * PERCENT) + "%";
    }

    /** Text for HTML, line by line. */
    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\n", "<br>");
    }

    /** A tooltip of several lines that is no wider than a panel. */
    static String tip(String text) {
        return "<html><body style='width:280px'>" + escape(text);
    }
}
