package hostcity.gui.inspect;

import hostcity.model.ReviewTrigger;
import hostcity.model.adapt.AdaptationRule;
import hostcity.report.Label;
import hostcity.world.Cell;
import hostcity.world.InstrumentInfo.Family;
import hostcity.world.Membership;
import hostcity.world.Quadrant;

/** What the kinds of things are called, in both languages. */
final class Terms {

    private Terms() {}

    static Label of(Membership membership) {
        return switch (membership) {
            case INDIVIDUAL -> new Label("persons", "个人");
            case INSTITUTION -> new Label("institutions", "机构");
            case STATE -> new Label("states", "国家");
        };
    }

    static Label of(Quadrant quadrant) {
        return switch (quadrant) {
            case I -> new Label("I (overall goal, leads a transformation)", "I（整体目标，引领转型）");
            case II -> new Label("II (key field, leads a transformation)", "II（重点领域，引领转型）");
            case III -> new Label("III (overall goal, research)", "III（整体目标，开展研究）");
            case IV -> new Label("IV (key field, research)", "IV（重点领域，开展研究）");
        };
    }

    static Label of(AdaptationRule rule) {
        return switch (rule) {
            case STATIC -> new Label("changes nothing by itself", "不自行调整");
            case IMITATE -> new Label("imitates similar and leading cities", "模仿相似与领先城市");
            case HILL_CLIMB -> new Label("small steps that raise its welfare", "逐步试探，有益则留");
            case LEARN -> new Label("learns from what its steps brought", "从以往效果中学习");
            case BEST_RESPONSE -> new Label("goes half way to its best response", "向最优反应靠近一半");
        };
    }

    static Label of(Family family) {
        return switch (family) {
            case ATTRACT -> new Label("Attract organizations", "引进组织");
            case STAFF -> new Label("Bring in staff", "引进人员");
            case CULTIVATE -> new Label("Cultivate organizations", "培育组织");
        };
    }

    static Label of(Cell.Origin origin) {
        return switch (origin) {
            case SILENT -> new Label("no source says anything", "资料未提及");
            case CITY_TICK -> new Label("tick in the city's row of a table", "表中城市行打勾");
            case NATIONAL_TICK -> new Label("tick in a national row of a table", "表中国家行打勾");
            case EVIDENCE -> new Label("a text that says more than the tables", "文字资料");
            case RULE -> new Label("rule of the reconciled baseline (assumed)", "综合基线的规则（假定）");
        };
    }

    static Label of(ReviewTrigger trigger) {
        return switch (trigger) {
            case SCHEDULED -> new Label("scheduled", "定期");
            case LEASE -> new Label("lease ends", "租约到期");
            case NEW_LEADER -> new Label("new leader", "新任领导");
        };
    }

    /** Who may move an instrument, as its record has it. */
    static Label authority(String authority) {
        return new Label(
                authority,
                switch (authority) {
                    case "nation" -> "国家";
                    case "city or nation" -> "城市或国家";
                    default -> "城市";
                });
    }
}
