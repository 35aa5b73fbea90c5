package hostcity.gui.inspect;

import hostcity.gui.look.Theme;
import hostcity.model.LifeEvent;
import hostcity.model.choice.Option;
import hostcity.model.choice.UtilityPart;
import hostcity.report.Label;
import hostcity.report.Numbers;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTabbedPane;
import javax.swing.JTable;

/** What an organization weighed in one of its decisions, and how every place scored. */
final class DecisionPanel extends JPanel {

    private static final int BELOW_HEIGHT = 152;
    private static final Label NONE = new Label("No decision so far", "尚无决策");

    private final Look look;
    private final JComboBox<String> chooser = new JComboBox<>();
    private final JLabel summary;
    private final OptionTable options;
    private final GroupTable groups;
    private final FixedTable parts;
    private final FixedTable votes = new FixedTable(List.of());
    private final JTabbedPane below = new JTabbedPane();
    private final JScrollPane ballot;
    private List<Weighing> decisions = List.of();
    private Optional<LifeEvent> wanted = Optional.empty();
    private Optional<OrganizationView> shown = Optional.empty();
    private boolean setByProgram;

    DecisionPanel(Look look) {
        super(new BorderLayout(0, 4));
        this.look = look;
        this.summary = look.faint(" ");
        this.options = new OptionTable(look, this::explain);
        this.groups = new GroupTable(look);
        this.parts =
                new FixedTable(List.of(look.say("Part", "组成"), look.say("Group", "类别"), look.say("Utility", "效用")));
        JTable voteTable = Tables.of(votes, "votes", look.say("Votes", "投票"));
        this.ballot = new JScrollPane(voteTable);
        build();
    }

    private void build() {
        setBorder(BorderFactory.createEmptyBorder(8, 8, 4, 8));
        chooser.setName("decision");
        summary.setName("summary");
        chooser.getAccessibleContext().setAccessibleName(look.say("Decision", "决策"));
        chooser.setToolTipText(look.say("Which decision is shown", "选择要查看的决策"));
        chooser.addActionListener(e -> {
            if (!setByProgram && chooser.getSelectedIndex() >= 0) {
                wanted = Optional.of(decisions.get(chooser.getSelectedIndex()).event());
                showChosen();
            }
        });
        // Long sentences must not make the panel wider.
        chooser.setPrototypeDisplayValue("2050");
        JPanel top = new JPanel(new BorderLayout(0, 2));
        top.add(chooser, BorderLayout.NORTH);
        top.add(summary, BorderLayout.SOUTH);
        JTable partTable = Tables.of(parts, "parts", look.say("Parts of the utility", "效用的组成"));
        Tables.widths(partTable, 150, 150, 70);
        below.setFont(Theme.font(Look.SMALL));
        below.addTab(look.say("Groups", "分类"), groups);
        below.addTab(look.say("All parts", "全部组成"), new JScrollPane(partTable));
        below.setPreferredSize(new Dimension(0, BELOW_HEIGHT));
        add(top, BorderLayout.NORTH);
        add(options.scrolling(), BorderLayout.CENTER);
        add(below, BorderLayout.SOUTH);
    }

    /** Shows a decision from now on; the last one if there is none such. */
    void choose(Optional<LifeEvent> decision) {
        wanted = decision;
        showChosen();
    }

    void show(OrganizationView view) {
        List<Weighing> now = view.decisions();
        boolean other = !now.equals(decisions) || shown.isEmpty();
        shown = Optional.of(view);
        decisions = now;
        if (other) {
            list(view.words());
            showChosen();
        }
    }

    private void list(EventWords words) {
        setByProgram = true;
        chooser.removeAllItems();
        decisions.forEach(x -> chooser.addItem(x.event().year() + "  " + look.say(words.of(x.event()))));
        chooser.setEnabled(!decisions.isEmpty());
        setByProgram = false;
    }

    private void showChosen() {
        if (shown.isEmpty()) {
            return;
        }
        EventWords words = shown.get().words();
        if (decisions.isEmpty()) {
            summary.setText(look.say(NONE));
            options.show(Optional.empty(), words);
            groups.clear();
            parts.show(List.of());
            showVotes(List.of(), List.of());
            return;
        }
        int index = index();
        Weighing weighing = decisions.get(index);
        setByProgram = true;
        chooser.setSelectedIndex(index);
        setByProgram = false;
        summary.setText(summary(weighing));
        options.show(Optional.of(weighing), words);
        showVotes(weighing, words);
    }

    private int index() {
        for (int i = 0; i < decisions.size(); i++) {
            if (wanted.isPresent() && decisions.get(i).event().equals(wanted.get())) {
                return i;
            }
        }
        return decisions.size() - 1;
    }

    private String summary(Weighing weighing) {
        int size = weighing.options().size();
        if (weighing.event() instanceof LifeEvent.Called) {
            return look.say("call of the UN for a host, " + size + " bids", "联合国征集东道城市，" + size + "个申办");
        }
        long bids = weighing.options().stream().filter(Option::bids).count();
        long listed = weighing.options().stream().filter(Option::shortlisted).count();
        String places = look.say(size + " places weighed", "共权衡" + size + "地");
        String call = look.say(", " + bids + " bids, " + listed + " shortlisted", "，" + bids + "个投标，" + listed + "个入围");
        return places + (weighing.call() ? call : "") + why(weighing);
    }

    private String why(Weighing weighing) {
        if (!(weighing.event() instanceof LifeEvent.Decided decided)
                || decided.triggers().isEmpty()) {
            return "";
        }
        return " · " + look.say(EventWords.triggers(decided.triggers()));
    }

    private void explain(Option option) {
        groups.show(option);
        List<List<String>> rows = new ArrayList<>();
        for (UtilityPart part : UtilityPart.all()) {
            rows.add(List.of(
                    look.say(PartGroup.name(part)),
                    look.say(PartGroup.of(part).label()),
                    PartsBar.number(option.parts(), part)));
        }
        rows.add(
                List.of(look.say("sum", "合计"), "", Numbers.signed(option.parts().sum(), 3)));
        parts.show(rows);
    }

    private void showVotes(Weighing weighing, EventWords words) {
        List<String> heads = new ArrayList<>(List.of(look.say("Bid", "申办地")));
        for (int round = 1; round <= weighing.rounds().size(); round++) {
            boolean points = weighing.rounds().get(round - 1).points();
            heads.add(look.say((points ? "points " : "round ") + round, "第" + round + (points ? "轮计分" : "轮")));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int bid = 0; bid < weighing.bids().size(); bid++) {
            int number = bid;
            List<String> row =
                    new ArrayList<>(List.of(look.say(words.at(weighing.bids().get(bid)))));
            weighing.rounds()
                    .forEach(x -> row.add(
                            x.isOnBallot(number) ? String.valueOf(x.votes().get(number)) : "–"));
            rows.add(row);
        }
        showVotes(heads, weighing.rounds().isEmpty() ? List.of() : rows);
    }

    /** The ballot has a tab if there was one. */
    private void showVotes(List<String> heads, List<List<String>> rows) {
        votes.show(heads, rows);
        int tab = below.indexOfComponent(ballot);
        if (rows.isEmpty() && tab >= 0) {
            below.remove(ballot);
        } else if (!rows.isEmpty() && tab < 0) {
            below.addTab(look.say("Ballot", "投票"), ballot);
        }
    }
}
