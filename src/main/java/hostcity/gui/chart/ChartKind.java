package hostcity.gui.chart;

import hostcity.report.Label;

/** The charts that there are. */
public enum ChartKind {
    /** Organizations of the chosen cities. */
    STOCKS("Seats", "总部", "organizations with their seat in the chosen cities", "所选城市的总部落户组织数", true),
    /** Public spending of the chosen cities. */
    SPENDING("Spending", "支出", "public spending of the chosen cities", "所选城市的公共支出", true),
    /** What comes to the first of them and goes from it. */
    FLOWS("Flows", "流动", "organizations founded, arrived, left and closed in the city", "该城市新设、迁入、迁出和关闭的组织数", true),
    /** What the first of them offers. */
    LEVELS("Instruments", "政策工具", "levels of the fourteen instruments in the city", "该城市十四项政策工具的强度", true),
    /** How many cities offer what. */
    ADOPTION(
            "Adoption", "采用情况", "how many cities have adopted each of the fourteen instruments", "采用各项政策工具的城市数", false),
    /** Sizes of cities by rank. */
    RANK_SIZE("Ranks", "位序", "organizations of all cities by rank", "各城市组织数的位序–规模分布", false);

    private final String shortEn;
    private final String shortZh;
    private final String longEn;
    private final String longZh;
    private final boolean ofChosen;

    ChartKind(String shortEn, String shortZh, String longEn, String longZh, boolean ofChosen) {
        this.shortEn = shortEn;
        this.shortZh = shortZh;
        this.longEn = longEn;
        this.longZh = longZh;
        this.ofChosen = ofChosen;
    }

    /** Its name on a button. */
    public Label shortName() {
        return new Label(shortEn, shortZh);
    }

    /** What it shows. */
    public Label longName() {
        return new Label(longEn, longZh);
    }

    /** Whether it is empty as long as no place is chosen. */
    public boolean isOfChosenPlaces() {
        return ofChosen;
    }

    /** What it is drawn from for a width, px; only with a year in the film, and with a place if it needs one. */
    Sketch sketch(Scene scene, Look look, double width) {
        return switch (this) {
            case STOCKS -> CityCharts.stocks(scene, look);
            case SPENDING -> CityCharts.spending(scene, look);
            case FLOWS -> FlowsChart.of(scene, look);
            case LEVELS -> MatrixChart.ofCity(scene, look, width);
            case ADOPTION -> MatrixChart.ofWorld(scene, look, width);
            case RANK_SIZE -> RankSizeChart.of(scene, look);
        };
    }
}
