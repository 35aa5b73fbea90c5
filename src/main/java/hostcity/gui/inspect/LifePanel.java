package hostcity.gui.inspect;

import hostcity.gui.film.Life;
import hostcity.gui.film.OfficeView;
import hostcity.gui.look.Names;
import hostcity.model.LifeEvent;
import hostcity.report.Label;
import hostcity.report.Numbers;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;

/** What an organization is, where it is, and what it has gone through. */
final class LifePanel extends JPanel {

    private static final int OFFICES_HEIGHT = 96;
    private static final int YEAR_WIDTH = 48;
    private static final int TEXT_WIDTH = 340;

    private final Look look;
    private final JLabel type = value("type");
    private final JLabel field = value("field");
    private final JLabel quadrant = value("quadrant");
    private final JLabel members = value("members");
    private final JLabel origin = value("origin");
    private final JLabel prestige = value("prestige");
    private final FixedTable offices;
    private final FixedTable events;
    private final JTable eventTable;
    private List<OfficeView> shownOffices = List.of();
    private List<LifeEvent> shownEvents = List.of();

    /**
     * An empty panel.
     *
     * @param place is told the place of an office that is opened
     * @param decision is told a decision that is opened
     */
    LifePanel(Look look, IntConsumer place, Consumer<LifeEvent> decision) {
        super(new BorderLayout(0, 4));
        this.look = look;
        this.offices = new FixedTable(List.of(look.say("Office", "办公室"), look.say("Place", "地点")));
        this.events = new FixedTable(List.of(look.say("Year", "年份"), look.say("What happened", "经历")));
        this.eventTable = Tables.of(events, "events", look.say("Life", "经历"));
        JTable officeTable = Tables.of(offices, "offices", look.say("Offices", "办公室"));
        officeTable.setToolTipText(look.say("Enter or a double click shows the place", "回车或双击查看该地点"));
        Tables.onOpen(officeTable, row -> place.accept(shownOffices.get(row).place()));
        Tables.widths(officeTable, 110, 280);
        eventTable.setToolTipText(
                look.say("Enter or a double click on a decision shows its reasons", "在决策上按回车或双击可查看理由"));
        Tables.onOpen(eventTable, row -> decision.accept(shownEvents.get(row)));
        Tables.widths(eventTable, YEAR_WIDTH, TEXT_WIDTH);
        build(officeTable);
    }

    private void build(JTable officeTable) {
        setBorder(BorderFactory.createEmptyBorder(0, 8, 8, 8));
        Column traits = new Column();
        traits.setBorder(BorderFactory.createEmptyBorder(8, 0, 0, 0));
        trait(traits, "Type", "类型", type);
        trait(traits, "Field", "领域", field);
        trait(traits, "Mode", "管理模式", quadrant);
        trait(traits, "Members", "成员", members);
        trait(traits, "Founded", "成立", origin);
        trait(traits, "Prestige", "声望", prestige);
        JScrollPane places = new JScrollPane(officeTable);
        places.setPreferredSize(new Dimension(0, OFFICES_HEIGHT));
        traits.stack(places, 6);
        add(traits, BorderLayout.NORTH);
        add(new JScrollPane(eventTable), BorderLayout.CENTER);
    }

    private static JLabel value(String name) {
        JLabel label = new JLabel();
        label.setName(name);
        return label;
    }

    private void trait(Column column, String en, String zh, JLabel value) {
        JLabel name = look.label(look.say(en, zh));
        name.setForeground(look.theme().faint());
        name.setLabelFor(value);
        column.pair(name, value, 1);
    }

    void show(OrganizationView view) {
        view.traits().ifPresent(traits -> {
            type.setText(
                    look.say(view.life().portrait().map(x -> Names.of(x.type())).orElse(Label.same(""))));
            field.setText(look.say(Names.of(traits.field())));
            quadrant.setText(look.say(Terms.of(traits.quadrant())));
            members.setText(look.say(Terms.of(traits.membership())));
            Label from = view.words().at(traits.initiator());
            origin.setText(look.say(
                    traits.founded() + ", initiated from " + from.en(), traits.founded() + "年，由" + from.zh() + "发起"));
        });
        prestige.setText(view.life()
                .portrait()
                .map(Life.Portrait::prestige)
                .map(x -> Numbers.plain(x, 2) + look.say(" (from 0 to 1)", "（0至1）"))
                .orElse("–"));
        showOffices(view);
        showEvents(view);
    }

    private void showOffices(OrganizationView view) {
        shownOffices = view.offices();
        offices.show(shownOffices.stream()
                .map(x -> List.of(
                        look.say(Names.of(x.kind())), look.say(view.words().at(x.place()))))
                .toList());
    }

    private void showEvents(OrganizationView view) {
        shownEvents = view.events();
        EventWords words = view.words();
        boolean changed = events.show(shownEvents.stream()
                .map(x -> List.of(String.valueOf(x.year()), look.say(words.of(x))))
                .toList());
        if (changed && !shownEvents.isEmpty()) {
            eventTable.scrollRectToVisible(eventTable.getCellRect(shownEvents.size() - 1, 0, true));
        }
    }
}
