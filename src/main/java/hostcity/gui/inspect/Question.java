package hostcity.gui.inspect;

import hostcity.report.Label;
import hostcity.report.Language;
import java.awt.Component;
import javax.swing.JLabel;
import javax.swing.JOptionPane;

/** A question that the user answers with yes or no. */
@FunctionalInterface
public interface Question {

    /** Px that a line of a question may be wide. */
    int WIDTH = 360;

    /**
     * Whether the answer is yes.
     *
     * @param over what the question is about
     */
    boolean ask(Component over, Label text, Language language);

    /** A dialog with the answers in the language; the default is no. */
    static boolean dialog(Component over, Label text, Language language) {
        Object[] answers = {language.pick("Yes", "是"), language.pick("No", "否")};
        int answer = JOptionPane.showOptionDialog(
                over,
                new JLabel("<html><body style='width:" + WIDTH + "px'>" + Look.escape(text.in(language))),
                language.pick("Decide?", "是否决定？"),
                JOptionPane.YES_NO_OPTION,
                JOptionPane.QUESTION_MESSAGE,
                null,
                answers,
                answers[1]);
        return answer == JOptionPane.YES_OPTION;
    }
}
