package hostcity.model;

import hostcity.model.adapt.ExpectedInflow;
import hostcity.model.choice.HostChoice;
import hostcity.model.choice.Market;
import hostcity.model.choice.Tastes;
import hostcity.model.event.Shocks;
import hostcity.model.policy.Costs;
import hostcity.model.policy.Policy;
import hostcity.model.posts.Feedbacks;
import hostcity.model.un.Calls;
import hostcity.model.un.Electorate;
import hostcity.model.un.UnUtility;
import hostcity.world.Parameters;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * One run: organizations and cities on the MASON schedule, a year for each step of time, in the phases of
 * {@link Phase}. All randomness is keyed by the seed, which has 64 bits and lives here: MASON's own generator has 32
 * and is not used.
 */
public final class HostCityModel extends SimState {

    private static final long serialVersionUID = 1;

    private final transient Setup setup;
    private final long keySeed;
    private final int endYear;
    private final int startYear;
    private final Parameters parameters;
    private final Geography geography;
    private final Costs costs;
    private final Shocks shocks;
    private final ShockReviews shockReviews;
    private Phase phase = Phase.INDICATORS;
    private int year;
    private transient @Nullable Runnable observer;
    private @Nullable Recording recording;
    private @Nullable Replay replay;
    private final Chronicle chronicle = new Chronicle(this);

    // Of the run; made by start().
    private @Nullable State state;

    /** What a run consists of. */
    private record State(
            Statutes statutes,
            Population population,
            Register register,
            Stocks stocks,
            Outlook outlook,
            Leaders leaders,
            Origins origins,
            Feedbacks feedbacks,
            Market market,
            HostChoice hostChoice,
            Lives lives,
            UnLives unLives,
            Agenda agenda,
            List<City> cities,
            ExpectedInflow expectedInflow,
            double meanStartStaff)
            implements java.io.Serializable {}

    /** A model that has not started. */
    public HostCityModel(Setup setup, long seed) {
        super(seed);
        this.setup = setup;
        this.keySeed = seed;
        this.parameters = setup.parameters();
        this.startYear = setup.world().startYear();
        this.endYear = setup.endYear();
        this.geography = new Geography(setup.world(), parameters);
        this.costs = new Costs(parameters);
        this.shocks = new Shocks(setup.events(), geography, parameters, keySeed);
        this.shockReviews = new ShockReviews(this);
        this.year = startYear;
    }

    /** Makes the start and puts the phases on the schedule. */
    @Override
    public void start() {
        super.start();
        year = startYear;
        phase = Phase.INDICATORS;
        State made = make();
        state = made;
        made.outlook.reach(year, Phase.SNAPSHOT);
        made.market.open(year, made.outlook.stocks(), made.outlook.staff(), made.cities);
        settle(List.copyOf(made.register.living()));
        schedulePhases();
    }

    private State make() {
        Origins origins = new Origins(geography, keySeed, geography.startStocks());
        Population population = new Population(setup.world(), geography, parameters, keySeed, origins);
        List<Organization> start = population.start();
        Register register = new Register(keySeed, geography, start);
        Stocks stocks = new Stocks(geography.size());
        start.forEach(x -> stocks.settle(x.headquarters()));
        Outlook outlook = new Outlook(stocks, register, recording, replay);
        Leaders leaders = new Leaders(keySeed, origins, register, outlook, parameters);
        Tastes tastes = new Tastes(geography, parameters, keySeed);
        List<City> cities = City.all(setup, geography, costs, keySeed);
        Feedbacks feedbacks =
                new Feedbacks(setup.world(), geography, parameters, keySeed, stocks, cities, setup.policies());
        Market market = new Market(geography, parameters, costs, shocks, stocks, register.staff(), feedbacks);
        UnUtility utility = new UnUtility(geography, parameters, costs, market, tastes, leaders);
        Electorate electorate =
                new Electorate(setup.world().states(), setup.world().states(), parameters, keySeed);
        double meanStaff = Population.meanStaff(start);
        Calls calls =
                new Calls(geography, parameters, keySeed, market, outlook.stocks(), utility, electorate, meanStaff);
        return new State(
                new Statutes(setup.policies()),
                population,
                register,
                stocks,
                outlook,
                leaders,
                origins,
                feedbacks,
                market,
                new HostChoice(geography, parameters, keySeed, market, tastes, leaders, outlook, setup.pact(geography)),
                new Lives(this, parameters, keySeed),
                new UnLives(this, parameters, keySeed, calls),
                new Agenda(schedule, startYear, endYear),
                cities,
                new ExpectedInflow(this),
                meanStaff);
    }

    private void settle(List<Organization> start) {
        for (Organization organization : start) {
            if (organization.isUn()) {
                // A seat of the UN is not reviewed, so that it stayed tells nothing more.
                organization.observe(organization.headquarters().place(), 0);
            } else {
                hostChoice().conditionTastes(organization);
            }
        }
        lives().begin(start);
        lives().startBranches(start);
        register().update();
        cities().forEach(city -> city.ledger().start(city, this));
        observe();
    }

    private void schedulePhases() {
        for (Phase each : Phase.values()) {
            schedule.scheduleRepeating(each.timeIn(startYear + 1), Phase.OPENING, (Steppable) s -> open(each), 1);
        }
        for (City city : cities()) {
            schedule.scheduleRepeating(Phase.ACCOUNTS.timeIn(startYear + 1), Phase.ACTING, city, 1);
            for (int turn = startYear + 1; turn <= endYear; turn++) {
                if (city.adaptive().isDue(turn)) {
                    schedule.scheduleOnce(Phase.ADAPTATION.timeIn(turn), Phase.ACTING, city);
                }
            }
        }
    }

    /** What the model itself does at the opening of a phase, before the agents act. */
    private void open(Phase opened) {
        phase = opened;
        switch (opened) {
            case EVENTS -> beginYear();
            case MATURITY -> cities().forEach(city -> city.mature(year));
            case SNAPSHOT -> look();
            case REVIEWS -> shockReviews.trigger();
            case FOUNDINGS -> found();
            case UN_CALLS -> unLives().relocate();
            case GROWTH -> grow();
            case ADAPTATION -> outlook().replayRivals(year, cities());
            case INDICATORS -> close();
            default -> {}
        }
    }

    private void beginYear() {
        year = (int) schedule.getTime();
        stocks().clearFlows();
        state().statutes.begin(year, cities(), geography, parameters);
    }

    private void look() {
        outlook().reach(year, Phase.SNAPSHOT);
        state().origins.shift(feedbacks().originShift());
        market().open(year, outlook().stocks(), outlook().staff(), cities());
    }

    private void found() {
        outlook().reach(year, Phase.FOUNDINGS);
        lives().found();
        unLives().found();
    }

    private void grow() {
        register().update();
        lives().grow();
        outlook().reach(year, Phase.GROWTH);
        feedbacks().advance(year, outlook().stocks(), outlook().staff(), cities());
    }

    private void close() {
        outlook().keep(year, cities());
        observe();
    }

    private void observe() {
        if (observer != null) {
            observer.run();
        }
    }

    /** From the next year on other policies hold; between years only. What has begun may only end or be split otherwise. */
    public void continueWith(List<Policy> policies) {
        feedbacks().heed(state().statutes.replace(policies, year, phase));
    }

    /** Has something run at the start and at the end of every year, such as a measurement; it must change nothing. */
    public void onYearEnd(Runnable action) {
        observer = action;
    }

    /** Has a listener be told of the lives that it follows; before the start, or it misses what was. */
    public void onLives(LifeListener listener) {
        chronicle.tell(listener);
    }

    /** Records what the run shows, for other runs of the same seed; before the start. */
    public void record(Recording into) {
        recording = into;
    }

    /** Has deciders see, or rivals do, what another run of the same seed recorded; before the start. */
    public void replay(Replay other) {
        replay = other;
    }

    /** The policies that hold, in the order of the scenario. */
    public List<Policy> policies() {
        return state().statutes.policies();
    }

    Setup setup() {
        return setup;
    }

    Chronicle chronicle() {
        return chronicle;
    }

    /** Runs from the start to the last year. */
    public void runToEnd() {
        runTo(endYear);
        finish();
    }

    /** Runs from the start to the end of a year. */
    public void runTo(int last) {
        start();
        while (schedule.getTime() < Phase.INDICATORS.timeIn(last) && schedule.step(this)) {
            // every step is one phase of one year
        }
    }

    /** Has an organization act in a phase to come, unless the run is over by then. */
    void scheduleIn(int when, Phase at, Organization organization) {
        if (when <= endYear) {
            state().agenda.add(when, at, organization);
        }
    }

    /** What a checkpoint of MASON holds. */
    private Object writeReplace() {
        return new Checkpoint(this);
    }

    private State state() {
        if (state == null) {
            throw new IllegalStateException("the model has not started");
        }
        return state;
    }

    /** The seed of all keyed draws. */
    public long keySeed() {
        return keySeed;
    }

    /** The present year. */
    public int year() {
        return year;
    }

    /** The first year: it holds the start. */
    public int startYear() {
        return startYear;
    }

    /** The last year. */
    public int endYear() {
        return endYear;
    }

    /** The present phase. */
    public Phase phase() {
        return phase;
    }

    /** The parameters in force. */
    public Parameters parameters() {
        return parameters;
    }

    /** Places and nations. */
    public Geography geography() {
        return geography;
    }

    /** What instruments cost. */
    public Costs costs() {
        return costs;
    }

    /** What the events of the scenario amount to. */
    public Shocks shocks() {
        return shocks;
    }

    /** UN offices whose host fails this year; from the phase of reviews on. Each has to look for a host by a call. */
    public List<Office> displacedUnOffices() {
        return shockReviews.displacedUnOffices();
    }

    /** Who is where. */
    public Stocks stocks() {
        return state().stocks;
    }

    /** What deciders see of who is where. */
    public Outlook outlook() {
        return state().outlook;
    }

    /** The living organizations. */
    public Register register() {
        return state().register;
    }

    /** What hosting feeds back on. */
    public Feedbacks feedbacks() {
        return state().feedbacks;
    }

    /** What offices see this year. */
    public Market market() {
        return state().market;
    }

    /** All hosts in the order of the geography. */
    public List<City> cities() {
        return Collections.unmodifiableList(state().cities);
    }

    /** The host of a place. */
    public City city(int place) {
        return state().cities.get(place);
    }

    /** How offices choose. */
    public HostChoice hostChoice() {
        return state().hostChoice;
    }

    /** What cities expect. */
    public ExpectedInflow expectedInflow() {
        return state().expectedInflow;
    }

    /** Staff by place, persons. */
    public double[] staff() {
        return state().register.staff();
    }

    /** Mean staff of a seat at the start, persons. */
    public double meanStartStaff() {
        return state().meanStartStaff;
    }

    Population population() {
        return state().population;
    }

    Leaders leaders() {
        return state().leaders;
    }

    Lives lives() {
        return state().lives;
    }

    /** The lives of the bodies of the UN. */
    public UnLives unLives() {
        return state().unLives;
    }

    /** Foundings that are to be expected this year, all fields together. */
    public double foundingRate() {
        return state().lives.foundingRate();
    }
}
