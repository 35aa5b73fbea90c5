package hostcity.gui.inspect;

import hostcity.gui.film.OfficeView;
import hostcity.gui.film.Still;
import hostcity.gui.look.Names;
import hostcity.report.Label;
import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import javax.swing.AbstractAction;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTextField;
import javax.swing.KeyStroke;

/** Finds an organization by its acronym or number, with suggestions from those that are there. */
final class OrganizationSearch extends JPanel {

    private static final int MOST = 6;
    private static final int DIGITS = 15;

    private static final Label PROMPT = new Label("Search: acronym or number", "搜索：缩写或编号");

    private final Look look;
    private final LongConsumer chosen;
    private final JTextField field = new JTextField();
    private final DefaultListModel<Found> suggestions = new DefaultListModel<>();
    private final JList<Found> list = new JList<>(suggestions);
    private final JLabel nothing;
    private Map<String, Found> known = new TreeMap<>();

    /** An organization that a search may find. */
    private record Found(long organization, String name, String shown) {

        @Override
        public String toString() {
            return shown;
        }
    }

    OrganizationSearch(Look look, LongConsumer chosen) {
        super(new BorderLayout());
        this.look = look;
        this.chosen = chosen;
        this.nothing = look.faint("");
        field.setName("search");
        list.setName("suggestions");
        nothing.setName("nothing");
        field.putClientProperty("JTextField.placeholderText", look.say(PROMPT));
        field.getAccessibleContext().setAccessibleName(look.say(PROMPT));
        list.getAccessibleContext().setAccessibleName(look.say("Suggestions", "建议"));
        field.getDocument().addDocumentListener(new CityOffices.Typing(this::suggest));
        on(field, "ENTER", this::enter);
        on(field, "DOWN", this::toList);
        on(field, "ESCAPE", () -> field.setText(""));
        on(list, "ENTER", this::chooseFromList);
        on(list, "ESCAPE", () -> field.setText(""));
        list.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                chooseFromList();
            }
        });
        add(field, BorderLayout.NORTH);
        add(list, BorderLayout.CENTER);
        add(nothing, BorderLayout.SOUTH);
        suggest();
    }

    private static void on(JComponent component, String key, Runnable action) {
        component.getInputMap().put(KeyStroke.getKeyStroke(key), key);
        component.getActionMap().put(key, new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }

    /** Takes the organizations that have offices in some stills. */
    void know(List<Still> stills) {
        Map<String, Found> now = new TreeMap<>(Comparator.comparing((String x) -> Character.isDigit(x.charAt(0)))
                .thenComparing(x -> x));
        for (Still still : stills) {
            for (List<OfficeView> offices : still.officesByPlace()) {
                offices.forEach(x -> now.putIfAbsent(OfficeTable.name(x), found(x)));
            }
        }
        known = now;
    }

    private Found found(OfficeView office) {
        String name = OfficeTable.name(office);
        String field = look.say(Names.of(office.field()));
        return new Found(
                office.organization(), name, name + "  (" + field + ", " + look.say(Names.of(office.type())) + ")");
    }

    private void suggest() {
        suggestions.clear();
        String typed = typed();
        if (!typed.isEmpty()) {
            matches(typed).forEach(suggestions::addElement);
        }
        list.setVisible(!suggestions.isEmpty());
        nothing.setVisible(false);
        revalidate();
    }

    private String typed() {
        return field.getText().strip().toLowerCase(Locale.ROOT);
    }

    private List<Found> matches(String typed) {
        List<Found> first = new ArrayList<>();
        List<Found> then = new ArrayList<>();
        known.forEach((name, found) -> {
            int at = name.toLowerCase(Locale.ROOT).indexOf(typed);
            if (at >= 0) {
                (at == 0 ? first : then).add(found);
            }
        });
        first.addAll(then);
        return first.subList(0, Math.min(MOST, first.size()));
    }

    /** A number is taken as it is: there need be no suggestion of an organization that has closed. */
    private void enter() {
        String typed = typed();
        if (typed.matches("\\d{1," + DIGITS + "}")) {
            choose(Long.parseLong(typed));
        } else if (!suggestions.isEmpty()) {
            choose(suggestions.get(0).organization());
        } else if (!typed.isEmpty()) {
            nothing.setText(look.say(
                    "No organization is called \"" + field.getText().strip() + "\"",
                    "没有名为“" + field.getText().strip() + "”的组织"));
            nothing.setVisible(true);
        }
    }

    private void toList() {
        if (!suggestions.isEmpty()) {
            list.setSelectedIndex(0);
            list.requestFocusInWindow();
        }
    }

    private void chooseFromList() {
        if (list.getSelectedValue() != null) {
            choose(list.getSelectedValue().organization());
        }
    }

    private void choose(long organization) {
        field.setText("");
        chosen.accept(organization);
    }
}
