package hostcity.model.adapt;

import static hostcity.world.Parameter.*;

import hostcity.model.City;
import hostcity.model.HostCityModel;
import hostcity.world.Instrument;
import java.util.List;

/**
 * Builds the best response greedily, step by step by the expected welfare per dollar, within the budget; then goes half
 * way towards it.
 */
final class BestResponse implements Rule {

    private static final long serialVersionUID = 1;

    /** Level that one greedy step adds or takes. */
    private static final double STEP = 0.1;

    @Override
    public void adapt(City city, HostCityModel model) {
        List<Instrument> free = Rule.free(city, model);
        Welfare welfare = new Welfare(city, model);
        double[] goal = welfare.levels();
        // Ten steps of each instrument at most: the search ends even if rounding made steps look profitable for ever.
        for (int step = 0; step < 10 * Instrument.COUNT && improve(goal, free, welfare); step++) {
            // goal is changed by improve
        }
        double damping = model.parameters().get(RESPONSE_DAMPING);
        for (Instrument instrument : free) {
            double before = city.instruments().planned(instrument);
            double level = Rule.clip(before + damping * (goal[instrument.ordinal()] - before));
            if (level != before && welfare.isAffordable(instrument, level)) {
                city.instruments().decide(instrument, level, model.year());
                welfare.accept(instrument, level);
            }
        }
    }

    /** Takes the best step, if any raises expected welfare and fits the budget. */
    private static boolean improve(double[] goal, List<Instrument> free, Welfare welfare) {
        double spending = welfare.spending(goal);
        double worth = welfare.at(goal);
        double bestRatio = 0;
        double[] best = goal;
        for (Instrument instrument : free) {
            for (double step : new double[] {STEP, -STEP}) {
                double[] tried = goal.clone();
                tried[instrument.ordinal()] = Rule.clip(goal[instrument.ordinal()] + step);
                double change = welfare.spending(tried) - spending;
                boolean bearable = change < 0 || welfare.fits(tried);
                double ratio = bearable ? (welfare.at(tried) - worth) / Math.max(1, Math.abs(change)) : 0;
                if (ratio > bestRatio) {
                    bestRatio = ratio;
                    best = tried;
                }
            }
        }
        System.arraycopy(best, 0, goal, 0, goal.length);
        return bestRatio > 0;
    }
}
