package hostcity.gui.chart;

import hostcity.report.Label;

/** Words that charts share. */
final class Texts {

    static final Label BASELINE = new Label("baseline", "基准");
    static final Label YEAR = new Label("year", "年份");
    static final Label RANK = new Label("rank", "位序");
    static final Label POLICY = new Label("policy decided", "政策出台");

    static final Label NO_CITY = new Label("Choose a city.", "请选择一个城市。");
    static final Label NO_YEAR = new Label("Nothing has been simulated yet.", "尚未开始模拟。");

    static final Label SEATS = new Label("organizations with their seat there", "总部落户组织数（个）");
    static final Label SIZES = new Label("organizations of cities by rank, logarithmic axes", "各城市组织数与位序（个，对数坐标）");
    static final Label SIZE_AND_RANK = new Label("number (rank)", "组织数（位序）");
    static final Label SPENDING = new Label("public spending, city + nation, million USD a year", "公共支出（城市＋国家，百万美元/年）");
    static final Label SPENDING_OF_ONE = new Label("public spending, million USD a year", "公共支出（百万美元/年）");
    static final Label CITY_PAYS = new Label("city", "城市");
    static final Label SCENARIO_PAYS = new Label("of it scenario", "其中情景出资");
    static final Label NATION_PAYS = new Label("nation", "国家");
    static final Label FLOWS = new Label("organizations a year", "每年组织数（个/年）");
    static final Label LEVEL = new Label("level that is delivered, 0 to 1", "有效强度（0–1）");

    private Texts() {}

    /** Of how many cities it counts those with an instrument. */
    static Label adopting(int cities) {
        return new Label(
                "named cities (of " + cities + ") with a level of 0.5 or more", "采用城市数（强度 ≥ 0.5，共 " + cities + " 个城市）");
    }
}
