package hostcity.gui.inspect;

import java.util.List;
import javax.swing.table.AbstractTableModel;

/** A table to read: heads and rows that come as a whole. */
final class FixedTable extends AbstractTableModel {

    private List<String> heads;
    private List<? extends List<?>> rows = List.of();

    FixedTable(List<String> heads) {
        this.heads = List.copyOf(heads);
    }

    /** Shows other rows; whether they are others than before. */
    boolean show(List<? extends List<?>> now) {
        if (now.equals(rows)) {
            return false;
        }
        rows = now;
        fireTableDataChanged();
        return true;
    }

    /** Shows other columns too. */
    void show(List<String> nowHeads, List<? extends List<?>> now) {
        heads = List.copyOf(nowHeads);
        rows = now;
        fireTableStructureChanged();
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public int getColumnCount() {
        return heads.size();
    }

    @Override
    public String getColumnName(int column) {
        return heads.get(column);
    }

    @Override
    public Object getValueAt(int row, int column) {
        return rows.get(row).get(column);
    }
}
