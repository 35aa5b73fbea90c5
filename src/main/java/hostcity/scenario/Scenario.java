package hostcity.scenario;

import hostcity.model.event.Event;
import hostcity.model.policy.Policy;
import hostcity.world.Instrument;
import hostcity.world.Parameter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A scenario: everything that distinguishes one run from another, except the seed.
 *
 * @param name its name in files and tables: lower case letters, digits, hyphens
 * @param titleEn its title in English
 * @param titleZh its title in Chinese
 * @param questionEn the question it answers, in English, or empty
 * @param questionZh the same in Chinese; as in English where the file has one text only
 * @param sources where its policies come from
 * @param baseline the policy baseline of the world that it starts from
 * @param startYear the first year; the start population describes it
 * @param endYear the last year
 * @param policies what changes, in the order of the file
 * @param adaptation how cities answer
 * @param noPoaching cities that agree not to take each other's offices; empty if none
 * @param parameters overrides of the world's parameters
 * @param events what happens to the world, in the order of the file
 */
public record Scenario(
        String name,
        String titleEn,
        String titleZh,
        String questionEn,
        String questionZh,
        List<String> sources,
        String baseline,
        int startYear,
        int endYear,
        List<Policy> policies,
        Adaptation adaptation,
        List<String> noPoaching,
        Map<Parameter, Double> parameters,
        List<Event> events) {

    /** Copies and checks the years. */
    public Scenario {
        if (!(endYear > startYear)) {
            throw new IllegalArgumentException("the last year " + endYear + " must follow the first " + startYear);
        }
        sources = List.copyOf(sources);
        policies = List.copyOf(policies);
        noPoaching = List.copyOf(noPoaching);
        parameters = Map.copyOf(parameters);
        events = List.copyOf(events);
    }

    /**
     * The places that it is about, in the order of the file: those of its policies, those that its events happen to,
     * cities with a rule of adaptation of their own. Empty if it is about the whole world.
     */
    public Set<String> focus() {
        Set<String> focus = new LinkedHashSet<>();
        policies.forEach(policy -> focus.addAll(policy.places()));
        events.forEach(event -> event.place().ifPresent(focus::add));
        focus.addAll(new TreeSet<>(adaptation.cities().keySet()));
        return focus;
    }

    /** The policy that holds an instrument of a place for all offices in a year, if there is one. */
    public Optional<Policy> holder(String place, Instrument instrument, int year) {
        return policies.stream()
                .filter(x -> PolicyPart.isLever(x, place, instrument) && x.year() <= year && year < x.until())
                .findFirst();
    }

    /** This scenario over other years. */
    public Scenario withYears(int start, int end) {
        return with(start, end, policies, parameters);
    }

    /** This scenario with other parameters. */
    public Scenario withParameters(Map<Parameter, Double> values) {
        return with(startYear, endYear, policies, values);
    }

    /** This scenario with other policies. */
    public Scenario withPolicies(List<Policy> others) {
        return with(startYear, endYear, others, parameters);
    }

    private Scenario with(int start, int end, List<Policy> others, Map<Parameter, Double> values) {
        return new Scenario(
                name,
                titleEn,
                titleZh,
                questionEn,
                questionZh,
                sources,
                baseline,
                start,
                end,
                others,
                adaptation,
                noPoaching,
                values,
                events);
    }

    /**
     * This scenario under another name. Texts are stripped, and where a title or the question is blank in one language,
     * the other stands in for it, as in files.
     */
    public Scenario withTexts(String id, String titleInEn, String titleInZh, String questionInEn, String questionInZh) {
        return new Scenario(
                id,
                firstOf(titleInEn, titleInZh),
                firstOf(titleInZh, titleInEn),
                firstOf(questionInEn, questionInZh),
                firstOf(questionInZh, questionInEn),
                sources,
                baseline,
                startYear,
                endYear,
                policies,
                adaptation,
                noPoaching,
                parameters,
                events);
    }

    private static String firstOf(String text, String other) {
        return text.isBlank() ? other.strip() : text.strip();
    }
}
