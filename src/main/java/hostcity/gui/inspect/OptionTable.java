package hostcity.gui.inspect;

import hostcity.gui.look.Theme;
import hostcity.model.choice.Option;
import hostcity.report.Numbers;
import java.awt.event.MouseEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import org.jspecify.annotations.Nullable;

/** The options of a decision, the best first, each with a bar of the parts of its utility. */
final class OptionTable {

    private static final int ROW_HEIGHT = 36;
    private static final int BAR = 2;

    private final Look look;
    private final Consumer<Option> selected;
    private final FixedTable model;
    private final PartsBar bar;
    private final JTable table;
    private List<Option> options = List.of();

    /**
     * An empty table.
     *
     * @param selected is told the option that is selected
     */
    OptionTable(Look look, Consumer<Option> selected) {
        this.look = look;
        this.selected = selected;
        this.bar = new PartsBar(look);
        this.model = new FixedTable(
                List.of(look.say("Place", "地点"), look.say("Utility", "效用"), look.say("against | for", "不利 | 有利")));
        this.table = new Explained(model);
        prepare();
    }

    private void prepare() {
        Tables.dress(table, "options", look.say("Options by utility", "按效用排序的选项"));
        table.setRowHeight(ROW_HEIGHT);
        table.setFont(Theme.font(Look.SMALL));
        Tables.widths(table, 136, 58, 200);
        DefaultTableCellRenderer numbers = new DefaultTableCellRenderer();
        numbers.setHorizontalAlignment(SwingConstants.TRAILING);
        table.getColumnModel().getColumn(1).setCellRenderer(numbers);
        table.getColumnModel().getColumn(BAR).setCellRenderer(bar);
        table.getSelectionModel().addListSelectionListener(e -> {
            if (!e.getValueIsAdjusting() && table.getSelectedRow() >= 0) {
                selected.accept(options.get(table.getSelectedRow()));
            }
        });
    }

    JScrollPane scrolling() {
        return new JScrollPane(table);
    }

    /** Shows a decision, with what was chosen selected; or nothing. */
    void show(Optional<Weighing> weighing, EventWords words) {
        options = weighing.map(Weighing::options).orElse(List.of());
        bar.scaleFor(options);
        List<List<?>> rows = new ArrayList<>();
        int chosen = 0;
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            boolean isChosen = weighing.orElseThrow().isChosen(option);
            chosen = isChosen ? i : chosen;
            String name = Look.escape(look.say(words.at(option.place())));
            String status = Look.escape(look.say(weighing.get().status(option)));
            String marked = isChosen ? "<b>" + name + "</b>" : name;
            rows.add(List.of(
                    "<html>" + marked + "<br>" + status,
                    Numbers.plain(option.parts().utility(), 2),
                    option));
        }
        model.show(rows);
        if (!rows.isEmpty()) {
            table.setRowSelectionInterval(chosen, chosen);
            table.scrollRectToVisible(table.getCellRect(chosen, 0, true));
        }
    }

    /** A table of which every row tells all its numbers. */
    private final class Explained extends JTable {

        Explained(FixedTable model) {
            super(model);
        }

        @Override
        public @Nullable String getToolTipText(MouseEvent e) {
            int row = rowAtPoint(e.getPoint());
            return row < 0 ? null : Look.tip(PartsBar.tip(look, options.get(row).parts()));
        }
    }
}
