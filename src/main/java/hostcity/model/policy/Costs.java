package hostcity.model.policy;

import static hostcity.world.Parameter.*;

import hostcity.world.Instrument;
import hostcity.world.OrganizationType;
import hostcity.world.Parameters;
import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;

/**
 * What instruments cost the payer (ODD 7.16 Costs and accounts) and save an office (ODD 7.10 Cost of an office). Every
 * cost but the funding subsidy is linear in the level: a fixed part and a part per person.
 */
public final class Costs implements Serializable {

    private static final long serialVersionUID = 1;

    private final Parameters p;
    private final double annuity;
    private final double[] fixed = new double[Instrument.COUNT];

    /** Costs under these parameters. */
    public Costs(Parameters p) {
        this.p = p;
        annuity = annuity(p.get(DISCOUNT_RATE), p.get(CAPITAL_YEARS));
        double zoneThousands = p.get(ZONE_SEATS) / 1000;
        fixed(Instrument.ENTRY_EXIT, p.get(COST_ENTRY_USD));
        fixed(Instrument.TALENT_COMMUNITY, annuity * p.get(COST_TALENT_CAPITAL_USD) + p.get(COST_TALENT_USD));
        fixed(Instrument.SCHOOLING, annuity * p.get(COST_SCHOOLING_CAPITAL_USD));
        fixed(Instrument.MEDICAL_SERVICES, p.get(COST_MEDICAL_FIXED_USD));
        fixed(Instrument.COORDINATION_BODY, p.get(COST_COORDINATION_USD));
        fixed(Instrument.CLUSTER_ZONE, zoneThousands * (annuity * p.get(COST_ZONE_CAPITAL_USD) + p.get(COST_ZONE_USD)));
        fixed(Instrument.LIAISON_SERVICE, p.get(COST_LIAISON_USD));
        fixed(Instrument.PARTICIPATION, p.get(COST_PARTICIPATION_USD));
    }

    private void fixed(Instrument instrument, double usd) {
        fixed[instrument.ordinal()] = usd;
    }

    /** The yearly payment that spreads a capital of 1 over the years, at the end of each. */
    public static double annuity(double rate, double years) {
        return rate == 0 ? 1 / years : rate / (1 - FastMath.pow(1 + rate, -years));
    }

    /** Fixed cost at level 1, USD a year. */
    public double fixed(Instrument instrument) {
        return fixed[instrument.ordinal()];
    }

    /**
     * Cost per person at level 1, USD a year.
     *
     * @param wage USD per person and year
     * @param rent USD per square metre and year
     */
    public double perPerson(Instrument instrument, double wage, double rent) {
        return switch (instrument) {
            case TAX_RELIEF -> p.get(TAX_SHARE) * wage;
            case RENT_CONCESSION -> p.get(FLOOR_AREA_M2) * rent;
            case OFFICE_EQUIPMENT -> annuity * p.get(COST_EQUIPMENT_ONCE_USD) + p.get(COST_EQUIPMENT_USD);
            case LOGISTICS_SUPPORT -> p.get(COST_LOGISTICS_USD);
            case PRIVILEGES_IMMUNITIES -> p.get(P5_SHARE) * p.get(TAX_SHARE) * wage;
            case SCHOOLING -> p.get(COST_SCHOOLING_USD);
            case MEDICAL_SERVICES -> p.get(COST_MEDICAL_USD);
            default -> 0;
        };
    }

    /** Whether the payments depend on the offices hosted, and so can be scaled down when the budget is short. */
    public static boolean isPaidPerOffice(Instrument instrument) {
        return switch (instrument) {
            case FUNDING_SUBSIDY, RENT_CONCESSION, OFFICE_EQUIPMENT, LOGISTICS_SUPPORT, SCHOOLING, MEDICAL_SERVICES ->
                true;
            default -> false;
        };
    }

    /**
     * The funding subsidy of an office, USD a year.
     *
     * @param level of the instrument
     * @param staff persons
     * @param grossPerPerson gross cost, USD per person and year
     */
    public double grant(OrganizationType type, double level, double staff, double grossPerPerson) {
        double full = p.get(type == OrganizationType.UN ? GRANT_UN_USD : GRANT_INGO_USD);
        return Math.min(level * full, p.get(GRANT_CAP_SHARE) * grossPerPerson * staff);
    }

    /** Gross cost of an office before any instrument, USD per person and year. */
    public double grossPerPerson(double wage, double rent) {
        return wage * (1 + p.get(TAX_SHARE))
                + p.get(FLOOR_AREA_M2) * rent
                + p.get(EQUIPMENT_USD)
                + p.get(LOGISTICS_USD);
    }

    /**
     * Cost of an office after instruments 2 to 5 and the funding subsidy, USD per person and year.
     *
     * @param level delivered levels in the order of {@link Instrument}
     * @param staff persons
     */
    public double netPerPerson(OrganizationType type, double wage, double rent, double[] level, double staff) {
        double grant = grant(type, level[Instrument.FUNDING_SUBSIDY.ordinal()], staff, grossPerPerson(wage, rent));
        return netPerPerson(wage, rent, level) - grant / staff;
    }

    /**
     * Cost of an office after instruments 2 to 5, before the funding subsidy, USD per person and year.
     *
     * @param level delivered levels in the order of {@link Instrument}
     */
    public double netPerPerson(double wage, double rent, double[] level) {
        return wage
                + p.get(TAX_SHARE) * wage * (1 - level[Instrument.TAX_RELIEF.ordinal()])
                + p.get(FLOOR_AREA_M2) * rent * (1 - level[Instrument.RENT_CONCESSION.ordinal()])
                + p.get(EQUIPMENT_USD) * (1 - level[Instrument.OFFICE_EQUIPMENT.ordinal()])
                + p.get(LOGISTICS_USD) * (1 - level[Instrument.LOGISTICS_SUPPORT.ordinal()]);
    }
}
