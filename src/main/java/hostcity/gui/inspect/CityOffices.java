package hostcity.gui.inspect;

import hostcity.gui.film.OfficeView;
import java.awt.BorderLayout;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.LongConsumer;
import javax.swing.BorderFactory;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.ListSelectionModel;
import javax.swing.RowFilter;
import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.table.TableRowSorter;

/** The organizations with an office in a place: sorted by any column, searched, and opened. */
final class CityOffices extends JPanel {

    private static final int[] WIDTHS = {98, 84, 154, 56};
    private static final int ROW_HEIGHT = 22;

    /** Numbers by their size, before acronyms. */
    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(CityOffices::digits).thenComparing(Comparator.naturalOrder());

    private final Look look;
    private final OfficeTable model;
    private final JTable table;
    private final TableRowSorter<OfficeTable> sorter;
    private final JTextField search = new JTextField();
    private final JLabel count;
    private final LongConsumer opened;

    CityOffices(Look look, LongConsumer opened) {
        super(new BorderLayout(0, 4));
        this.look = look;
        this.opened = opened;
        this.model = new OfficeTable(look);
        this.table = new JTable(model);
        this.sorter = new TableRowSorter<>(model);
        sorter.setComparator(0, BY_NUMBER);
        this.count = look.faint("");
        count.setName("count");
        setBorder(BorderFactory.createEmptyBorder(8, 8, 8, 8));
        search.setName("search");
        search.putClientProperty("JTextField.placeholderText", look.say("Search: name, field, type", "搜索：名称、领域、类型"));
        search.getAccessibleContext().setAccessibleName(look.say("Search", "搜索"));
        search.getDocument().addDocumentListener(new Typing(this::filter));
        prepareTable();
        add(search, BorderLayout.NORTH);
        add(new JScrollPane(table), BorderLayout.CENTER);
        add(count, BorderLayout.SOUTH);
    }

    private void prepareTable() {
        table.setName("offices");
        table.setRowSorter(sorter);
        table.setRowHeight(ROW_HEIGHT);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setToolTipText(look.say("Enter or a double click opens the organization", "回车或双击查看该组织"));
        table.getAccessibleContext().setAccessibleName(look.say("Organizations here", "本地组织"));
        Tables.widths(table, WIDTHS);
        Tables.onOpen(table, row -> opened.accept(model.office(row).organization()));
    }

    /** How many digits a number has; more than any if it is none. */
    private static int digits(String name) {
        return name.chars().allMatch(Character::isDigit) ? name.length() : Integer.MAX_VALUE;
    }

    private OfficeView selected() {
        return model.office(table.convertRowIndexToModel(table.getSelectedRow()));
    }

    private void filter() {
        String wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        sorter.setRowFilter(wanted.isEmpty() ? null : new Containing(wanted));
        count();
    }

    private void count() {
        String shown = Look.count(table.getRowCount());
        String all = Look.count(model.getRowCount());
        count.setText(look.say(shown + " of " + all + " offices", "共" + all + "个办公室，显示" + shown + "个"));
    }

    void show(CityView view) {
        long before = table.getSelectedRow() < 0 ? -1 : selected().office();
        if (model.show(view.offices())) {
            reselect(before);
        }
        count();
    }

    private void reselect(long office) {
        for (int row = 0; row < model.getRowCount(); row++) {
            int shown = table.convertRowIndexToView(row);
            if (model.office(row).office() == office && shown >= 0) {
                table.setRowSelectionInterval(shown, shown);
            }
        }
    }

    private static final class Containing extends RowFilter<OfficeTable, Integer> {

        private final String wanted;

        Containing(String wanted) {
            this.wanted = wanted;
        }

        @Override
        public boolean include(Entry<? extends OfficeTable, ? extends Integer> row) {
            for (int i = 0; i < row.getValueCount(); i++) {
                if (row.getStringValue(i).toLowerCase(Locale.ROOT).contains(wanted)) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Does something whenever a text changes. */
    static final class Typing implements DocumentListener {

        private final Runnable action;

        Typing(Runnable action) {
            this.action = action;
        }

        @Override
        public void insertUpdate(DocumentEvent e) {
            action.run();
        }

        @Override
        public void removeUpdate(DocumentEvent e) {
            action.run();
        }

        @Override
        public void changedUpdate(DocumentEvent e) {
            action.run();
        }
    }
}
