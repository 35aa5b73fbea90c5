package hostcity.gui.inspect;

import hostcity.model.choice.UtilityPart;
import hostcity.model.choice.UtilityParts;
import hostcity.report.Label;
import java.awt.Color;
import java.util.List;

/** Parts of a utility that belong together: few enough to be told apart in a bar. */
enum PartGroup {
    PLACE(0x0072B2, "city and its criteria", "城市常数与条件"),
    COSTS(0xD55E00, "cost", "成本"),
    GRANTS(0xE69F00, "grant", "资助"),
    STAFF(0x009E73, "staff: visas, schools, health", "人员：签证、教育、医疗"),
    CLUSTER(0x56B4E9, "clustering", "集聚"),
    CROWDING(0x9A6A3A, "congestion", "拥挤"),
    TIES(0xB8A900, "leader, openness", "领导者、开放度"),
    TASTES(0xCC79A7, "tastes", "偏好"),
    CHANCE(0x8C9196, "shock", "随机扰动"),
    STAYING(0x7B68C8, "inertia, moving", "惯性与搬迁");

    private static final List<PartGroup> ALL = List.of(values());

    private final Color color;
    private final String en;
    private final String zh;

    PartGroup(int color, String en, String zh) {
        this.color = new Color(color);
        this.en = en;
        this.zh = zh;
    }

    static List<PartGroup> all() {
        return ALL;
    }

    /** The group of a part. */
    static PartGroup of(UtilityPart part) {
        return switch (part) {
            case CONSTANT, ANCHOR, ECONOMY, POLITICS, LAW, TRANSPORT, LANGUAGE, NATURE -> PLACE;
            case COST -> COSTS;
            case GRANT -> GRANTS;
            case PRIVILEGES, ENTRY, TALENT, SCHOOLING, MEDICAL -> STAFF;
            case FIELD, UN, PARTNERS, DIVERSITY -> CLUSTER;
            case CONGESTION -> CROWDING;
            case LEADER, OPENNESS -> TIES;
            case TASTE_CITY, TASTE_NATION, TASTE_REGION -> TASTES;
            case SHOCK -> CHANCE;
            case INERTIA, MOVING -> STAYING;
        };
    }

    Color color() {
        return color;
    }

    Label label() {
        return new Label(en, zh);
    }

    List<UtilityPart> parts() {
        return UtilityPart.all().stream().filter(x -> of(x) == this).toList();
    }

    /** The sum of its parts. */
    double sum(UtilityParts utility) {
        return parts().stream().mapToDouble(utility::get).sum();
    }

    /** A part in words. */
    static Label name(UtilityPart part) {
        return new Label(part.label(), zh(part));
    }

    private static String zh(UtilityPart part) {
        return switch (part) {
            case CONSTANT -> "城市常数";
            case ANCHOR -> "承接院所";
            case ECONOMY -> "经济";
            case POLITICS -> "政治";
            case LAW -> "法治";
            case TRANSPORT -> "交通";
            case LANGUAGE -> "语言";
            case NATURE -> "自然环境";
            case COST -> "成本";
            case GRANT -> "资助";
            case PRIVILEGES -> "特权豁免";
            case ENTRY -> "人员出入境";
            case TALENT -> "国际人才社区";
            case SCHOOLING -> "子女入学";
            case MEDICAL -> "医疗服务";
            case FIELD -> "同领域组织";
            case UN -> "联合国机构";
            case PARTNERS -> "合作伙伴";
            case DIVERSITY -> "领域多样性";
            case CONGESTION -> "拥挤";
            case LEADER -> "领导者所属国";
            case OPENNESS -> "开放度不足";
            case TASTE_CITY -> "城市偏好";
            case TASTE_NATION -> "国家偏好";
            case TASTE_REGION -> "地区偏好";
            case SHOCK -> "随机扰动";
            case INERTIA -> "惯性";
            case MOVING -> "免搬迁成本";
        };
    }
}
