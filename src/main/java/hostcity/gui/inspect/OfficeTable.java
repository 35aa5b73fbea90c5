package hostcity.gui.inspect;

import hostcity.gui.film.OfficeView;
import hostcity.gui.look.Names;
import hostcity.report.Label;
import java.util.List;
import javax.swing.table.AbstractTableModel;

/** The offices in a place, as a table. */
final class OfficeTable extends AbstractTableModel {

    private static final List<Label> COLUMNS = List.of(
            new Label("Organization", "组织"),
            new Label("Office", "办公室"),
            new Label("Field", "领域"),
            new Label("Type", "类型"));

    private final Look look;
    private List<OfficeView> offices = List.of();

    OfficeTable(Look look) {
        this.look = look;
    }

    /** Shows offices; whether they are others than before. */
    boolean show(List<OfficeView> now) {
        if (now.equals(offices)) {
            return false;
        }
        offices = now;
        fireTableDataChanged();
        return true;
    }

    OfficeView office(int row) {
        return offices.get(row);
    }

    /** The acronym, or the number of an organization without one. */
    static String name(OfficeView office) {
        return office.acronym().isEmpty() ? String.valueOf(office.organization()) : office.acronym();
    }

    @Override
    public int getRowCount() {
        return offices.size();
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.size();
    }

    @Override
    public String getColumnName(int column) {
        return look.say(COLUMNS.get(column));
    }

    @Override
    public Object getValueAt(int row, int column) {
        OfficeView office = offices.get(row);
        return switch (column) {
            case 0 -> name(office);
            case 1 -> look.say(Names.of(office.kind()));
            case 2 -> look.say(Names.of(office.field()));
            default -> look.say(Names.of(office.type()));
        };
    }
}
