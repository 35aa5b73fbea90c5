package hostcity.gui.inspect;

import hostcity.gui.look.Theme;
import hostcity.report.Label;
import hostcity.world.Instrument;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.FlowLayout;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.SwingConstants;

/** The planned levels of another city beside those of this one, to take some of them over. */
final class AdoptPanel extends JPanel {

    private static final Label NATIONAL = new Label(
            "Crown: decided by the nation. What is adopted of it holds as a policy for which the nation lends its power.",
            "王冠：由国家决定；所借鉴的部分作为国家授权的政策。");
    private static final int LEVEL_WIDTH = 62;
    private static final int ROW_HEIGHT = 24;

    private final Look look;
    private final CityView view;
    private final Decisions decisions;
    private final Consumer<Map<Instrument, Double>> done;
    private final PlaceChooser from;
    private final Map<Instrument, JCheckBox> boxes = new EnumMap<>(Instrument.class);
    private final Map<Instrument, JLabel> theirs = new EnumMap<>(Instrument.class);
    private final JButton ok = new JButton();

    /**
     * A panel for one place and year.
     *
     * @param done is told the levels that are taken over, none if it is called off
     */
    AdoptPanel(Look look, CityView view, Decisions decisions, Consumer<Map<Instrument, Double>> done) {
        super(new BorderLayout());
        this.look = look;
        this.view = view;
        this.decisions = decisions;
        this.done = done;
        this.from = new PlaceChooser(look, x -> compare());
        from.setName("from");
        from.show(
                view.film().places(),
                x -> x.isCity() && !x.id().equals(view.where().id()));
        build();
        compare();
    }

    private void build() {
        Column column = new Column();
        column.stack(
                look.heading(look.say("Adopt levels planned in " + view.year(), "借鉴" + view.year() + "年的计划强度")), 0);
        column.pair(look.label(look.say("From", "来自")), from, 6);
        column.pair(new JLabel(), levels(head("ours", "本市"), head("theirs", "对方")), 6);
        for (Instrument instrument : Instrument.all()) {
            column.pair(box(instrument), levels(ours(instrument), other(instrument)), 0);
        }
        column.stack(look.faint("<html>" + look.say(NATIONAL)), 6);
        add(column.end().scrolling(), BorderLayout.CENTER);
        add(buttons(), BorderLayout.SOUTH);
    }

    private JLabel head(String en, String zh) {
        return look.faint(look.say(en, zh));
    }

    private JCheckBox box(Instrument instrument) {
        JCheckBox box = new JCheckBox(look.say(view.name(instrument)));
        box.setName("adopt." + instrument.id());
        box.setFont(Theme.font(11.5f));
        box.addActionListener(e -> count());
        boxes.put(instrument, box);
        return box;
    }

    private JLabel ours(Instrument instrument) {
        JLabel label = new JLabel(Look.percent(ourView(instrument).target()));
        if (instrument.isNational()) {
            label.setIcon(new Sign(Sign.Kind.NATION, look.theme().faint()));
            label.setToolTipText(look.say("Decided by the nation", "由国家决定"));
        }
        return label;
    }

    private JLabel other(Instrument instrument) {
        JLabel label = new JLabel();
        label.setName("theirs." + instrument.id());
        theirs.put(instrument, label);
        return label;
    }

    private static JPanel levels(JLabel left, JLabel right) {
        JPanel pair = new JPanel(new FlowLayout(FlowLayout.TRAILING, 0, 2));
        pair.setOpaque(false);
        for (JLabel label : new JLabel[] {left, right}) {
            label.setHorizontalAlignment(SwingConstants.TRAILING);
            label.setPreferredSize(new Dimension(LEVEL_WIDTH, ROW_HEIGHT - 6));
            pair.add(label);
        }
        return pair;
    }

    private JPanel buttons() {
        ok.setName("ok");
        ok.addActionListener(e -> done.accept(chosen()));
        JButton cancel = new JButton(look.say("Cancel", "取消"));
        cancel.setName("cancel");
        cancel.addActionListener(e -> done.accept(Map.of()));
        JPanel buttons = new JPanel(new FlowLayout(FlowLayout.TRAILING));
        buttons.setBorder(BorderFactory.createEmptyBorder(0, 8, 4, 8));
        buttons.add(cancel);
        buttons.add(ok);
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "cancel");
        getActionMap().put("cancel", new AbstractAction() {
            @Override
            public void actionPerformed(java.awt.event.ActionEvent e) {
                done.accept(Map.of());
            }
        });
        return buttons;
    }

    private InstrumentView ourView(Instrument instrument) {
        return new InstrumentView(view, instrument, decisions.of(instrument));
    }

    private double level(Instrument instrument) {
        return view.host(from.place()).planned().getOrDefault(instrument, 0.0);
    }

    /** Chooses what differs. */
    private void compare() {
        boxes.forEach((instrument, box) -> box.setSelected(ourView(instrument).differsFrom(level(instrument))));
        theirs.forEach((instrument, label) -> label.setText(Look.percent(level(instrument))));
        count();
    }

    private void count() {
        int chosen = chosen().size();
        ok.setText(
                look.say("Adopt " + chosen + " from " + (view.year() + 1), (view.year() + 1) + "年起采用" + chosen + "项"));
        ok.setEnabled(chosen > 0);
    }

    private Map<Instrument, Double> chosen() {
        Map<Instrument, Double> levels = new EnumMap<>(Instrument.class);
        boxes.forEach((instrument, box) -> {
            if (box.isSelected()) {
                levels.put(instrument, level(instrument));
            }
        });
        return levels;
    }

    /** Where the focus goes first. */
    @Override
    public boolean requestFocusInWindow() {
        JComponent first = from;
        return first.requestFocusInWindow();
    }
}
