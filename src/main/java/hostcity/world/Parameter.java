package hostcity.world;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Every number that the model takes from outside. Values, units, ranges, sources and the mark "assumed" stand in
 * {@code scenarios/world/parameters.csv}, in the same order; see {@link ParameterInfo}.
 */
public enum Parameter {
    /** Foundings of INGOs a year at the start, all fields together; organizations per year. */
    FOUNDING_RATE,
    /** Density dependence of foundings: exponent of N/N0; a pure number. */
    DENSITY_LEGITIMATION,
    /** Density dependence of foundings: weight of N/N0 - 1; a pure number. */
    DENSITY_COMPETITION,
    /** How much more often nationals of a nation with participation 1 found organizations; a pure number. */
    FOUNDING_PARTICIPATION,
    /** Hazard of closing of an INGO; per year. */
    CLOSING_HAZARD_INGO,
    /** Hazard of closing of a UN body; per year. */
    CLOSING_HAZARD_UN,
    /** Factor on the hazard of a young INGO; a pure number. */
    CLOSING_YOUTH_FACTOR,
    /** Age below which an INGO is young; years. */
    CLOSING_YOUTH_YEARS,
    /** Chance of a scheduled review of the location; per year. */
    REVIEW_RATE,
    /** Term of a leader; years. */
    LEADER_TERM_YEARS,
    /** Chance that a new leader of an individual-member INGO reviews the location; a pure number. */
    LEADER_REVIEW_PROBABILITY,
    /** Length of a lease; years. */
    LEASE_YEARS,
    /** Chance that the end of a lease leads to a review; a pure number. */
    LEASE_REVIEW_PROBABILITY,
    /** How much a funding gap of 1 adds to the factor on the hazard of closing; a pure number. */
    CLOSING_FUNDING_GAP,
    /** Chance that a funding cut, or a fall of openness, leads to a review in its year; a pure number. */
    SHOCK_REVIEW_PROBABILITY,
    /** Share of the reviews after shocks that a full coordination body prevents; a pure number. */
    SHOCK_REVIEW_COORDINATION,
    /** Awareness of a city without stock and instruments; logit. */
    AWARENESS_CONSTANT,
    /** Awareness per ln(1 + organizations hosted); logit. */
    AWARENESS_STOCK,
    /** Awareness from a full liaison and consulting service; logit. */
    AWARENESS_LIAISON,
    /** Awareness from full participation in international affairs; logit. */
    AWARENESS_PARTICIPATION,
    /** Awareness from a full coordination body; logit. */
    AWARENESS_COORDINATION,
    /** Bids of lowest net cost on the shortlist of a call for proposals; bids. */
    SHORTLIST_SIZE,
    /** Mean number of bids if every place were considered; a place bids in proportion to its start stock; bids. */
    BIDS_MEAN,
    /** Chance to be registered in a nation of the open regime; a pure number. */
    REGISTRATION_SUCCESS,
    /** Years that registration takes in a nation of the open regime; years. */
    REGISTRATION_DELAY_YEARS,
    /** Chance to be registered in a nation of the restricted regime (China); results hang on it; a pure number. */
    REGISTRATION_SUCCESS_RESTRICTED,
    /** Years that registration takes in a nation of the restricted regime; years. */
    REGISTRATION_DELAY_YEARS_RESTRICTED,
    /** Added chance from a full coordination body; a pure number. */
    REGISTRATION_COORDINATION,
    /** Added chance from a full liaison service; a pure number. */
    REGISTRATION_LIAISON,
    /** How long a refusal holds; years. */
    REGISTRATION_PERIOD_YEARS,
    /** Weight of net cost; utility per gross cost. */
    BETA_COST_INGO,
    /** Weight of privileges, times the share of senior staff; utility per P5+ share. */
    BETA_PRIVILEGES_INGO,
    /** Weight of entry and exit; utility. */
    BETA_ENTRY_INGO,
    /** Weight of an international talent community; utility. */
    BETA_TALENT_INGO,
    /** Weight of schooling; utility. */
    BETA_SCHOOLING_INGO,
    /** Weight of medical services; utility. */
    BETA_MEDICAL_INGO,
    /** Weight of the economy; utility per z. */
    THETA_ECONOMY_INGO,
    /** Weight of political status; utility per z. */
    THETA_POLITICS_INGO,
    /** Weight of the rule of law; utility per z. */
    THETA_LAW_INGO,
    /** Weight of transport; utility per z. */
    THETA_TRANSPORT_INGO,
    /** Weight of official English; utility. */
    THETA_LANGUAGE_INGO,
    /** Weight of nature; utility. */
    THETA_NATURE_INGO,
    /** Pull of the leader's nation (mu); utility. */
    LEADER_PULL,
    /** Penalty of a closed nation for a sensitive field (kappa_o); utility. */
    SENSITIVITY_PENALTY,
    /** Inertia of the present city (rho at age 0); utility. */
    INERTIA,
    /** Growth of inertia with age; utility per ln(1 + age). */
    INERTIA_AGE,
    /** Standard deviation of the persistent taste for a city (tau); utility. */
    TASTE_CITY,
    /** Standard deviation of the persistent taste for a nation (tau_N); utility. */
    TASTE_NATION,
    /** Standard deviation of the persistent taste for a region (tau_R); utility. */
    TASTE_REGION,
    /** Scale of the Gumbel shock of a decision; utility. */
    SHOCK_SCALE,
    /** Clustering with the same field, quadrants II and IV (Marshall); utility per ln(1 + n). */
    GAMMA_FIELD_KEY,
    /** Clustering with the same field, quadrants I and III; utility per ln(1 + n). */
    GAMMA_FIELD_OVERALL,
    /** Clustering with UN bodies; utility per ln(1 + n). */
    GAMMA_UN,
    /** Clustering with partners; utility per ln(1 + n). */
    GAMMA_PARTNERS,
    /** Diversity of fields, quadrants I and III (Jacobs); utility. */
    GAMMA_DIVERSITY,
    /** How much a full cluster zone raises clustering; a pure number. */
    CLUSTER_ZONE_BONUS,
    /** Loss from crowding beyond capacity (kappa); utility. */
    CONGESTION,
    /** Aggregate places cluster with ln(1 + n/M), M = start stock over this, at least 1; a pure number. */
    AGGREGATE_DIVISOR,
    /** Tax per person as a share of the wage; share of wage. */
    TAX_SHARE,
    /** Share of senior staff (P5 and above); a pure number. */
    P5_SHARE,
    /** Office space per person; m2 per person. */
    FLOOR_AREA_M2,
    /** Office equipment per person; USD per person and year. */
    EQUIPMENT_USD,
    /** Logistics per person; USD per person and year. */
    LOGISTICS_USD,
    /** Full funding subsidy of an INGO office; USD per office and year. */
    GRANT_INGO_USD,
    /** Full funding subsidy of a UN office; USD per office and year. */
    GRANT_UN_USD,
    /** Largest subsidy as a share of gross cost; a pure number. */
    GRANT_CAP_SHARE,
    /** Amortized cost of moving; USD per person and year. */
    MOVING_USD,
    /** Rise of rent with occupancy beyond the threshold; a pure number. */
    RENT_SLOPE,
    /** Occupancy over capacity from which rent rises; a pure number. */
    RENT_THRESHOLD,
    /** Wage at the reference GDP per head; USD per person and year. */
    WAGE_REFERENCE_USD,
    /** Elasticity of wage to GDP per head; a pure number. */
    WAGE_ELASTICITY,
    /** Rent at the reference GDP per head and population; USD per m2 and year. */
    RENT_REFERENCE_USD,
    /** Elasticity of rent to GDP per head; a pure number. */
    RENT_ELASTICITY,
    /** Elasticity of rent to population; a pure number. */
    RENT_POPULATION_ELASTICITY,
    /** Reference GDP per head; USD per head and year. */
    GDP_REFERENCE_USD,
    /** Reference population; persons. */
    POPULATION_REFERENCE,
    /** Capacity per staff of the start; a pure number. */
    CAPACITY_FACTOR,
    /** Capacity on top; persons. */
    CAPACITY_SPARE,
    /** Median staff of a new INGO; persons. */
    STAFF_MEDIAN,
    /** Log-normal sigma of staff of a new INGO; ln persons. */
    STAFF_SIGMA,
    /** Median staff of a UN body of the start; persons. */
    STAFF_MEDIAN_UN,
    /** Log-normal sigma of staff of a UN body; ln persons. */
    STAFF_SIGMA_UN,
    /** Mean growth of staff; per year. */
    STAFF_GROWTH,
    /** Standard deviation of the growth of staff; per year. */
    STAFF_GROWTH_SD,
    /** Share of leaders who live in the seat's nation; a pure number. */
    LEADER_HOME_SHARE,
    /** Share of INGOs whose members are individuals; the rest has institutions; a pure number. */
    INDIVIDUAL_SHARE,
    /** Share of INGOs in a sensitive field; a pure number. */
    SENSITIVE_SHARE,
    /** Share of INGOs in an emerging field; a pure number. */
    EMERGING_SHARE,
    /** Share of INGOs that are city networks; a pure number. */
    CITY_NETWORK_SHARE,
    /** Mean prestige; prestige is a power of a uniform; a pure number. */
    PRESTIGE_MEAN,
    /** Branches at the start per organization that is large enough; per organization. */
    BRANCH_START,
    /** Staff from which an organization may have branches; persons. */
    BRANCH_MIN_STAFF,
    /** Chance that such an organization opens a branch; per year. */
    BRANCH_OPENING,
    /** Chance that a branch closes; per year. */
    BRANCH_CLOSING,
    /** Staff of a branch as a share of headquarters; a pure number. */
    BRANCH_STAFF_SHARE,
    /** Exponent per year of age with which staying conditions the start's tastes; per year. */
    START_REVIEWS,
    /** Most draws of conditional tastes; attempts. */
    START_ATTEMPTS,
    /** Economic benefit to the host (b_e); USD per organization of mean staff and year. */
    BENEFIT_STAFF_USD,
    /** Benefit of prestige 1 (b_r); USD per organization and year. */
    BENEFIT_PRESTIGE_USD,
    /** Factor on the prestige of city networks; a pure number. */
    CITY_NETWORK_PRESTIGE,
    /** Equipping a workplace; USD per person. */
    COST_EQUIPMENT_ONCE_USD,
    /** Keeping a workplace equipped; USD per person and year. */
    COST_EQUIPMENT_USD,
    /** Logistics support; USD per person and year. */
    COST_LOGISTICS_USD,
    /** Entry and exit, paid by the nation; USD per year. */
    COST_ENTRY_USD,
    /** Building a talent community; USD. */
    COST_TALENT_CAPITAL_USD,
    /** Running a talent community; USD per year. */
    COST_TALENT_USD,
    /** Building schools; USD. */
    COST_SCHOOLING_CAPITAL_USD,
    /** Schooling; USD per person and year. */
    COST_SCHOOLING_USD,
    /** Medical services, fixed; USD per year. */
    COST_MEDICAL_FIXED_USD,
    /** Medical services; USD per person and year. */
    COST_MEDICAL_USD,
    /** Coordination body; USD per year. */
    COST_COORDINATION_USD,
    /** Building a cluster zone; USD per 1,000 seats. */
    COST_ZONE_CAPITAL_USD,
    /** Running a cluster zone; USD per 1,000 seats and year. */
    COST_ZONE_USD,
    /** Liaison and consulting service; USD per year. */
    COST_LIAISON_USD,
    /** Participation in international affairs; USD per year. */
    COST_PARTICIPATION_USD,
    /** Seats of a full cluster zone; persons. */
    ZONE_SEATS,
    /** Years over which capital is spread; years. */
    CAPITAL_YEARS,
    /** Discount rate; per year. */
    DISCOUNT_RATE,
    /** Least budget of a city; USD per year. */
    BUDGET_FLOOR_USD,
    /** Budget over the spending of the start; a pure number. */
    BUDGET_FACTOR,
    /** Lag of funding subsidy; years. */
    LAG_FUNDING_YEARS,
    /** Lag of the other city instruments; years. */
    LAG_CITY_YEARS,
    /** Lag of a cluster zone; years. */
    LAG_ZONE_YEARS,
    /** Lag of national instruments; years. */
    LAG_NATION_YEARS,
    /** Share of the gap between enacted and effective level that closes in a year; per year. */
    EFFECT_SPEED,
    /** Share of the lost credibility that remains after a year; per year. */
    CREDIBILITY_MEMORY,
    /** Least years between two changes of one instrument by adaptation; years. */
    TENURE_YEARS,
    /** Years between two adaptations of a city; years. */
    ADAPTATION_INTERVAL_YEARS,
    /** Years of expected inflow that a city counts when it compares levels; years. */
    PLANNING_HORIZON_YEARS,
    /** Weight of rule imitate in the mix; share. */
    MIX_IMITATE,
    /** Weight of rule hill-climb in the mix; share. */
    MIX_HILL_CLIMB,
    /** Weight of rule learn in the mix; share. */
    MIX_LEARN,
    /** Weight of rule best-response in the mix; share. */
    MIX_BEST_RESPONSE,
    /** Weight of rule static in the mix; share. */
    MIX_STATIC,
    /** Chance that an imitator acts when its turn comes; a pure number. */
    IMITATE_PROBABILITY,
    /** Share of the gap that an imitator closes; a pure number. */
    IMITATE_STEP,
    /** Most similar peers that an imitator looks at; cities. */
    IMITATE_SIMILAR,
    /** Top hosts that an imitator looks at; cities. */
    IMITATE_TOP,
    /** Step of hill-climb and learn; level. */
    CLIMB_STEP,
    /** Chance that the bandit explores; a pure number. */
    LEARN_EXPLORATION,
    /** Weight of the last reward in the bandit's value; a pure number. */
    LEARN_RATE,
    /** Share of the way to the best response that a city goes; a pure number. */
    RESPONSE_DAMPING,
    /** Level of a tick in a city row; level. */
    TICK_CITY,
    /** Level of a tick in a national row; level. */
    TICK_NATIONAL,
    /** Privileges of cities with a headquarters of the UN system; level. */
    PRIVILEGES_UN_SEAT,
    /** Privileges in nations of the restricted regime (China); level. */
    PRIVILEGES_RESTRICTED;

    /** The name in files: lower case, words joined by underscores. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The parameter with this name in files. */
    public static Optional<Parameter> of(String id) {
        return Arrays.stream(values()).filter(p -> p.id().equals(id)).findFirst();
    }
}
