package hostcity.gui.inspect;

import static hostcity.measure.Indicator.*;

import hostcity.measure.Indicator;
import hostcity.report.Label;
import hostcity.report.Numbers;
import hostcity.world.Field;
import java.awt.BorderLayout;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import javax.swing.border.MatteBorder;

/** The key numbers of a place in a year. */
final class CityFigures extends JPanel {

    private static final Label MILLION = new Label("million USD a year", "百万美元/年");
    private static final int ABOVE_GROUP = 8;
    private static final int ABOVE_LINE = 1;

    private final Look look;
    private final Map<Line, JLabel> values = new LinkedHashMap<>();
    private final FieldBars fields;

    /**
     * A line of the table.
     *
     * @param id the name of its number for tests and tools
     * @param tip what it is
     * @param text its number with its unit
     */
    private record Line(String id, Label name, Label tip, BiFunction<CityView, Look, String> text) {

        static Line whole(Indicator indicator, String en, String zh, Label unit) {
            return of(indicator, en, zh, unit, Look::count);
        }

        static Line money(Indicator indicator, String en, String zh) {
            return of(indicator, en, zh, MILLION, Look::million);
        }

        static Line of(Indicator indicator, String en, String zh, Label unit, Writer writer) {
            Label tip = new Label(indicator.nameEn(), indicator.nameZh());
            return new Line(indicator.id(), new Label(en, zh), tip, (view, look) -> {
                String number = writer.write(view.get(indicator));
                return unit.en().isEmpty() ? number : number + " " + look.say(unit);
            });
        }
    }

    /** Writes a number. */
    private interface Writer {
        String write(double value);
    }

    private static final Label NONE = Label.same("");

    private static final List<Line> HOSTED = List.of(
            new Line(
                    "organizations",
                    new Label("Organizations (seats)", "落户组织（总部）"),
                    new Label(ORGANIZATIONS.nameEn(), ORGANIZATIONS.nameZh()),
                    CityFigures::organizations),
            Line.whole(BRANCHES, "Branches, other offices", "分支及其他办公室", NONE),
            Line.whole(STAFF, "Staff", "职员", new Label("persons", "人")));

    private static final List<Line> CHANGES = List.of(
            Line.whole(FOUNDINGS, "Founded", "新设", NONE),
            Line.whole(ARRIVALS, "Arrived", "迁入", NONE),
            Line.whole(DEPARTURES, "Left", "迁出", NONE),
            Line.whole(CLOSURES, "Closed", "关闭", NONE));

    private static final List<Line> MONEY = List.of(
            Line.money(BUDGET_USD, "Budget", "城市预算"),
            Line.money(SPENDING_CITY_USD, "Spent by the city", "城市支出"),
            Line.money(SPENDING_SCENARIO_USD, "Scenario's own money", "情景自带资金"),
            Line.money(SPENDING_NATION_USD, "Spent by the nation", "国家支出"),
            Line.of(RATE_SCALE, "Promises the budget pays", "补贴兑现率", NONE, Look::percent),
            Line.money(WELFARE_USD, "Welfare", "城市净收益"));

    private static final List<Line> CITY = List.of(
            Line.of(
                    RENT_USD_PER_M2,
                    "Office rent",
                    "办公租金",
                    new Label("USD per m² and year", "美元/m²·年"),
                    x -> Numbers.plain(x, 0)),
            Line.of(CREDIBILITY, "Credibility", "政策可信度", NONE, Look::percent),
            new Line(
                    "rule",
                    new Label("Adapts", "调整方式"),
                    new Label("how the city changes its policies by itself", "城市如何自行调整政策"),
                    (view, look) -> view.where().isCity()
                            ? look.say(Terms.of(view.host().rule()))
                            : "–"));

    CityFigures(Look look) {
        super(new BorderLayout());
        this.look = look;
        this.fields = new FieldBars(look);
        Column column = new Column();
        group(column, new Label("Hosted", "落户情况"), HOSTED);
        group(column, new Label("This year", "本年变化"), CHANGES);
        group(column, new Label("Money", "资金"), MONEY);
        group(column, new Label("City", "城市"), CITY);
        column.stack(look.heading(look.say("Organizations by field", "各领域组织数")), ABOVE_GROUP);
        column.stack(fields, ABOVE_LINE);
        add(column.end().scrolling(), BorderLayout.CENTER);
    }

    private static String organizations(CityView view, Look look) {
        String all = Look.count(view.get(ORGANIZATIONS));
        String un = Look.count(view.get(ORGANIZATIONS_UN));
        return look.say(all + ", of which UN " + un, all + "，其中联合国" + un);
    }

    private void group(Column column, Label title, List<Line> lines) {
        column.stack(look.heading(look.say(title)), column.getComponentCount() == 0 ? 0 : ABOVE_GROUP);
        for (Line line : lines) {
            JLabel value = new JLabel();
            value.setName("number." + line.id());
            value.setHorizontalAlignment(SwingConstants.TRAILING);
            value.setBorder(new MatteBorder(0, 0, 1, 0, look.theme().grid()));
            JLabel name = look.label(look.say(line.name()));
            name.setToolTipText(look.say(line.tip()));
            value.setToolTipText(look.say(line.tip()));
            name.setLabelFor(value);
            values.put(line, value);
            column.pair(name, value, ABOVE_LINE);
        }
    }

    void show(CityView view) {
        values.forEach((line, label) -> {
            String text = line.text().apply(view, look);
            label.setText(text);
            label.getAccessibleContext().setAccessibleName(look.say(line.name()) + ": " + text);
        });
        double[] stock =
                Field.all().stream().mapToDouble(x -> view.get(Indicator.of(x))).toArray();
        fields.show(stock);
    }
}
