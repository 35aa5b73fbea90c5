package hostcity.gui;

import hostcity.experiment.ScenarioLibrary.Opened;
import hostcity.experiment.ScenarioLibrary.Title;
import hostcity.report.Label;
import hostcity.report.Language;
import java.awt.Component;
import java.awt.Dimension;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JTextField;
import javax.swing.JToggleButton;
import javax.swing.JToolBar;

/** What runs: scenario, seed, number of the run; and how: play, pause, a year at a time, speed. */
final class RunBar extends JToolBar {

    private static final long serialVersionUID = 1;

    private static final int[] DELAYS = {2000, 1000, 500, 250, 100, 0};

    private final transient Commands commands;
    private final Language language;
    private final JComboBox<Title> scenarios = new JComboBox<>();
    private final JButton play = new JButton();
    private final JTextField seed = new JTextField(5);
    private final JTextField run = new JTextField(3);
    private final JToggleButton lockStep = new JToggleButton();
    private boolean isFilling;

    RunBar(Commands commands, View view, List<Title> titles) {
        this.commands = commands;
        this.language = view.language();
        setFloatable(false);
        addScenarios(titles);
        addSeparator();
        button(new JButton(), Words.RESTART, RunIcon.RESTART, commands::restart);
        button(play, Words.PLAY, RunIcon.PLAY, commands::playOrPause);
        button(new JButton(), Words.STEP, RunIcon.STEP, commands::step);
        addSpeed(view.delay());
        addSeparator();
        field(seed, Words.SEED);
        field(run, Words.RUN_NUMBER);
        addSeparator();
        lockStep.setSelected(view.isLockStep());
        lockStep.setText(Words.LOCK_STEP.in(language));
        lockStep.addActionListener(e -> commands.setLockStep(lockStep.isSelected()));
        add(lockStep);
    }

    private void addScenarios(List<Title> titles) {
        titles.forEach(scenarios::addItem);
        scenarios.setRenderer(new Titles());
        scenarios.setPreferredSize(new Dimension(330, scenarios.getPreferredSize().height));
        scenarios.setMaximumSize(new Dimension(420, scenarios.getPreferredSize().height));
        scenarios.setToolTipText(Words.SCENARIO.in(language));
        scenarios.getAccessibleContext().setAccessibleName(Words.SCENARIO.in(language));
        scenarios.addActionListener(e -> {
            if (!isFilling && scenarios.getSelectedItem() instanceof Title title) {
                commands.open(title.name());
            }
        });
        add(scenarios);
    }

    /** Shows titles in the language of the window. */
    private final class Titles extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean isSelected, boolean hasFocus) {
            super.getListCellRendererComponent(list, value, index, isSelected, hasFocus);
            if (value instanceof Title title) {
                String file = title.name().endsWith(".yaml") ? " (" + title.name() + ")" : "";
                setText(language.pick(title.en(), title.zh()) + file);
                setToolTipText(title.name());
            }
            return this;
        }
    }

    private void button(JButton button, Label name, RunIcon sign, Runnable action) {
        button.setIcon(sign);
        name(button, name);
        button.addActionListener(e -> action.run());
        add(button);
    }

    private void name(JButton button, Label name) {
        button.setToolTipText(name.in(language));
        button.getAccessibleContext().setAccessibleName(name.in(language));
    }

    private void addSpeed(int present) {
        JComboBox<String> speed = new JComboBox<>();
        for (int delay : DELAYS) {
            speed.addItem(delay == 0 ? Words.FULL_SPEED.in(language) : delay / 1000.0 + " s");
        }
        speed.setSelectedIndex(IntStream.range(0, DELAYS.length)
                .filter(i -> DELAYS[i] == present)
                .findFirst()
                .orElse(0));
        speed.setMaximumSize(speed.getPreferredSize());
        speed.setToolTipText(Words.SPEED.in(language));
        speed.getAccessibleContext().setAccessibleName(Words.SPEED.in(language));
        speed.addActionListener(e -> commands.setDelay(DELAYS[speed.getSelectedIndex()]));
        add(speed);
    }

    private void field(JTextField field, Label name) {
        JLabel label = new JLabel(name.in(language) + " ");
        label.setLabelFor(field);
        field.setMaximumSize(field.getPreferredSize());
        field.setToolTipText(name.in(language));
        field.addActionListener(e -> rerun());
        add(label);
        add(field);
        addSeparator(new Dimension(6, 0));
    }

    private void rerun() {
        try {
            commands.rerun(
                    Long.parseLong(seed.getText().strip()),
                    Integer.parseUnsignedInt(run.getText().strip()));
        } catch (NumberFormatException e) {
            commands.refuse(Words.WRONG_NUMBER);
        }
    }

    /** Shows which run there is. */
    void show(Opened opened) {
        isFilling = true;
        scenarios.setSelectedItem(title(opened));
        isFilling = false;
        seed.setText(String.valueOf(opened.seed()));
        run.setText(String.valueOf(opened.replication()));
        seed.setEnabled(!opened.isReplay());
        run.setEnabled(!opened.isReplay());
    }

    /** The title that stands for a scenario; a new one for a file that is not in the list. */
    private Title title(Opened opened) {
        for (int i = 0; i < scenarios.getItemCount(); i++) {
            Title title = scenarios.getItemAt(i);
            if (title.name().equals(opened.source())) {
                if (title.en().equals(opened.scenario().titleEn())
                        && title.zh().equals(opened.scenario().titleZh())) {
                    return title;
                }
                scenarios.removeItemAt(i); // its file has been edited
            }
        }
        Title title = new Title(
                opened.source(), opened.scenario().titleEn(), opened.scenario().titleZh());
        scenarios.insertItemAt(title, 0);
        return title;
    }

    /** Shows whether the baseline is beside the scenario. */
    void setLockStep(boolean on) {
        lockStep.setSelected(on);
    }

    /** Shows whether it plays. */
    void setPlaying(boolean isPlaying) {
        play.setIcon(isPlaying ? RunIcon.PAUSE : RunIcon.PLAY);
        name(play, isPlaying ? Words.PAUSE : Words.PLAY);
    }
}
