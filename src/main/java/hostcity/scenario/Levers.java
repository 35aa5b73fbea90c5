package hostcity.scenario;

import hostcity.model.event.Bar;
import hostcity.model.event.Event;
import hostcity.model.event.FundingCut;
import hostcity.model.event.HostFailure;
import hostcity.model.event.OpennessChange;
import hostcity.model.event.VacatedOffices;
import hostcity.model.policy.Approach;
import hostcity.model.policy.Cultivation;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.world.Instrument;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The levers that a scenario sets, in words short enough for a table. */
public final class Levers {

    private Levers() {}

    /**
     * One text for each policy, event, agreement and parameter that distinguishes a scenario from its baseline.
     *
     * @param baseline what it is compared with; parameters that both share are not told
     */
    public static List<String> of(Scenario scenario, Scenario baseline) {
        List<String> levers = new ArrayList<>();
        scenario.policies().forEach(policy -> levers.add(policy(policy)));
        scenario.events().forEach(event -> levers.add(event(event)));
        levers.addAll(adaptation(scenario, baseline));
        if (!scenario.noPoaching().isEmpty()) {
            levers.add("no poaching among " + scenario.noPoaching().size() + " cities");
        }
        new TreeMap<>(scenario.parameters()).forEach((parameter, value) -> {
            if (!value.equals(baseline.parameters().get(parameter))) {
                levers.add(parameter.id() + " " + number(value));
            }
        });
        return levers;
    }

    private static List<String> adaptation(Scenario scenario, Scenario baseline) {
        List<String> levers = new ArrayList<>();
        Map<String, Long> rules = scenario.adaptation().cities().values().stream()
                .collect(Collectors.groupingBy(x -> x.id(), TreeMap::new, Collectors.counting()));
        rules.forEach((rule, cities) -> levers.add(rule + " in " + cities + (cities == 1 ? " city" : " cities")));
        if (!scenario.adaptation().general().equals(baseline.adaptation().general())) {
            levers.add("adaptation "
                    + scenario.adaptation().general().map(x -> x.id()).orElse("mix"));
        }
        return levers;
    }

    private static String policy(Policy policy) {
        List<String> parts = new ArrayList<>();
        Map<Double, List<String>> byLevel = new LinkedHashMap<>();
        policy.set()
                .forEach((Instrument instrument, Double level) ->
                        byLevel.computeIfAbsent(level, x -> new ArrayList<>()).add(words(instrument.id())));
        byLevel.forEach((level, names) -> parts.add(String.join(", ", names) + " " + number(level)));
        registration(policy.registration()).ifPresent(parts::add);
        parts.addAll(cultivation(policy.cultivation()));
        policy.amounts().forEach((amount, usd) -> parts.add(words(amount.key()) + " " + number(usd)));
        parts.addAll(approach(policy.approach()));
        String who = eligibility(policy.eligibility());
        return years(policy.year(), policy.until() == Policy.FOR_GOOD ? 0 : policy.until() - 1)
                + String.join(", ", parts)
                + (who.isEmpty() ? "" : " (" + who + ")");
    }

    private static Optional<String> registration(Policy.Registration registration) {
        List<String> parts = new ArrayList<>();
        if (!Double.isNaN(registration.success())) {
            parts.add("chance " + number(registration.success()));
        }
        if (!Double.isNaN(registration.delayYears())) {
            parts.add("delay " + number(registration.delayYears()) + " years");
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of("registration: " + String.join(", ", parts));
    }

    private static List<String> cultivation(Cultivation cultivation) {
        List<String> parts = new ArrayList<>();
        if (cultivation.posts().factor() != 1) {
            parts.add("posts x" + number(cultivation.posts().factor()) + " over "
                    + cultivation.posts().overYears() + " years");
        }
        if (cultivation.initiators().factor() != 1) {
            parts.add("initiators x" + number(cultivation.initiators().factor()));
        }
        if (cultivation.institutes().factor() != 1) {
            parts.add("institutes x" + number(cultivation.institutes().factor()));
        }
        return parts;
    }

    private static List<String> approach(Approach approach) {
        List<String> parts = new ArrayList<>();
        if (approach.awareness() > 0) {
            parts.add("awareness +" + number(approach.awareness()));
        }
        if (approach.conversionAfterYears() != Approach.NEVER) {
            parts.add("branches become seats after " + approach.conversionAfterYears() + " years");
        }
        return parts;
    }

    private static String eligibility(Eligibility eligibility) {
        List<String> parts = new ArrayList<>();
        if (eligibility.newcomersOnly()) {
            parts.add("newcomers");
        }
        if (eligibility.maxAgeYears() != Eligibility.ANY_AGE) {
            parts.add("age up to " + eligibility.maxAgeYears());
        }
        if (eligibility.emergingOnly()) {
            parts.add("emerging fields");
        }
        if (eligibility.cityNetworksOnly()) {
            parts.add("city networks");
        }
        Stream.of(eligibility.fields(), eligibility.types(), eligibility.kinds())
                .flatMap(set -> set.stream().sorted())
                .forEach(x -> parts.add(x.name().toLowerCase(Locale.ROOT)));
        return words(String.join(", ", parts));
    }

    private static String event(Event event) {
        String years = years(event.year(), event.until() == Event.FOR_GOOD ? 0 : event.until() - 1);
        if (event instanceof FundingCut cut) {
            return years + "funding cut " + number(cut.share()) + " for " + number(cut.affected()) + " of those meant";
        }
        if (event instanceof OpennessChange change) {
            return years + "openness of " + change.nation() + " " + number(change.change());
        }
        if (event instanceof HostFailure failure) {
            return years + failure.city() + " fails as a host";
        }
        if (event instanceof VacatedOffices offices) {
            return years + offices.seats() + " seats stand empty, rent x" + number(offices.rentFactor());
        }
        if (event instanceof Bar bar) {
            return years + bar.id() + " does not bid";
        }
        return years + event.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** The years, with an open end if there is no last one. */
    private static String years(int first, int last) {
        return first + (last == 0 ? " on" : last == first ? "" : "-" + last) + ": ";
    }

    private static String words(String id) {
        return id.replace('_', ' ');
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }
}
