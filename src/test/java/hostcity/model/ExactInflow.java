package hostcity.model;

import static hostcity.world.Parameter.*;

import hostcity.model.PlainSnapshot.Before;
import hostcity.world.Field;
import hostcity.world.Membership;
import hostcity.world.OrganizationType;
import hostcity.world.Parameters;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * The seats that every place can expect in a year, by exact enumeration: every living INGO with its own tastes, its own
 * consideration set and its own chance of a review, and the candidates for founding with theirs. The shock is integrated
 * out by the logit formula, registration and bids by drawing them many times.
 */
public final class ExactInflow {

    private static final int DRAWS = 60;
    private static final int YEARS_OF_CANDIDATES = 15;

    private final HostCityModel model;
    private final Parameters p;
    private final PlainChoice plain;
    private final PlainSnapshot now;
    private final Random random = new Random(5);
    private final double[] arrivals;
    private final double[] foundings;
    private double moves;

    private ExactInflow(HostCityModel model, PlainChoice plain, PlainSnapshot now, double expectedFoundings) {
        this.model = model;
        this.p = model.parameters();
        this.plain = plain;
        this.now = now;
        this.arrivals = new double[model.geography().size()];
        this.foundings = new double[arrivals.length];
        for (Before seat : List.copyOf(now.offices.values())) {
            boolean ingo = seat.office().organization().type() == OrganizationType.INGO;
            if (ingo && seat.office().isHeadquarters() && !seat.moving() && seat.place() != Office.NOWHERE) {
                review(seat);
            }
        }
        found(expectedFoundings);
    }

    /**
     * Runs a model to a year and enumerates what was to be expected in that year.
     *
     * @param atTheEnd what to do with the result and the model as it is at the end of that year
     */
    public static void in(
            int year, World world, HostCityModel model, java.util.function.Consumer<ExactInflow> atTheEnd) {
        model.start();
        PlainChoice plain = new PlainChoice(model, world);
        List<ExactInflow> result = new ArrayList<>();
        model.schedule.scheduleOnce(
                Phase.SNAPSHOT.timeIn(year),
                2,
                s -> result.add(new ExactInflow(model, plain, new PlainSnapshot(model), model.foundingRate())));
        model.onYearEnd(() -> {
            if (model.year() == year) {
                atTheEnd.accept(result.get(0));
            }
        });
        while (model.schedule.getTime() < Phase.INDICATORS.timeIn(year) && model.schedule.step(model)) {
            // every step is one phase of one year
        }
    }

    /** Seats that move in or are founded. */
    public double inflow(int place) {
        return arrivals[place] + foundings[place];
    }

    /** Seats that move from one place to another, in the whole world. */
    public double moves() {
        return moves;
    }

    /** Seats that are founded or move, in the whole world. */
    public double newcomers() {
        double sum = 0;
        for (int place = 0; place < arrivals.length; place++) {
            sum += inflow(place);
        }
        return sum;
    }

    private double chanceOfReview(Before seat) {
        Organization organization = seat.office().organization();
        int lease = (int) p.get(LEASE_YEARS);
        boolean leaseEnds = now.year > seat.leaseStart() && (now.year - seat.leaseStart()) % lease == 0;
        double none = (1 - p.get(REVIEW_RATE)) * (leaseEnds ? 1 - p.get(LEASE_REVIEW_PROBABILITY) : 1);
        // Terms begin at random years: one in four.
        boolean individual = organization.membership() == Membership.INDIVIDUAL;
        return 1 - none * (individual ? 1 - p.get(LEADER_REVIEW_PROBABILITY) / p.get(LEADER_TERM_YEARS) : 1);
    }

    private void review(Before seat) {
        double chance = chanceOfReview(seat);
        double[] shares = probabilities(seat);
        for (int place = 0; place < shares.length; place++) {
            if (place != seat.place()) {
                arrivals[place] += chance * shares[place];
                moves += chance * shares[place];
            }
        }
    }

    /** The candidates of many years stand for those of this one. */
    private void found(double expected) {
        List<double[]> shares = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        double total = 0;
        for (Field field : Field.all()) {
            int candidates = model.population().candidates(field);
            for (int year = now.year; year < now.year + YEARS_OF_CANDIDATES; year++) {
                for (int i = 0; i < candidates; i++) {
                    long id = model.population().candidateId(year, field, i);
                    Organization founder = model.population().born(id, field, now.year);
                    Office seat = founder.headquarters();
                    shares.add(probabilities(new Before(seat, Office.NOWHERE, false, 0, 0, seat.staff())));
                    double weight = model.population().fieldShare(field) / candidates;
                    weights.add(weight);
                    total += weight;
                }
            }
        }
        for (int i = 0; i < shares.size(); i++) {
            for (int place = 0; place < foundings.length; place++) {
                foundings[place] += expected * weights.get(i) / total * shares.get(i)[place];
            }
        }
    }

    /** The chance of each place to be chosen in a review or a founding. */
    private double[] probabilities(Before who) {
        Organization organization = who.office().organization();
        int leader = plain.people.leader(organization, now.year, who.place());
        double[] taste = plain.taste(organization);
        int n = arrivals.length;
        List<Integer> considered = new ArrayList<>();
        double[] weight = new double[n];
        for (int c = 0; c < n; c++) {
            if (c == who.place() || plain.considers(now, who, c, leader)) {
                weight[c] = Math.exp(plain.value(now, who, c, leader, taste));
                if (c != who.place()) {
                    considered.add(c);
                }
            }
        }
        if (plain.isCall(who)) {
            ToDoubleFunction<Integer> cost = c -> plain.netCost(now, who, c);
            considered.sort(Comparator.comparingDouble(cost));
        }
        double[] shares = new double[n];
        for (int draw = 0; draw < DRAWS; draw++) {
            add(shares, who, considered, weight);
        }
        return shares;
    }

    private void add(double[] shares, Before who, List<Integer> considered, double[] weight) {
        boolean call = plain.isCall(who);
        int initiator =
                who.place() == Office.NOWHERE ? who.office().organization().initiator() : Office.NOWHERE;
        List<Integer> open = new ArrayList<>();
        double sum = who.place() == Office.NOWHERE ? 0 : weight[who.place()];
        int bids = 0;
        for (int c : considered) {
            if (call
                    && (bids == (int) p.get(SHORTLIST_SIZE)
                            || (c != initiator && random.nextDouble() >= plain.bidChance(c)))) {
                continue;
            }
            bids++;
            if (random.nextDouble() < plain.registration(now, c)) {
                open.add(c);
                sum += weight[c];
            }
        }
        for (int c : open) {
            shares[c] += weight[c] / sum / DRAWS;
        }
        if (who.place() != Office.NOWHERE) {
            shares[who.place()] += weight[who.place()] / sum / DRAWS;
        }
    }
}
