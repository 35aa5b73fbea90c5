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
    /** Posts that nationals can hold, per organization of the world; posts per organization. */
    POSTS_PER_ORGANIZATION,
    /** Share of posts that are filled anew in a year; per year. */
    POSTS_TURNOVER,
    /** Exponent of a nation's posts over the mean in the posts that it wins; a pure number. */
    POSTS_INCUMBENCY,
    /** Exponent of 1 + organizations hosted in the posts that a nation wins; a pure number. */
    POSTS_HOSTING,
    /** How much more of the posts a nation with participation 1 wins; a pure number. */
    POSTS_PARTICIPATION,
    /** Senior posts as a share of posts where no source gives them; a pure number. */
    SENIOR_SHARE,
    /** Awareness of a city per ln((1 + posts)/(1 + mean posts)) of its nation; logit. */
    AWARENESS_POSTS,
    /** Exponent of a nation's posts over the mean, relative to the start, in drawing leaders and initiators; a pure number. */
    LEADER_POSTS,
    /** Chance that a local institute without ties becomes a member; per year. */
    LADDER_UP_MEMBER,
    /** Chance that a member goes to meetings; per year. */
    LADDER_UP_MEETINGS,
    /** Chance to hold a joint conference after meetings; per year. */
    LADDER_UP_CONFERENCE,
    /** Chance to win a post after a joint conference; per year. */
    LADDER_UP_POST,
    /** Chance to become able to host after a post; per year. */
    LADDER_UP_HOST,
    /** Chance to fall back by a step; per year. */
    LADDER_DOWN,
    /** How much faster institutes climb in a city with participation 1; a pure number. */
    LADDER_PARTICIPATION,
    /** Years that institutes had climbed before the start, from nothing; years. */
    LADDER_START_YEARS,
    /** Awareness of a city for organizations of a field whose institute can host; in proportion for lower steps; logit. */
    INSTITUTE_AWARENESS,
    /** Pull of an institute that can host on new seats of its field; utility. */
    INSTITUTE_FOUNDING,
    /** Added chance of registration where an institute of the field can host: it is a supervisory unit; a pure number. */
    INSTITUTE_REGISTRATION,
    /** Posts that a nation holds for each institute at step post or above beyond those of the start; posts per institute. */
    INSTITUTE_POSTS,
    /** Share of the gap to official English that closes in a year in a city of many international staff; per year. */
    LANGUAGE_RATE,
    /** Staff of offices from which a city learns at the full rate; persons. */
    LANGUAGE_STAFF,
    /** How much shorter lags are where a UN body sat before the decision; years. */
    TEMPLATE_LAG_YEARS,
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
    /** Clustering with a place's share of the same field's world stock, another form; utility per share. */
    GAMMA_LINEAR,
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
    /** Years that a relocation grant is spread over; years. */
    MOVING_YEARS,
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
    PRIVILEGES_RESTRICTED,
    /** Foundings of UN secretariats a year while the UN expands; organizations per year. */
    UN_SECRETARIAT_RATE_EARLY,
    /** Foundings of UN secretariats a year afterwards; organizations per year. */
    UN_SECRETARIAT_RATE,
    /** Programme offices that the UN opens a year while it expands; offices per year. */
    UN_PROGRAMME_RATE_EARLY,
    /** Programme offices that the UN opens a year afterwards; offices per year. */
    UN_PROGRAMME_RATE,
    /** Last year in which the UN expands; year. */
    UN_EXPANSION_END_YEAR,
    /** Median staff of a new secretariat or programme office of the UN; persons. */
    UN_OFFICE_STAFF_MEDIAN,
    /** Log-normal sigma of the same; a pure number. */
    UN_OFFICE_STAFF_SIGMA,
    /** Chance that a programme office or satellite of the UN closes in a year; per year. */
    UN_PROGRAMME_CLOSING,
    /** Chance that a funding shock hits a large UN seat in a year; per year. */
    UN_TRANSFER_RATE,
    /** Staff from which a UN seat can be hit; persons. */
    UN_TRANSFER_MIN_STAFF,
    /** Smallest share of posts that a hit UN seat gives to a programme office; a pure number. */
    UN_TRANSFER_SHARE_MIN,
    /** Largest share of the same; a pure number. */
    UN_TRANSFER_SHARE_MAX,
    /** Fewest posts that are given; persons. */
    UN_TRANSFER_MIN_POSTS,
    /** Chance that the runner-up of a ballot gets a satellite; a pure number. */
    UN_SATELLITE_CHANCE,
    /** Staff of a satellite over that of the seat; a pure number. */
    UN_SATELLITE_SHARE,
    /** Weight of net cost for UN offices; utility per gross cost. */
    BETA_COST_UN,
    /** Weight of privileges and immunities for UN offices; utility. */
    BETA_PRIVILEGES_UN,
    /** Weight of entry and exit for UN offices; utility. */
    BETA_ENTRY_UN,
    /** Weight of the talent community for UN offices; utility. */
    BETA_TALENT_UN,
    /** Weight of schooling for UN offices; utility. */
    BETA_SCHOOLING_UN,
    /** Weight of medical services for UN offices; utility. */
    BETA_MEDICAL_UN,
    /** Weight of ln GDP per head for UN offices; utility per sd. */
    THETA_ECONOMY_UN,
    /** Weight of political status for UN offices; utility per sd. */
    THETA_POLITICS_UN,
    /** Weight of the rule of law for UN offices; utility per sd. */
    THETA_LAW_UN,
    /** Weight of non-stop destinations for UN offices; utility per sd. */
    THETA_TRANSPORT_UN,
    /** Weight of official English for UN offices; utility. */
    THETA_LANGUAGE_UN,
    /** Weight of nature for UN offices; utility per sd. */
    THETA_NATURE_UN,
    /** Privileges that a bid to the UN offers at least; level. */
    HOST_AGREEMENT_PRIVILEGES,
    /** Privileges below which a bid is not eligible; level. */
    UN_PRIVILEGES_THRESHOLD,
    /** Interest of a city of mean value in a call of the UN; logit. */
    INTEREST_CONSTANT,
    /** Interest per utility above the mean that the city offers; logit per utility. */
    INTEREST_VALUE,
    /** Interest from a full coordination body; logit. */
    INTEREST_COORDINATION,
    /** Interest from a full liaison service; logit. */
    INTEREST_LIAISON,
    /** Interest from full participation in international affairs; logit. */
    INTEREST_PARTICIPATION,
    /** Interest per ln(1 + UN bodies of the field in the city); logit. */
    INTEREST_UN_FIELD,
    /** Cost of a bid for a seat of the UN; USD. */
    BID_COST_USD,
    /** Cost of a bid for a programme office; USD. */
    BID_COST_PROGRAMME_USD,
    /** Utility by which a bidder's lead multiplies its expected odds by e; utility. */
    BID_VALUE_SCALE,
    /** Years over which a bidder counts what an office brings; years. */
    BID_HORIZON_YEARS,
    /** What a seat brings a bidder besides its staff; USD. */
    BID_SEAT_USD,
    /** A voter's leaning to a bid from its own bloc; utility. */
    VOTE_BLOC,
    /** Leaning per ln(1 + missions in the city); utility. */
    VOTE_MISSIONS,
    /** Leaning against per ln(1 + UN bodies in the country); utility. */
    VOTE_CONCENTRATION,
    /** Leaning of a developing voter to a bid from a developing country; utility. */
    VOTE_DEVELOPING,
    /** Missions in a city per UN body that it hosts; missions. */
    MISSIONS_PER_UN_BODY,
    /** Most missions in a city; missions. */
    MISSIONS_MOST,
    /** Rule of ballots: 0 majority, 1 two thirds, 2 points 3-2-1; a pure number. */
    BALLOT_RULE,
    /** Chance that the trailing of more than two bidders withdraws after a round; a pure number. */
    BALLOT_WITHDRAWAL,
    /** Inertia of the present seat of a UN body; used to score cases only; utility. */
    INERTIA_UN;

    /** The name in files: lower case, words joined by underscores. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The parameter with this name in files. */
    public static Optional<Parameter> of(String id) {
        return Arrays.stream(values()).filter(p -> p.id().equals(id)).findFirst();
    }
}
