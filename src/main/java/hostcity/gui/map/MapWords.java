package hostcity.gui.map;

import hostcity.report.Label;

/** The words on the map. */
final class MapWords {

    static final Label MAP = new Label("Map of hosts", "落户地地图");
    static final Label SOURCE = new Label("Coast lines: Natural Earth", "海岸线：Natural Earth");
    static final Label SEATS = new Label("Organizations (seats)", "组织（总部）数");
    static final Label REST = new Label("rest of country or region", "国家或地区的其他地方");
    static final Label MOVE = new Label("move, to its wide end", "迁移（指向粗端）");
    static final Label IN = new Label("move to the selected place", "迁入所选地");
    static final Label OUT = new Label("move from the selected place", "迁出所选地");
    static final Label FOUNDED = new Label("organizations founded", "新设组织");
    static final Label CLOSED = new Label("organizations closed", "关闭组织");
    static final Label SEAT = new Label("seat", "总部");
    static final Label OFFICE = new Label("other office", "其他机构");
    static final Label UN_SEAT = new Label("seat of a UN body", "联合国机构总部");
    static final Label MORE = new Label("offices without room here", "此处未显示的机构");
    static final Label OF_SELECTED = new Label("offices of the selected organization", "所选组织的机构");

    private MapWords() {}
}
