package hostcity.gui.inspect;

import hostcity.gui.look.Theme;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.IntConsumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.table.TableModel;

/** Tables as all panels here have them. */
final class Tables {

    private static final int ROW_HEIGHT = 22;
    private static final float TEXT = 12;

    private Tables() {}

    /** A table of which one row can be selected. */
    static JTable of(TableModel model, String name, String accessible) {
        JTable table = new JTable(model);
        dress(table, name, accessible);
        return table;
    }

    /** Has a table look and behave like the others. */
    static void dress(JTable table, String name, String accessible) {
        table.setName(name);
        table.setFont(Theme.font(TEXT));
        table.setRowHeight(ROW_HEIGHT);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.getTableHeader().setReorderingAllowed(false);
        table.getAccessibleContext().setAccessibleName(accessible);
    }

    /** How wide columns are to each other. */
    static void widths(JTable table, int... widths) {
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(widths[i]);
        }
    }

    /** Does something with a row of the model on Enter and on a double click. */
    static void onOpen(JTable table, IntConsumer action) {
        Runnable open = () -> {
            if (table.getSelectedRow() >= 0) {
                action.accept(table.convertRowIndexToModel(table.getSelectedRow()));
            }
        };
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "open");
        table.getActionMap().put("open", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                open.run();
            }
        });
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    open.run();
                }
            }
        });
    }
}
