package hostcity.gui.look;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;
import hostcity.report.figure.ReportFont;
import hostcity.world.Field;
import hostcity.world.OrganizationType;
import java.awt.Color;
import java.awt.Font;
import javax.swing.UIManager;
import javax.swing.plaf.FontUIResource;

/** Light or dark. Colors of data are those of Okabe and Ito (2008), which the color-blind can tell apart. */
public enum Theme {
    /** Dark on light. */
    LIGHT(0xFFFFFF, 0xEAF1F5, 0xD9D9D2, 0xA9A9A0, 0x1A1A1A, 0x5F6368, 0xDDDDDD),
    /** Light on dark. */
    DARK(0x2B2D30, 0x1C2126, 0x3C4043, 0x6B7074, 0xECECEC, 0xA9B0B5, 0x45494D);

    private static final float SIZE = 12.5f;

    private static final Color[] FIELDS = {
        new Color(0x0072B2),
        new Color(0xE69F00),
        new Color(0x009E73),
        new Color(0xCC79A7),
        new Color(0x56B4E9),
        new Color(0xD55E00),
        new Color(0xB8A900)
    };
    private static final Color INGO = new Color(0x0072B2);
    private static final Color UN = new Color(0xE69F00);

    private final Color background;
    private final Color sea;
    private final Color land;
    private final Color coast;
    private final Color text;
    private final Color faint;
    private final Color grid;

    Theme(int background, int sea, int land, int coast, int text, int faint, int grid) {
        this.background = new Color(background);
        this.sea = new Color(sea);
        this.land = new Color(land);
        this.coast = new Color(coast);
        this.text = new Color(text);
        this.faint = new Color(faint);
        this.grid = new Color(grid);
    }

    /** Has all windows of the program look like this, with a font that has Chinese too. */
    public void install() {
        FlatLaf laf = this == LIGHT ? new FlatLightLaf() : new FlatDarkLaf();
        UIManager.put("defaultFont", new FontUIResource(font(SIZE)));
        FlatLaf.setup(laf);
        FlatLaf.updateUI();
    }

    /** The font in a size, px. */
    public static Font font(float size) {
        return ReportFont.of(size);
    }

    /** Behind charts. */
    public Color background() {
        return background;
    }

    /** The sea on maps. */
    public Color sea() {
        return sea;
    }

    /** The land on maps. */
    public Color land() {
        return land;
    }

    /** The outline of land on maps. */
    public Color coast() {
        return coast;
    }

    /** Text. */
    public Color text() {
        return text;
    }

    /** What is less important: the baseline, notes. */
    public Color faint() {
        return faint;
    }

    /** Lines behind data. */
    public Color grid() {
        return grid;
    }

    /** The color of a field. */
    public static Color of(Field field) {
        return FIELDS[field.ordinal()];
    }

    /** The color of a type. */
    public static Color of(OrganizationType type) {
        return type == OrganizationType.UN ? UN : INGO;
    }
}
