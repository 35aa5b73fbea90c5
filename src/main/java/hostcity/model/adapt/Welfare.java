package hostcity.model.adapt;

import static hostcity.world.Parameter.*;

import hostcity.model.City;
import hostcity.model.HostCityModel;
import hostcity.model.Ledger;
import hostcity.model.Office;
import hostcity.world.Instrument;
import hostcity.world.OrganizationType;
import hostcity.world.Parameters;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * The welfare that a city expects from levels of its instruments: the mean of benefit less spending over its planning
 * horizon, with expected inflow and outflow. Not realized inflow: that is so noisy that climbing on it is blind.
 */
final class Welfare {

    private final City city;
    private final HostCityModel model;
    private final Parameters p;
    private final Ledger ledger;
    private final int offices;
    private final double staff;
    private final double[] planned = new double[Instrument.COUNT];
    private final boolean[] held = new boolean[Instrument.COUNT];
    private final double presentUtility;
    private final double present;

    Welfare(City city, HostCityModel model) {
        this.city = city;
        this.model = model;
        this.p = model.parameters();
        this.ledger = city.ledger();
        List<Office> hosted = model.register().hostedIn(city.place());
        this.offices = hosted.size();
        this.staff = hosted.stream().mapToDouble(Office::staff).sum();
        for (Instrument instrument : Instrument.all()) {
            planned[instrument.ordinal()] = city.instruments().planned(instrument);
            held[instrument.ordinal()] = city.instruments().isHeldByScenario(instrument);
        }
        this.presentUtility = model.expectedInflow().utility(city.place(), planned);
        this.present = at(planned);
    }

    /** The levels that are planned now. */
    double[] levels() {
        return planned.clone();
    }

    /** Expected welfare at the planned levels, USD a year. */
    double present() {
        return present;
    }

    /** What a change of one level adds to expected welfare, USD a year. */
    double gain(Instrument instrument, double level) {
        return at(with(instrument, level)) - present;
    }

    /** Whether the budget bears a change of one level. */
    boolean isAffordable(Instrument instrument, double level) {
        return level <= planned[instrument.ordinal()] || fits(with(instrument, level));
    }

    /** Whether the budget bears these levels with the present offices. */
    boolean fits(double[] level) {
        return spending(level) <= ledger.budget();
    }

    /** A change was decided: later questions start from it. */
    void accept(Instrument instrument, double level) {
        planned[instrument.ordinal()] = level;
    }

    private double[] with(Instrument instrument, double level) {
        double[] changed = planned.clone();
        changed[instrument.ordinal()] = level;
        return changed;
    }

    /** What the city itself pays a year for these levels and its present offices. */
    double spending(double[] level) {
        return fixedSpending(level) + spendingPerPerson(level) * staff + spendingPerOffice(level) * offices;
    }

    private double fixedSpending(double[] level) {
        double sum = 0;
        for (Instrument instrument : Instrument.all()) {
            sum += paid(instrument, level) * model.costs().fixed(instrument);
        }
        return sum;
    }

    private double spendingPerPerson(double[] level) {
        double wage = model.geography().wage(city.place());
        double rent = model.market().rent(city.place());
        double sum = 0;
        for (Instrument instrument : Instrument.all()) {
            sum += paid(instrument, level) * model.costs().perPerson(instrument, wage, rent);
        }
        return sum;
    }

    private double spendingPerOffice(double[] level) {
        double wage = model.geography().wage(city.place());
        double gross = model.costs().grossPerPerson(wage, model.market().rent(city.place()));
        double mean = offices == 0 ? p.get(STAFF_MEDIAN) : staff / offices;
        return model.costs().grant(OrganizationType.INGO, paid(Instrument.FUNDING_SUBSIDY, level), mean, gross);
    }

    /** The nation pays its own instruments, a scenario what it holds. */
    private double paid(Instrument instrument, double[] level) {
        if (instrument.isNational()) {
            return 0;
        }
        return held[instrument.ordinal()] ? city.instruments().own(instrument) : level[instrument.ordinal()];
    }

    /** Expected welfare at these levels, mean over the horizon, USD a year. */
    double at(double[] level) {
        double utility = model.expectedInflow().utility(city.place(), level);
        double inflow = model.expectedInflow().inflow(city.place(), level);
        double leaving = model.expectedInflow().departureRate() * FastMath.exp(presentUtility - utility);
        double stays = Math.max(0, 1 - p.get(CLOSING_HAZARD_INGO) - leaving);
        double sigma = p.get(STAFF_SIGMA);
        double newStaff = p.get(STAFF_MEDIAN) * FastMath.exp(sigma * sigma / 2);
        double newBenefit = p.get(BENEFIT_STAFF_USD) * newStaff / model.meanStartStaff()
                + p.get(BENEFIT_PRESTIGE_USD) * p.get(PRESTIGE_MEAN);
        double fixed = fixedSpending(level);
        double perPerson = spendingPerPerson(level);
        double perOffice = spendingPerOffice(level);
        double old = 1;
        double arrived = 0;
        double sum = 0;
        int horizon = (int) Math.rint(p.get(PLANNING_HORIZON_YEARS));
        for (int year = 1; year <= horizon; year++) {
            old *= stays;
            arrived = arrived * stays + inflow;
            sum += ledger.benefit() * old
                    + newBenefit * arrived
                    - fixed
                    - perPerson * (staff * old + newStaff * arrived)
                    - perOffice * (offices * old + arrived);
        }
        return sum / horizon;
    }
}
