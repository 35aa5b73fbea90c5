package hostcity.scenario;

import hostcity.model.event.Bar;
import hostcity.model.event.Event;
import hostcity.model.event.FundingCut;
import hostcity.model.event.HostFailure;
import hostcity.model.event.OpennessChange;
import hostcity.model.event.VacatedOffices;
import hostcity.model.policy.Amount;
import hostcity.model.policy.Approach;
import hostcity.model.policy.Cultivation;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.world.Instrument;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The levers that a scenario sets, in words short enough for a table: in English, or in Chinese. */
public final class Levers {

    /** Names in Chinese, by the ids of instruments, places and nations; empty for English. */
    private final Map<String, String> chinese;

    private Levers(Map<String, String> chinese) {
        this.chinese = chinese;
    }

    /**
     * One text for each policy, event, agreement and parameter that distinguishes a scenario from its baseline.
     *
     * @param baseline what it is compared with; parameters that both share are not told
     */
    public static List<String> of(Scenario scenario, Scenario baseline) {
        return new Levers(Map.of()).texts(scenario, baseline);
    }

    /** The same texts in the same order in Chinese; with the names of instruments of a world. */
    public static List<String> inChinese(Scenario scenario, Scenario baseline, World world) {
        Map<String, String> names = new HashMap<>();
        world.instruments().forEach(x -> names.put(x.instrument().id(), x.nameZh()));
        world.nations().forEach(x -> names.put(x.id(), x.nameZh()));
        world.places().forEach(x -> names.put(x.id(), x.nameZh()));
        return new Levers(names).texts(scenario, baseline);
    }

    private List<String> texts(Scenario scenario, Scenario baseline) {
        List<String> levers = new ArrayList<>();
        scenario.policies().forEach(policy -> levers.add(policy(policy)));
        scenario.events().forEach(event -> levers.add(event(event)));
        levers.addAll(adaptation(scenario, baseline));
        if (!scenario.noPoaching().isEmpty()) {
            int cities = scenario.noPoaching().size();
            levers.add(pick("no poaching among " + cities + " cities", cities + "个城市互不挖角"));
        }
        new TreeMap<>(scenario.parameters()).forEach((parameter, value) -> {
            if (!value.equals(baseline.parameters().get(parameter))) {
                levers.add(parameter.id() + " " + number(value));
            }
        });
        return levers;
    }

    private List<String> adaptation(Scenario scenario, Scenario baseline) {
        List<String> levers = new ArrayList<>();
        Map<String, Long> rules = scenario.adaptation().cities().values().stream()
                .collect(Collectors.groupingBy(x -> x.id(), TreeMap::new, Collectors.counting()));
        rules.forEach((rule, cities) -> levers.add(
                pick(rule + " in " + cities + (cities == 1 ? " city" : " cities"), cities + "个城市采用调整规则" + rule)));
        if (!scenario.adaptation().general().equals(baseline.adaptation().general())) {
            levers.add(pick("adaptation ", "调整规则")
                    + scenario.adaptation().general().map(x -> x.id()).orElse("mix"));
        }
        return levers;
    }

    private String policy(Policy policy) {
        List<String> parts = new ArrayList<>();
        Map<Double, List<String>> byLevel = new LinkedHashMap<>();
        policy.set()
                .forEach((Instrument instrument, Double level) ->
                        byLevel.computeIfAbsent(level, x -> new ArrayList<>()).add(name(instrument.id())));
        byLevel.forEach((level, names) -> parts.add(String.join(pick(", ", "、"), names) + " " + number(level)));
        registration(policy.registration()).ifPresent(parts::add);
        parts.addAll(cultivation(policy.cultivation()));
        policy.amounts().forEach((amount, usd) -> parts.add(amount(amount) + " " + number(usd)));
        parts.addAll(approach(policy.approach()));
        String who = eligibility(policy.eligibility());
        return years(policy.year(), policy.until() == Policy.FOR_GOOD ? 0 : policy.until() - 1)
                + String.join(pick(", ", "，"), parts)
                + (who.isEmpty() ? "" : pick(" (", "（") + who + pick(")", "）"));
    }

    private Optional<String> registration(Policy.Registration registration) {
        List<String> parts = new ArrayList<>();
        if (!Double.isNaN(registration.success())) {
            parts.add(pick("chance ", "成功率") + number(registration.success()));
        }
        if (!Double.isNaN(registration.delayYears())) {
            parts.add(pick("delay ", "时滞") + number(registration.delayYears()) + pick(" years", "年"));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(pick("registration: ", "登记：") + String.join(pick(", ", "，"), parts));
    }

    private List<String> cultivation(Cultivation cultivation) {
        List<String> parts = new ArrayList<>();
        if (cultivation.posts().factor() != 1) {
            String factor = number(cultivation.posts().factor());
            int years = cultivation.posts().overYears();
            parts.add(pick("posts x" + factor + " over " + years + " years", years + "年内任职数×" + factor));
        }
        if (cultivation.initiators().factor() != 1) {
            parts.add(pick("initiators x", "发起者×")
                    + number(cultivation.initiators().factor()));
        }
        if (cultivation.institutes().factor() != 1) {
            parts.add(pick("institutes x", "可承接院所×")
                    + number(cultivation.institutes().factor()));
        }
        return parts;
    }

    private List<String> approach(Approach approach) {
        List<String> parts = new ArrayList<>();
        if (approach.awareness() > 0) {
            parts.add(pick("awareness +", "知名度+") + number(approach.awareness()));
        }
        if (approach.conversionAfterYears() != Approach.NEVER) {
            int years = approach.conversionAfterYears();
            parts.add(pick("branches become seats after " + years + " years", "分支机构" + years + "年后转为总部"));
        }
        return parts;
    }

    private String eligibility(Eligibility eligibility) {
        List<String> parts = new ArrayList<>();
        if (eligibility.newcomersOnly()) {
            parts.add(pick("newcomers", "仅限新来者"));
        }
        if (eligibility.maxAgeYears() != Eligibility.ANY_AGE) {
            parts.add(pick("age up to ", "成立年限不超过") + eligibility.maxAgeYears());
        }
        if (eligibility.emergingOnly()) {
            parts.add(pick("emerging fields", "新兴领域"));
        }
        if (eligibility.cityNetworksOnly()) {
            parts.add(pick("city networks", "城市网络组织"));
        }
        Stream.of(eligibility.fields(), eligibility.types(), eligibility.kinds())
                .flatMap(set -> set.stream().sorted())
                .forEach(x -> parts.add(x.name().toLowerCase(Locale.ROOT)));
        return words(String.join(pick(", ", "、"), parts));
    }

    private String event(Event event) {
        String years = years(event.year(), event.until() == Event.FOR_GOOD ? 0 : event.until() - 1);
        if (event instanceof FundingCut cut) {
            return years
                    + pick("funding cut ", "经费削减，比例")
                    + number(cut.share())
                    + pick(" for ", "，波及所涉组织的比例")
                    + number(cut.affected())
                    + pick(" of those meant", "");
        }
        if (event instanceof OpennessChange change) {
            return years + pick("openness of ", "开放度变化 ") + name(change.nation()) + " " + number(change.change());
        }
        if (event instanceof HostFailure failure) {
            return years + name(failure.city()) + pick(" fails as a host", " 无法继续承接");
        }
        if (event instanceof VacatedOffices offices) {
            return years
                    + offices.seats()
                    + pick(" seats stand empty, rent x", "个工位空置，租金×")
                    + number(offices.rentFactor());
        }
        if (event instanceof Bar bar) {
            return years + name(bar.id()) + pick(" does not bid", " 不参与竞标");
        }
        return years + event.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The years, with an open end if there is no last one. */
    private String years(int first, int last) {
        return first + (last == 0 ? pick(" on", "年起") : last == first ? "" : "-" + last) + pick(": ", "：");
    }

    private String pick(String inEnglish, String inChinese) {
        return chinese.isEmpty() ? inEnglish : inChinese;
    }

    /** The name of an instrument, a place or a nation. */
    private String name(String id) {
        return chinese.getOrDefault(id, words(id));
    }

    private String amount(Amount amount) {
        return switch (amount) {
            case DIRECT_FINANCE -> pick(words(amount.key()), "直接资助（美元/年）");
            case SALARY_COVER -> pick(words(amount.key()), "工资补贴（美元/年）");
            case RELOCATION_GRANT -> pick(words(amount.key()), "搬迁补贴（美元/人）");
        };
    }

    private static String words(String id) {
        return id.replace('_', ' ');
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
