package hostcity.gui.map;

import hostcity.report.Label;

/** What colors on the map mean. There are too many nations to be told apart by color: tips name them. */
public enum Coloring {
    /** INGO or UN. */
    BY_TYPE("Type", "类型"),
    /** The field of the organization. */
    BY_FIELD("Field", "领域"),
    /** The region of the world in which the place lies. */
    BY_REGION("Region", "地区");

    private final String nameEn;
    private final String nameZh;

    Coloring(String nameEn, String nameZh) {
        this.nameEn = nameEn;
        this.nameZh = nameZh;
    }

    /** Its name. */
    public Label label() {
        return new Label(nameEn, nameZh);
    }
}
