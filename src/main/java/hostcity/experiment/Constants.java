package hostcity.experiment;

import hostcity.measure.Indicator;
import hostcity.measure.Measurement;
import hostcity.measure.RunOutcome;
import hostcity.model.HostCityModel;
import hostcity.model.Setup;
import hostcity.random.KeyedRandom;
import hostcity.world.CityConstants;
import hostcity.world.Parameter;
import hostcity.world.Place;
import hostcity.world.World;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Solves the city constants alpha so that with static cities every place keeps its share of the world's stock (ODD 7.19
 * City constants): first by flows, alpha += 0.7 ln(needed / actual inflow), then by stocks, alpha -= 1.2 min(1, n / 10)
 * ln(stock / target). Seeds are fixed, so the same call gives the same constants.
 */
public final class Constants {

    private static final double FLOW_STEP = 0.7;
    private static final double STOCK_STEP = 1.2;
    private static final double SMALL_STOCK = 10;

    /** UN bodies that a city without any is taken to have, so that its share has a logarithm. */
    private static final double NO_UN_BODIES = 0.25;

    private final World world;
    private final boolean[] isCity;
    private final int years;
    private final int replications;
    private final long seed;
    private final int threads;

    /**
     * A solver.
     *
     * @param years after which shares are compared with the start
     * @param replications runs per iteration
     */
    public Constants(World world, int years, int replications, long seed, int threads) {
        this.world = world;
        List<Place> byKey = world.placesByKey();
        isCity = new boolean[byKey.size()];
        for (int place = 0; place < isCity.length; place++) {
            isCity[place] = byKey.get(place).isCity();
        }
        this.years = years;
        this.replications = replications;
        this.seed = seed;
        this.threads = threads;
    }

    /**
     * How far an iteration is from its target.
     *
     * @param iteration 1, 2, ...
     * @param worst the largest |ln(stock / target)| among places with 10 organizations or more
     * @param worstPlace where
     */
    public record Step(int iteration, double worst, String worstPlace) {}

    /** Is told of every iteration. */
    public interface Listener {
        /** An iteration ended. */
        void step(Step step);
    }

    /** Means over replications, by place. */
    private static final class Flows {
        final List<String> places;
        final double[] start;
        final double[] end;
        final double[] inflow;
        final double[] outflow;
        final double[] startUn;
        final double[] endUn;

        Flows(List<String> places) {
            this.places = places;
            start = new double[places.size()];
            end = new double[places.size()];
            inflow = new double[places.size()];
            outflow = new double[places.size()];
            startUn = new double[places.size()];
            endUn = new double[places.size()];
        }
    }

    /**
     * Solves.
     *
     * @param byFlows iterations of the first kind
     * @param byStocks iterations of the second kind
     */
    public CityConstants solve(int byFlows, int byStocks, Listener listener) {
        Map<String, Double> alpha = new HashMap<>(world.constants().ingo());
        Map<String, Double> alphaUn = new HashMap<>(world.constants().un());
        for (int i = 1; i <= byFlows + byStocks; i++) {
            Flows flows = simulate(new CityConstants(alpha, alphaUn));
            listener.step(step(i, flows));
            boolean flowStep = i <= byFlows;
            for (int place = 0; place < flows.places.size(); place++) {
                double change = flowStep ? flowStep(flows, place) : stockStep(flows, place);
                alpha.merge(flows.places.get(place), change, Double::sum);
                alphaUn.merge(flows.places.get(place), unStep(flows, place), Double::sum);
            }
        }
        listener.step(step(byFlows + byStocks + 1, simulate(new CityConstants(alpha, alphaUn))));
        return new CityConstants(centered(alpha), centered(alphaUn));
    }

    /**
     * The UN's bodies leave by closing only, so what came is what is there in the end less what was left of the start.
     * Aggregate places never bid.
     */
    private double unStep(Flows flows, int place) {
        if (!isCity[place]) {
            return 0;
        }
        double start = flows.startUn[place];
        double left = start * Math.pow(1 - world.defaults().get(Parameter.CLOSING_HAZARD_UN), years);
        double target = Math.max(start, NO_UN_BODIES) * sum(flows.endUn) / sum(flows.startUn);
        // A tenth of an office on both sides keeps the logarithm finite where nothing came.
        return FLOW_STEP
                * Math.log((Math.max(0, target - left) + 0.1) / (Math.max(0, flows.endUn[place] - left) + 0.1));
    }

    private static double target(Flows flows, int place) {
        return flows.start[place] * sum(flows.end) / sum(flows.start);
    }

    private static double flowStep(Flows flows, int place) {
        double needed = target(flows, place) - flows.start[place] + flows.outflow[place];
        // Half an organization on both sides keeps the logarithm finite where nothing came.
        return FLOW_STEP * Math.log((Math.max(0, needed) + 0.5) / (flows.inflow[place] + 0.5));
    }

    private static double stockStep(Flows flows, int place) {
        double weight = Math.min(1, flows.start[place] / SMALL_STOCK);
        return -STOCK_STEP * weight * Math.log((flows.end[place] + 0.1) / (target(flows, place) + 0.1));
    }

    private static double sum(double[] values) {
        return IntStream.range(0, values.length).mapToDouble(i -> values[i]).sum();
    }

    private Step step(int iteration, Flows flows) {
        double worst = 0;
        String where = "";
        for (int place = 0; place < flows.places.size(); place++) {
            double error = Math.abs(Math.log(flows.end[place] / target(flows, place)));
            if (flows.start[place] >= SMALL_STOCK && error > worst) {
                worst = error;
                where = flows.places.get(place);
            }
        }
        return new Step(iteration, worst, where);
    }

    /** Only differences of constants matter: their mean is set to 0. */
    private static Map<String, Double> centered(Map<String, Double> alpha) {
        double mean = alpha.keySet().stream().sorted().mapToDouble(alpha::get).sum() / alpha.size();
        alpha.replaceAll((place, value) -> Math.rint((value - mean) * 1e6) / 1e6);
        return alpha;
    }

    private Flows simulate(CityConstants alpha) {
        Setup setup = Setup.still(world.withConstants(alpha), world.startYear() + years);
        List<RunOutcome> outcomes =
                inParallel(i -> Measurement.run(new HostCityModel(setup, KeyedRandom.mix(KeyedRandom.mix(seed) ^ i))));
        Flows flows = new Flows(outcomes.get(0).placeIds());
        outcomes.forEach(outcome -> add(outcome, flows));
        return flows;
    }

    private void add(RunOutcome outcome, Flows flows) {
        for (int place = 0; place < flows.places.size(); place++) {
            flows.start[place] += outcome.get(Indicator.ORGANIZATIONS, outcome.startYear(), place) / replications;
            flows.end[place] += outcome.get(Indicator.ORGANIZATIONS, outcome.endYear(), place) / replications;
            flows.startUn[place] += outcome.get(Indicator.UN_BODIES, outcome.startYear(), place) / replications;
            flows.endUn[place] += outcome.get(Indicator.UN_BODIES, outcome.endYear(), place) / replications;
            for (int year = outcome.startYear() + 1; year <= outcome.endYear(); year++) {
                flows.inflow[place] += (outcome.get(Indicator.FOUNDINGS, year, place)
                                + outcome.get(Indicator.ARRIVALS, year, place))
                        / replications;
                flows.outflow[place] += (outcome.get(Indicator.CLOSURES, year, place)
                                + outcome.get(Indicator.DEPARTURES, year, place))
                        / replications;
            }
        }
    }

    private <T> List<T> inParallel(IntFunction<T> task) {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> futures = IntStream.range(0, replications)
                    .mapToObj(i -> workers.submit(() -> task.apply(i)))
                    .toList();
            return futures.stream().map(Constants::get).toList();
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a run failed: " + e.getCause(), e);
        }
    }
}
