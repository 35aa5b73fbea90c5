package hostcity.gui;

import hostcity.gui.look.Theme;
import java.awt.BorderLayout;
import java.awt.FlowLayout;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.UIManager;

/** One line that tells the user something, until he closes it: no dialog stops the run or hides it. */
final class NoticeBar extends JPanel {

    private static final long serialVersionUID = 1;

    private final JLabel text = new JLabel();
    private final JButton action = new JButton();
    private transient Runnable onAction = () -> {};

    NoticeBar() {
        super(new BorderLayout());
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING, 4, 0));
        buttons.setOpaque(false);
        JButton close = new JButton("\u00d7");
        close.addActionListener(e -> setVisible(false));
        close.getAccessibleContext().setAccessibleName("close");
        action.addActionListener(e -> {
            setVisible(false);
            onAction.run();
        });
        buttons.add(action);
        buttons.add(close);
        add(text, BorderLayout.CENTER);
        add(buttons, BorderLayout.EAST);
        setBorder(BorderFactory.createEmptyBorder(3, 10, 3, 4));
        setVisible(false);
    }

    /** Tells something. */
    void tell(String message) {
        show(message, "Component.infoBorderColor");
        action.setVisible(false);
    }

    /** Tells what went wrong. */
    void warn(String message) {
        show(message, "Component.warning.borderColor");
        action.setVisible(false);
    }

    /** Tells something that the user can do something about. */
    void offer(String message, String name, Runnable what) {
        show(message, "Component.warning.borderColor");
        action.setText(name);
        action.setVisible(true);
        onAction = what;
    }

    private void show(String message, String color) {
        text.setText(message);
        text.setToolTipText(message);
        setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(0, 5, 1, 0, UIManager.getColor(color)),
                BorderFactory.createEmptyBorder(3, 10, 3, 4)));
        text.setFont(Theme.font(12.5f));
        setVisible(true);
        revalidate();
    }

    /** What it says, or an empty text. */
    String message() {
        return isVisible() ? text.getText() : "";
    }
}
