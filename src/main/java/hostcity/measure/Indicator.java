package hostcity.measure;

import hostcity.world.Field;
import hostcity.world.Instrument;
import java.util.List;
import java.util.Locale;

/**
 * What is measured for every place at the end of every year: one column each in the results. The start year holds the
 * start itself, with no flows.
 */
public enum Indicator {
    /** Organizations hosted (seats); organizations. */
    ORGANIZATIONS("organizations", true, "organizations hosted (seats)", "总部落户组织数"),
    /** INGOs hosted (seats); organizations. */
    ORGANIZATIONS_INGO("organizations", true, "INGOs hosted (seats)", "非政府间组织总部数"),
    /** UN bodies hosted (seats); organizations. */
    ORGANIZATIONS_UN("organizations", true, "UN bodies hosted (seats)", "联合国系统机构数"),
    /** Offices hosted that are no seats, those of the UN included; offices. */
    BRANCHES("offices", true, "offices hosted that are no seats", "分支机构数"),
    /** UN bodies hosted: seats, programme offices, satellites; offices. */
    UN_BODIES("offices", true, "UN bodies hosted: seats, programme offices, satellites", "联合国系统机构与项目办公室数"),
    /** Organizations hosted in agriculture and forestry; organizations. */
    FIELD_AGRICULTURE_FORESTRY("organizations", true, "organizations hosted in agriculture and forestry", "农林领域组织数"),
    /** Organizations hosted in basic and science; organizations. */
    FIELD_BASIC_SCIENCE("organizations", true, "organizations hosted in basic and science", "基础科学领域组织数"),
    /** Organizations hosted in climate and environment; organizations. */
    FIELD_CLIMATE_ENVIRONMENT("organizations", true, "organizations hosted in climate and environment", "气候与环境领域组织数"),
    /** Organizations hosted in energy; organizations. */
    FIELD_ENERGY("organizations", true, "organizations hosted in energy", "能源领域组织数"),
    /** Organizations hosted in engineering and technology; organizations. */
    FIELD_ENGINEERING_TECHNOLOGY(
            "organizations", true, "organizations hosted in engineering and technology", "工程技术领域组织数"),
    /** Organizations hosted in health and medicine; organizations. */
    FIELD_HEALTH_MEDICINE("organizations", true, "organizations hosted in health and medicine", "健康医学领域组织数"),
    /** Organizations hosted in water and ocean; organizations. */
    FIELD_WATER_OCEAN("organizations", true, "organizations hosted in water and ocean", "水与海洋领域组织数"),
    /** Staff of all offices; persons. */
    STAFF("persons", false, "staff of all offices", "职员数"),
    /** Organizations founded; organizations per year. */
    FOUNDINGS("organizations per year", true, "organizations founded", "新设组织数"),
    /** Organizations closed; organizations per year. */
    CLOSURES("organizations per year", true, "organizations closed", "关闭组织数"),
    /** Seats moved in; organizations per year. */
    ARRIVALS("organizations per year", true, "seats moved in", "迁入总部数"),
    /** Seats moved out; organizations per year. */
    DEPARTURES("organizations per year", true, "seats moved out", "迁出总部数"),
    /** Branches opened; offices per year. */
    BRANCH_OPENINGS("offices per year", true, "branches opened", "新设分支机构数"),
    /** Branches closed; offices per year. */
    BRANCH_CLOSURES("offices per year", true, "branches closed", "关闭分支机构数"),
    /** Branches moved in; offices per year. */
    BRANCH_ARRIVALS("offices per year", true, "branches moved in", "迁入分支机构数"),
    /** Branches moved out; offices per year. */
    BRANCH_DEPARTURES("offices per year", true, "branches moved out", "迁出分支机构数"),
    /** Spending of the city; USD per year. */
    SPENDING_CITY_USD("USD per year", false, "spending of the city", "城市支出"),
    /** Spending of the nation, forgone tax included; USD per year. */
    SPENDING_NATION_USD("USD per year", false, "spending of the nation, forgone tax included", "国家支出"),
    /** Spending of the city that a scenario pays; USD per year. */
    SPENDING_SCENARIO_USD("USD per year", false, "spending of the city that a scenario pays", "情景政策支出"),
    /** Budget of the city, the scenario's money included; USD per year. */
    BUDGET_USD("USD per year", false, "budget of the city, the scenario's money included", "城市预算"),
    /** Share of the promised rates that the budget could pay. */
    RATE_SCALE("1", false, "share of the promised rates that the budget could pay", "补贴兑现率"),
    /** Benefit of hosting less the city's spending; USD per year. */
    WELFARE_USD("USD per year", false, "benefit of hosting less the city's spending", "城市净收益"),
    /** Office rent; USD per m2 and year. */
    RENT_USD_PER_M2("USD per m2 and year", false, "office rent", "办公租金"),
    /** Credibility of the city's promises. */
    CREDIBILITY("1", false, "credibility of the city's promises", "政策可信度"),
    /** Posts that nationals of the place's nation hold: the nation's number in each of its places; posts. */
    POSTS("posts", false, "posts held by nationals of the place's nation", "所在国国民任职数"),
    /** Senior posts among them: the nation's number in each of its places; posts. */
    SENIOR_POSTS("posts", false, "senior posts held by nationals of the place's nation", "所在国国民高级职位数"),
    /** How much English serves in the place. */
    LANGUAGE("1", false, "how much English serves", "英语通用程度"),
    /** Local institutes that can host, one for each field at most; institutes. */
    INSTITUTES_HOSTING("institutes", true, "local institutes that can host", "具备承接能力的本地院所数"),
    /** Effective level of funding subsidy; level. */
    LEVEL_FUNDING_SUBSIDY("level", false, "effective level of funding subsidy", "资金补贴（有效强度）"),
    /** Effective level of tax relief; level. */
    LEVEL_TAX_RELIEF("level", false, "effective level of tax relief", "税收优惠（有效强度）"),
    /** Effective level of rent concession; level. */
    LEVEL_RENT_CONCESSION("level", false, "effective level of rent concession", "场租优惠（有效强度）"),
    /** Effective level of office equipment; level. */
    LEVEL_OFFICE_EQUIPMENT("level", false, "effective level of office equipment", "提供办公设备（有效强度）"),
    /** Effective level of logistics support; level. */
    LEVEL_LOGISTICS_SUPPORT("level", false, "effective level of logistics support", "提供后勤保障（有效强度）"),
    /** Effective level of privileges immunities; level. */
    LEVEL_PRIVILEGES_IMMUNITIES("level", false, "effective level of privileges immunities", "特权豁免（有效强度）"),
    /** Effective level of entry exit; level. */
    LEVEL_ENTRY_EXIT("level", false, "effective level of entry exit", "人员出入境（有效强度）"),
    /** Effective level of talent community; level. */
    LEVEL_TALENT_COMMUNITY("level", false, "effective level of talent community", "国际人才社区（有效强度）"),
    /** Effective level of schooling; level. */
    LEVEL_SCHOOLING("level", false, "effective level of schooling", "子女入学（有效强度）"),
    /** Effective level of medical services; level. */
    LEVEL_MEDICAL_SERVICES("level", false, "effective level of medical services", "提供医疗服务（有效强度）"),
    /** Effective level of coordination body; level. */
    LEVEL_COORDINATION_BODY("level", false, "effective level of coordination body", "设立协调机构（有效强度）"),
    /** Effective level of cluster zone; level. */
    LEVEL_CLUSTER_ZONE("level", false, "effective level of cluster zone", "建设集聚区（有效强度）"),
    /** Effective level of liaison service; level. */
    LEVEL_LIAISON_SERVICE("level", false, "effective level of liaison service", "提供接洽咨询服务（有效强度）"),
    /** Effective level of participation; level. */
    LEVEL_PARTICIPATION("level", false, "effective level of participation", "参与国际事务（有效强度）");

    private static final List<Indicator> ALL = List.of(values());

    private final String unit;
    private final boolean whole;
    private final String nameEn;
    private final String nameZh;

    Indicator(String unit, boolean whole, String nameEn, String nameZh) {
        this.unit = unit;
        this.whole = whole;
        this.nameEn = nameEn;
        this.nameZh = nameZh;
    }

    /** All indicators in the order of the columns. */
    public static List<Indicator> all() {
        return ALL;
    }

    /** The stock of a field. */
    public static Indicator of(Field field) {
        return ALL.get(FIELD_AGRICULTURE_FORESTRY.ordinal() + field.ordinal());
    }

    /** The effective level of an instrument. */
    public static Indicator of(Instrument instrument) {
        return ALL.get(LEVEL_FUNDING_SUBSIDY.ordinal() + instrument.ordinal());
    }

    /** The name of the column. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The unit, or {@code 1}. */
    public String unit() {
        return unit;
    }

    /** Whether its values are whole numbers. */
    public boolean isWhole() {
        return whole;
    }

    /** What it is, in English. */
    public String nameEn() {
        return nameEn;
    }

    /** What it is, in Chinese. */
    public String nameZh() {
        return nameZh;
    }
}
