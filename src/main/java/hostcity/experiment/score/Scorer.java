package hostcity.experiment.score;

import hostcity.experiment.score.Variant.Offers;
import hostcity.experiment.score.Variant.Vectors;
import hostcity.random.KeyedRandom;
import hostcity.scenario.cases.Candidate;
import hostcity.scenario.cases.HostOffer;
import hostcity.scenario.cases.SitingCase;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Scores siting cases: decides each under many vectors of parameters and counts who wins (ODD 7.28). Results do not depend
 * on the threads.
 */
public final class Scorer {

    private final World world;
    private final Ensemble ensemble;
    private final int vectors;
    private final int draws;
    private final long seed;
    private final int threads;

    /**
     * A scorer.
     *
     * @param world whose values are the defaults
     * @param ensemble the vectors to mix over
     * @param vectors how many of them
     * @param draws decisions of each case under each vector
     * @param seed of all draws
     */
    public Scorer(World world, Ensemble ensemble, int vectors, int draws, long seed, int threads) {
        if (!(vectors >= 1 && draws >= 1 && threads >= 1)) {
            throw new IllegalArgumentException("vectors, draws and threads are 1 or more");
        }
        this.world = world;
        this.ensemble = ensemble;
        this.vectors = vectors;
        this.draws = draws;
        this.seed = seed;
        this.threads = threads;
    }

    /**
     * Scores cases.
     *
     * @throws UnscorableCaseException if one has no voters, or nobody eligible under the world's own values
     */
    public List<CaseScore> score(List<SitingCase> cases) {
        cases.forEach(this::check);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<CaseScore> scores = new ArrayList<>();
            for (SitingCase siting : cases) {
                scores.add(score(siting, pool));
            }
            return scores;
        } finally {
            pool.shutdownNow();
        }
    }

    private void check(SitingCase siting) {
        if (!Contest.hasVoters(siting, world)) {
            throw new UnscorableCaseException("case '" + siting.name()
                    + "' cannot be scored: its electorate has 0 voters in this world; name the states that voted");
        }
        Parameters p = world.defaults();
        for (boolean allOffers : new boolean[] {false, true}) {
            Valuation valuation = new Valuation(siting, Sites.of(siting, world), world, p, allOffers);
            if (!Valuation.isAny(valuation.reachThreshold())) {
                throw new UnscorableCaseException("case '" + siting.name()
                        + "' cannot be scored: the privileges of no candidate reach un_privileges_threshold, "
                        + p.get(Parameter.UN_PRIVILEGES_THRESHOLD)
                        + "; set host_agreement_privileges, now " + p.get(Parameter.HOST_AGREEMENT_PRIVILEGES)
                        + ", as high, or offer privileges_immunities");
            }
        }
    }

    private CaseScore score(SitingCase siting, ExecutorService pool) {
        Map<Variant, Score> scores = new LinkedHashMap<>();
        for (Vectors whose : Vectors.values()) {
            Ensemble from = whose == Vectors.ENSEMBLE ? ensemble : Ensemble.constant(world.defaults());
            Score counted = score(siting, from, false, pool);
            scores.put(new Variant(whose, Offers.COUNTED), counted);
            // Without an offer of the winner alone, the same.
            Score all = hasUncountedOffers(siting) ? score(siting, from, true, pool) : counted;
            scores.put(new Variant(whose, Offers.ALL), all);
        }
        boolean apart = siting.candidates().stream().anyMatch(x -> Valuation.isIncumbent(siting, x));
        return new CaseScore(siting, scores, apart);
    }

    private static boolean hasUncountedOffers(SitingCase siting) {
        return siting.candidates().stream()
                .flatMap(x -> x.offer().stream())
                .anyMatch(x -> x.knownFrom() == HostOffer.KnownFrom.WINNER);
    }

    private Score score(SitingCase siting, Ensemble from, boolean allOffers, ExecutorService pool) {
        List<Site> sites = Sites.of(siting, world);
        List<Callable<Counts>> tasks = new ArrayList<>();
        for (int v = 0; v < vectors; v++) {
            int vector = v;
            tasks.add(() -> count(siting, sites, from.at(vector), vector, allOffers));
        }
        List<Counts> counts = run(tasks, pool);
        Tally tally = new Tally(
                counts.stream().map(Counts::wins).toArray(int[][]::new),
                draws,
                counts.stream().mapToLong(Counts::rounds).sum(),
                counts.stream().mapToInt(Counts::mostRounds).max().orElse(0));
        List<String> names = siting.candidates().stream().map(Candidate::id).toList();
        return Score.of(names, siting.winnerIndex(), tally);
    }

    /** What came out under one vector. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Counts(int[] wins, long rounds, int mostRounds) {}

    private Counts count(SitingCase siting, List<Site> sites, Parameters p, int vector, boolean allOffers) {
        Valuation valuation = new Valuation(siting, sites, world, p, allOffers);
        long own = KeyedRandom.mix(KeyedRandom.mix(seed) ^ vector);
        Contest contest = new Contest(siting, sites, world, p, valuation, own);
        int[] wins = new int[sites.size()];
        long rounds = 0;
        int most = 0;
        for (int draw = 0; draw < draws; draw++) {
            Contest.Outcome outcome = contest.hold(draw);
            wins[outcome.winner()]++;
            rounds += outcome.rounds();
            most = Math.max(most, outcome.rounds());
        }
        return new Counts(wins, rounds, most);
    }

    /** Results in the order of the tasks. */
    private static List<Counts> run(List<Callable<Counts>> tasks, ExecutorService pool) {
        List<Counts> counts = new ArrayList<>();
        try {
            for (Future<Counts> future : pool.invokeAll(tasks)) {
                counts.add(future.get());
            }
            return counts;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a case could not be decided: " + e.getCause(), e);
        }
    }
}
