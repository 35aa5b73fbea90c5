package hostcity.experiment.score;

import static hostcity.world.Parameter.*;

import hostcity.world.Parameter;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The parameters that hang on siting cases. */
public final class SitingParameters {

    /**
     * Those that an ensemble draws. Not among them: {@code shock_scale}, which fixes the scale of utility, and
     * {@code ballot_rule}, which the case says.
     */
    private static final Set<Parameter> DRAWN = Collections.unmodifiableSet(EnumSet.of(
            BETA_COST_INGO,
            BETA_PRIVILEGES_INGO,
            BETA_ENTRY_INGO,
            BETA_TALENT_INGO,
            BETA_SCHOOLING_INGO,
            BETA_MEDICAL_INGO,
            THETA_ECONOMY_INGO,
            THETA_POLITICS_INGO,
            THETA_LAW_INGO,
            THETA_TRANSPORT_INGO,
            THETA_LANGUAGE_INGO,
            THETA_NATURE_INGO,
            BETA_COST_UN,
            BETA_PRIVILEGES_UN,
            BETA_ENTRY_UN,
            BETA_TALENT_UN,
            BETA_SCHOOLING_UN,
            BETA_MEDICAL_UN,
            THETA_ECONOMY_UN,
            THETA_POLITICS_UN,
            THETA_LAW_UN,
            THETA_TRANSPORT_UN,
            THETA_LANGUAGE_UN,
            THETA_NATURE_UN,
            LEADER_PULL,
            INERTIA,
            INERTIA_AGE,
            INERTIA_UN,
            TASTE_CITY,
            TASTE_NATION,
            TASTE_REGION,
            GAMMA_UN,
            CLUSTER_ZONE_BONUS,
            TAX_SHARE,
            P5_SHARE,
            FLOOR_AREA_M2,
            EQUIPMENT_USD,
            LOGISTICS_USD,
            GRANT_INGO_USD,
            GRANT_UN_USD,
            GRANT_CAP_SHARE,
            MOVING_USD,
            WAGE_REFERENCE_USD,
            WAGE_ELASTICITY,
            RENT_REFERENCE_USD,
            RENT_ELASTICITY,
            RENT_POPULATION_ELASTICITY,
            GDP_REFERENCE_USD,
            POPULATION_REFERENCE,
            STAFF_MEDIAN,
            STAFF_MEDIAN_UN,
            UN_OFFICE_STAFF_MEDIAN,
            CAPITAL_YEARS,
            DISCOUNT_RATE,
            HOST_AGREEMENT_PRIVILEGES,
            UN_PRIVILEGES_THRESHOLD,
            VOTE_BLOC,
            VOTE_MISSIONS,
            VOTE_CONCENTRATION,
            VOTE_DEVELOPING,
            MISSIONS_PER_UN_BODY,
            MISSIONS_MOST,
            BALLOT_WITHDRAWAL));

    private SitingParameters() {}

    /** Those that an ensemble draws. */
    public static Set<Parameter> drawn() {
        return DRAWN;
    }
}
