package hostcity.gui.map;

import hostcity.report.Label;

/** A part of the world that the map shows at once. */
public enum Preset {
    /** All lands with people. */
    WORLD("World", "世界", -169, 179, -56, 80),
    /** From Lisbon to Helsinki, with the sea beside it for the legend. */
    EUROPE("Europe", "欧洲", -27, 29, 36.5, 61),
    /** From Chengdu to Tokyo, with room beside it for the legend. */
    EAST_ASIA("East Asia", "东亚", 87, 145, 17, 43);

    private final String nameEn;
    private final String nameZh;
    private final double west;
    private final double east;
    private final double south;
    private final double north;

    Preset(String nameEn, String nameZh, double west, double east, double south, double north) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
        this.west = west;
        this.east = east;
        this.south = south;
        this.north = north;
    }

    /** Its name. */
    public Label label() {
        return new Label(nameEn, nameZh);
    }

    double west() {
        return west;
    }

    double east() {
        return east;
    }

    double south() {
        return south;
    }

    double north() {
        return north;
    }
}
