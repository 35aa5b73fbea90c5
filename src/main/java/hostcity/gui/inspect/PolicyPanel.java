package hostcity.gui.inspect;

import hostcity.gui.look.Theme;
import hostcity.report.Label;
import hostcity.report.Language;
import hostcity.world.Instrument;
import hostcity.world.InstrumentInfo.Family;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.Dimension;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import org.jspecify.annotations.Nullable;

/** The fourteen instruments of a place, with sliders. */
final class PolicyPanel extends JPanel {

    private static final String ROWS = "rows";
    private static final String ADOPT = "adopt";
    private static final int DETAILS_HEIGHT = 92;
    private static final int ABOVE_FAMILY = 8;

    private static final Label ADOPT_FROM = new Label("Adopt from another city…", "借鉴其他城市…");
    private static final Label LEGEND = new Label("Slider: planned. Upright line: delivered.", "滑块：计划；竖线：实际兑现。");

    private final Look look;
    private final CityListener listener;
    private final Question question;
    private final Map<Instrument, InstrumentRow> rows = new EnumMap<>(Instrument.class);
    private final JLabel locked;
    private final JButton adopt;
    private final JTextArea details = new JTextArea();
    private final CardLayout cards = new CardLayout();
    private Instrument explained = Instrument.FUNDING_SUBSIDY;
    private @Nullable CityView view;
    private Decisions decisions = new Decisions(Map.of(), Optional.empty());

    PolicyPanel(Look look, CityListener listener, Question question) {
        this.look = look;
        this.listener = listener;
        this.question = question;
        this.locked = look.faint("");
        this.adopt = new JButton(look.say(ADOPT_FROM));
        for (Instrument instrument : Instrument.all()) {
            InstrumentRow row = new InstrumentRow(look, instrument, this::decide, this::giveBack);
            explainWhenTouched(row, instrument);
            rows.put(instrument, row);
        }
        setLayout(cards);
    }

    private InstrumentRow row(Instrument instrument) {
        return Objects.requireNonNull(rows.get(instrument));
    }

    private void explainWhenTouched(InstrumentRow row, Instrument instrument) {
        FocusAdapter focus = new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                explain(instrument);
            }
        };
        MouseAdapter mouse = new MouseAdapter() {
            @Override
            public void mouseEntered(MouseEvent e) {
                explain(instrument);
            }
        };
        row.slider().addFocusListener(focus);
        row.name().addFocusListener(focus);
        row.slider().addMouseListener(mouse);
        row.name().addMouseListener(mouse);
    }

    private void build(CityView now) {
        Column column = new Column();
        column.stack(locked, 0);
        Family family = null;
        for (Instrument instrument : Instrument.all()) {
            Family next = now.info(instrument).family();
            if (next != family) {
                column.stack(look.heading(look.say(Terms.of(next))), ABOVE_FAMILY);
                family = next;
            }
            column.stack(row(instrument), 0);
        }
        JPanel all = new JPanel(new BorderLayout());
        all.add(top(), BorderLayout.NORTH);
        all.add(column.end().scrolling(), BorderLayout.CENTER);
        all.add(bottom(), BorderLayout.SOUTH);
        add(all, ROWS);
    }

    private JPanel top() {
        adopt.setName("adopt");
        adopt.addActionListener(e -> openAdoption());
        JPanel top = new JPanel(new BorderLayout());
        top.setBorder(BorderFactory.createEmptyBorder(6, 8, 0, 8));
        top.add(look.faint(look.say(LEGEND)), BorderLayout.CENTER);
        top.add(adopt, BorderLayout.EAST);
        return top;
    }

    private JScrollPane bottom() {
        details.setName("details");
        details.setEditable(false);
        details.setLineWrap(true);
        details.setWrapStyleWord(look.language() == Language.EN);
        details.setFont(Theme.font(Look.SMALL));
        details.getAccessibleContext().setAccessibleName(look.say("About the instrument", "关于该工具"));
        JScrollPane pane = new JScrollPane(details);
        pane.setPreferredSize(new Dimension(0, DETAILS_HEIGHT));
        return pane;
    }

    void show(CityView now, Decisions state) {
        if (view == null) {
            build(now);
        } else if (view.place() != now.place()) {
            rows.values().forEach(InstrumentRow::reset);
            cards.show(this, ROWS);
        }
        view = now;
        decisions = state;
        Optional<Label> why = state.why(now);
        why.ifPresent(x -> locked.setText("<html>" + Look.escape(look.say(x))));
        locked.setVisible(why.isPresent());
        adopt.setEnabled(why.isEmpty());
        adopt.setToolTipText(
                why.map(look::say).orElseGet(() -> look.say("Take over levels of another city", "采用另一城市的政策强度")));
        rows.forEach((instrument, row) -> row.show(viewOf(now, instrument), why));
        explain(explained);
    }

    private InstrumentView viewOf(CityView now, Instrument instrument) {
        return new InstrumentView(now, instrument, decisions.of(instrument));
    }

    private void explain(Instrument instrument) {
        explained = instrument;
        if (view != null) {
            String text = viewOf(view, instrument).details(look);
            if (!text.equals(details.getText())) {
                details.setText(text);
                details.setCaretPosition(0);
            }
        }
    }

    private void decide(Instrument instrument, double level) {
        if (view == null) {
            return;
        }
        if (instrument.isNational() && !question.ask(this, lends(view, List.of(instrument)), look.language())) {
            resetRow(instrument);
            return;
        }
        listener.decide(view.where().id(), Map.of(instrument, level));
    }

    private void resetRow(Instrument instrument) {
        row(instrument).reset();
        explain(instrument);
    }

    private static Label lends(CityView view, List<Instrument> instruments) {
        List<Label> names = instruments.stream().map(view::name).toList();
        Label nation = view.nation();
        return new Label(
                names.stream().map(Label::en).collect(Collectors.joining(", ")) + ": decided by the nation ("
                        + nation.en() + "). Suppose that it agrees, and lends the city its power?",
                names.stream().map(Label::zh).collect(Collectors.joining("、")) + "由国家（" + nation.zh()
                        + "）决定。是否假定国家同意并授权？");
    }

    private void giveBack(Instrument instrument) {
        if (view != null) {
            listener.giveBack(view.where().id(), Set.of(instrument));
        }
    }

    private void openAdoption() {
        if (view != null) {
            AdoptPanel panel = new AdoptPanel(look, view, decisions, this::adopted);
            add(panel, ADOPT);
            cards.show(this, ADOPT);
            panel.requestFocusInWindow();
        }
    }

    /** The adoption is over; without levels if it was called off. */
    private void adopted(Map<Instrument, Double> levels) {
        cards.show(this, ROWS);
        adopt.requestFocusInWindow();
        if (view == null) {
            return;
        }
        Map<Instrument, Double> decided = new EnumMap<>(Instrument.class);
        decided.putAll(levels);
        List<Instrument> national =
                levels.keySet().stream().filter(Instrument::isNational).sorted().toList();
        if (!national.isEmpty() && !question.ask(this, lends(view, national), look.language())) {
            decided.keySet().removeAll(national);
        }
        if (!decided.isEmpty()) {
            listener.decide(view.where().id(), decided);
        }
    }
}
