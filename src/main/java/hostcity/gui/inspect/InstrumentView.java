package hostcity.gui.inspect;

import hostcity.measure.Indicator;
import hostcity.model.policy.InstrumentState;
import hostcity.report.Label;
import hostcity.report.Numbers;
import hostcity.world.Cell;
import hostcity.world.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * An instrument of a place in a year.
 *
 * @param view the place and the year
 * @param pending what the user has decided for the next year; NaN if it is given back, null if nothing
 */
record InstrumentView(
        CityView view, Instrument instrument, @Nullable Double pending) {

    private static final double CLOSE = 0.005;

    Label name() {
        return view.name(instrument);
    }

    /** The level that the slider shows: what is planned, or what the user has decided. */
    double target() {
        return pending == null || pending.isNaN() ? planned() : pending;
    }

    double planned() {
        return view.planned(instrument);
    }

    double enacted() {
        return view.host().enacted().getOrDefault(instrument, 0.0);
    }

    double delivered() {
        return view.get(Indicator.of(instrument));
    }

    boolean held() {
        return view.host().held().contains(instrument);
    }

    String pendingWords(Look look) {
        int next = view.year() + 1;
        if (pending == null) {
            return "";
        }
        return pending.isNaN() ? look.say("free from " + next, next + "年起自主") : look.say("from " + next, next + "年起");
    }

    /** Whether another level is to be told apart from the one that the slider shows. */
    boolean differsFrom(double level) {
        return Math.abs(level - target()) >= CLOSE;
    }

    /** All that is known, in some lines. */
    String details(Look look) {
        StringBuilder text = new StringBuilder(look.say(name())).append('\n');
        text.append(levels(look)).append('\n');
        text.append(authority(look)).append("  ").append(lag(look)).append('\n');
        if (held()) {
            text.append(look.say("A policy of the scenario holds it.", "由情景政策固定。"))
                    .append('\n');
        }
        return text.append(origin(look)).toString();
    }

    private String levels(Look look) {
        String planned = Look.percent(planned());
        String enacted = Look.percent(enacted());
        String delivered = Look.percent(delivered());
        return look.say(
                view.year() + ": planned " + planned + ", enacted " + enacted + ", delivered " + delivered,
                view.year() + "年：计划" + planned + "，已出台" + enacted + "，实际兑现" + delivered);
    }

    private String authority(Look look) {
        String who = look.say(Terms.authority(view.info(instrument).authority()));
        return look.say("Decided by: " + who + ".", "决定者：" + who + "。");
    }

    private String lag(Look look) {
        String years = Numbers.plain(view.setup().parameters().get(InstrumentState.lagParameter(instrument)), 0);
        return look.say(
                "Years from a decision to its enactment: " + years + "; less where UN bodies have had offices.",
                "从决定到出台：" + years + "年（曾有联合国机构入驻的城市更短）。");
    }

    private String origin(Look look) {
        Cell cell = view.setup().baseline().cell(view.where().id(), instrument);
        String level = Look.percent(cell.level());
        String kind = look.say(Terms.of(cell.origin()));
        return look.say(
                "At the start " + level + ": " + kind + ". Source: " + cell.source(),
                "初始" + level + "：" + kind + "。来源：" + cell.source());
    }
}
