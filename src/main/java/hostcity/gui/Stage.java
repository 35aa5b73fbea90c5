package hostcity.gui;

import hostcity.gui.chart.ChartsPanel;
import hostcity.gui.look.Theme;
import hostcity.gui.map.Coloring;
import hostcity.gui.map.Preset;
import hostcity.report.Language;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.function.IntConsumer;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JSplitPane;

/** Maps, the years, and charts below them. */
final class Stage extends JPanel {

    private static final long serialVersionUID = 1;

    private static final double MAP_SHARE = 0.68;

    private final Maps maps;
    private final ChartsPanel charts;
    private final JSlider years = new JSlider();
    private final JLabel year = new JLabel();
    private boolean isFilling;

    Stage(Maps maps, ChartsPanel charts, View view, IntConsumer yearChosen) {
        super(new BorderLayout());
        Language language = view.language();
        this.maps = maps;
        this.charts = charts;
        JPanel above = new JPanel(new BorderLayout());
        above.add(options(view), BorderLayout.NORTH);
        above.add(maps, BorderLayout.CENTER);
        above.add(years(language, yearChosen), BorderLayout.SOUTH);
        JSplitPane split = new JSplitPane(JSplitPane.VERTICAL_SPLIT, true, above, charts);
        above.setPreferredSize(new Dimension(600, 470));
        above.setMinimumSize(new Dimension(320, 220));
        charts.setPreferredSize(new Dimension(600, 230));
        charts.setMinimumSize(new Dimension(320, 140));
        split.setResizeWeight(MAP_SHARE);
        split.setBorder(null);
        add(split, BorderLayout.CENTER);
    }

    private JPanel options(View view) {
        Language language = view.language();
        JPanel row = new JPanel();
        row.setLayout(new BoxLayout(row, BoxLayout.X_AXIS));
        for (Preset part : Preset.values()) {
            JButton button = new JButton(part.label().in(language));
            button.addActionListener(e -> maps.zoomTo(part));
            row.add(button);
        }
        row.add(Box.createHorizontalStrut(12));
        JComboBox<String> coloring = new JComboBox<>();
        for (Coloring each : Coloring.values()) {
            coloring.addItem(each.label().in(language));
        }
        coloring.setSelectedIndex(view.coloring().ordinal());
        maps.setColoring(view.coloring());
        coloring.setMaximumSize(coloring.getPreferredSize());
        coloring.addActionListener(e -> {
            view.setColoring(Coloring.values()[coloring.getSelectedIndex()]);
            maps.setColoring(view.coloring());
        });
        JLabel label = new JLabel(Words.COLOR.in(language) + " ");
        label.setLabelFor(coloring);
        row.add(label);
        row.add(coloring);
        row.add(Box.createHorizontalStrut(12));
        row.add(rest(view));
        row.add(Box.createHorizontalGlue());
        return row;
    }

    private JCheckBox rest(View view) {
        JCheckBox rest = new JCheckBox(Words.REST.in(view.language()), view.isRestShown());
        maps.setRestShown(view.isRestShown());
        rest.addActionListener(e -> {
            view.setRestShown(rest.isSelected());
            maps.setRestShown(rest.isSelected());
        });
        return rest;
    }

    private JPanel years(Language language, IntConsumer chosen) {
        years.getAccessibleContext().setAccessibleName(Words.YEAR.in(language));
        years.setToolTipText(Words.YEAR_TIP.in(language));
        years.addChangeListener(e -> {
            if (!isFilling) {
                chosen.accept(years.getValue());
            }
        });
        year.setFont(Theme.font(16));
        JPanel row = new JPanel(new BorderLayout(8, 0));
        row.add(years, BorderLayout.CENTER);
        row.add(year, BorderLayout.EAST);
        return row;
    }

    void show(Moment moment) {
        isFilling = true;
        years.setMinimum(moment.film().startYear());
        years.setMaximum(moment.film().endYear());
        years.setValue(moment.year());
        isFilling = false;
        year.setText(String.valueOf(moment.year()));
        maps.show(moment);
        charts.show(moment.film(), moment.baseline(), moment.year(), moment.places(), moment.policyYears());
    }

    void setTheme(Theme theme) {
        maps.setTheme(theme);
        charts.setTheme(theme);
    }

    Maps maps() {
        return maps;
    }

    ChartsPanel charts() {
        return charts;
    }

    void dispose() {
        charts.dispose();
    }
}
