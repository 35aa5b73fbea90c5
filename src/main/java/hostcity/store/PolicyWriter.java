package hostcity.store;

import hostcity.model.policy.Approach;
import hostcity.model.policy.Cultivation;
import hostcity.model.policy.Cultivation.Drive;
import hostcity.model.policy.Cultivation.Effort;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.model.policy.Policy.Money;
import hostcity.model.policy.Policy.Registration;
import hostcity.world.Field;
import hostcity.world.Instrument;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes the policies of a scenario, one by one: what {@link ScenarioPolicyReader} reads. */
final class PolicyWriter {

    private final Map<String, YamlValue> keys = new LinkedHashMap<>();
    private final Policy policy;

    private PolicyWriter(Policy policy) {
        this.policy = policy;
    }

    /** The keys of a policy with their values, in the order of the files that come with the program. */
    static Map<String, YamlValue> keys(Policy policy) {
        return new PolicyWriter(policy).write();
    }

    private Map<String, YamlValue> write() {
        keys.put("year", YamlValue.whole(policy.year()));
        if (policy.until() != Policy.FOR_GOOD) {
            keys.put("until", YamlValue.whole(policy.until()));
        }
        places();
        changes();
        conditions();
        return keys;
    }

    private void conditions() {
        if (!policy.eligibility().isForAll()) {
            keys.put("eligibility", eligibility(policy.eligibility()));
        }
        if (policy.money() == Money.KEEP) {
            keys.put("budget", YamlValue.word("keep"));
        }
        if (needsLoan()) {
            keys.put("authority", YamlValue.word(ScenarioPolicyReader.NATIONAL));
        }
    }

    private void places() {
        if (policy.isNational()) {
            keys.put("nation", YamlValue.word(policy.nation()));
        } else if (policy.places().size() == 1) {
            keys.put("city", YamlValue.word(policy.places().get(0)));
        } else {
            keys.put("cities", YamlValue.words(policy.places()));
        }
    }

    private void changes() {
        int before = keys.size();
        levels();
        if (!policy.registration().equals(Registration.UNCHANGED)) {
            keys.put("registration", registration(policy.registration()));
        }
        cultivation(policy.cultivation());
        policy.amounts().forEach((amount, usd) -> keys.put(amount.key(), YamlValue.number(usd)));
        approach(policy.approach());
        if (keys.size() == before) {
            // A policy has to say something, and this is what one that does nothing can say.
            keys.put(ApproachReader.AWARENESS, YamlValue.whole(0));
        }
    }

    private void levels() {
        if (!policy.set().isEmpty()) {
            Map<String, YamlValue> levels = new LinkedHashMap<>();
            policy.set().forEach((instrument, level) -> levels.put(instrument.id(), YamlValue.number(level)));
            keys.put("set", YamlValue.map(levels));
        }
    }

    private void approach(Approach approach) {
        if (approach.awareness() > 0) {
            keys.put(ApproachReader.AWARENESS, YamlValue.number(approach.awareness()));
        }
        if (approach.conversionAfterYears() != Approach.NEVER) {
            keys.put(ApproachReader.CONVERSION, YamlValue.whole(approach.conversionAfterYears()));
        }
    }

    private static YamlValue registration(Registration registration) {
        Map<String, YamlValue> values = new LinkedHashMap<>();
        if (!Double.isNaN(registration.success())) {
            values.put("success", YamlValue.number(registration.success()));
        }
        if (!Double.isNaN(registration.delayYears())) {
            values.put("delay_years", YamlValue.number(registration.delayYears()));
        }
        return YamlValue.map(values);
    }

    private void cultivation(Cultivation cultivation) {
        if (!cultivation.posts().equals(Drive.NONE)) {
            Map<String, YamlValue> drive = new LinkedHashMap<>();
            drive.put("factor", YamlValue.number(cultivation.posts().factor()));
            drive.put("over_years", YamlValue.whole(cultivation.posts().overYears()));
            keys.put("posts", YamlValue.map(drive));
        }
        effort("initiators", cultivation.initiators());
        effort("institutes", cultivation.institutes());
    }

    private void effort(String key, Effort effort) {
        if (!effort.equals(Effort.NONE)) {
            Map<String, YamlValue> values = new LinkedHashMap<>();
            values.put("factor", YamlValue.number(effort.factor()));
            fields(values, effort.fields());
            keys.put(key, YamlValue.map(values));
        }
    }

    private static YamlValue eligibility(Eligibility eligibility) {
        if (eligibility.equals(Eligibility.NEWCOMERS)) {
            return YamlValue.word("newcomers");
        }
        Map<String, YamlValue> conditions = new LinkedHashMap<>();
        flag(conditions, "newcomers", eligibility.newcomersOnly());
        if (eligibility.maxAgeYears() != Eligibility.ANY_AGE) {
            conditions.put("max_age_years", YamlValue.whole(eligibility.maxAgeYears()));
        }
        flag(conditions, "emerging", eligibility.emergingOnly());
        flag(conditions, "city_networks", eligibility.cityNetworksOnly());
        fields(conditions, eligibility.fields());
        types(conditions, eligibility.types());
        kinds(conditions, eligibility.kinds());
        return YamlValue.map(conditions);
    }

    private static void kinds(Map<String, YamlValue> conditions, Set<OfficeKind> kinds) {
        if (!kinds.isEmpty()) {
            List<String> names =
                    kinds.stream().sorted().map(x -> EligibilityReader.id(x)).toList();
            conditions.put("kinds", YamlValue.words(names));
        }
    }

    private static void flag(Map<String, YamlValue> conditions, String key, boolean isOn) {
        if (isOn) {
            conditions.put(key, YamlValue.flag(true));
        }
    }

    /** The fields that a condition names, if it names any. */
    static void fields(Map<String, YamlValue> conditions, Set<Field> fields) {
        if (!fields.isEmpty()) {
            conditions.put(
                    "fields",
                    YamlValue.words(fields.stream().sorted().map(Field::id).toList()));
        }
    }

    /** The types that a condition names, if it names any. */
    static void types(Map<String, YamlValue> conditions, Set<OrganizationType> types) {
        if (!types.isEmpty()) {
            conditions.put(
                    "types",
                    YamlValue.words(types.stream().sorted().map(Enum::name).toList()));
        }
    }

    /** Whether the nation has to lend its powers. */
    private boolean needsLoan() {
        return !policy.isNational()
                && (policy.set().keySet().stream().anyMatch(Instrument::isNational)
                        || !policy.registration().equals(Registration.UNCHANGED)
                        || policy.approach().conversionAfterYears() != Approach.NEVER);
    }
}
