package hostcity.model.policy;

import java.util.List;

/** What a policy pays an eligible office in money, beside instruments (ODD 7.16 Costs and accounts). */
public enum Amount {
    /** Money for what running the office costs; USD a year and office. */
    DIRECT_FINANCE("direct_finance_usd_per_year"),
    /** Money for salaries; USD a year and office. */
    SALARY_COVER("salary_cover_usd_per_year"),
    /** Money for coming, once on arrival; USD per person. */
    RELOCATION_GRANT("relocation_grant_usd_per_person");

    private static final List<Amount> ALL = List.of(values());

    /** How many there are. */
    static final int COUNT = ALL.size();

    private final String key;

    Amount(String key) {
        this.key = key;
    }

    /** All amounts. */
    public static List<Amount> all() {
        return ALL;
    }

    /** The name in files, with its unit. */
    public String key() {
        return key;
    }
}
