package hostcity.model;

import static hostcity.world.Parameter.*;

import hostcity.model.adapt.Adaptive;
import hostcity.model.policy.Amount;
import hostcity.model.policy.Approach;
import hostcity.model.policy.Costs;
import hostcity.model.policy.InstrumentState;
import hostcity.model.policy.Payment;
import hostcity.model.policy.Policy;
import hostcity.model.policy.Program;
import hostcity.world.Instrument;
import hostcity.world.Levels;
import hostcity.world.OfficeKind;
import hostcity.world.Parameters;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/** A host: a named city that adapts, or an aggregate place that only offers what its nation gives. */
public final class City implements Steppable {

    private static final long serialVersionUID = 1;

    private final int place;
    private final InstrumentState instruments;
    private final Adaptive adaptive;
    private final List<Program> programs = new ArrayList<>(0);
    private final Ledger ledger;
    private boolean paysAmounts;
    private double awareness;
    private int conversionAfterYears = Approach.NEVER;
    private double registrationSuccess;
    private double registrationDelay;

    City(int place, Geography geography, Levels levels, Adaptive adaptive, Costs costs, Parameters p) {
        this.place = place;
        this.adaptive = adaptive;
        this.instruments = new InstrumentState(levels, p);
        this.ledger = new Ledger(place, geography, costs, p);
        registrationSuccess = geography.registrationSuccess(geography.nationOf(place));
        registrationDelay = geography.registrationDelay(geography.nationOf(place));
    }

    /** The hosts of a run in the order of the geography. */
    static List<City> all(Setup setup, Geography geography, Costs costs, long seed) {
        List<City> cities = new ArrayList<>();
        for (int place = 0; place < geography.size(); place++) {
            Adaptive adaptive = Adaptive.of(setup, geography, place, seed);
            Levels levels = setup.baseline().levels(geography.id(place));
            cities.add(new City(place, geography, levels, adaptive, costs, setup.parameters()));
        }
        return cities;
    }

    /** Acts in the accounts and in the adaptation phase. */
    @Override
    public void step(SimState state) {
        HostCityModel model = (HostCityModel) state;
        switch (model.phase()) {
            case ACCOUNTS -> ledger.close(this, model);
            case ADAPTATION -> adapt(model);
            default -> throw new IllegalStateException("a city has nothing to do in " + model.phase());
        }
    }

    private void adapt(HostCityModel model) {
        if (!model.outlook().isReplayed(place)) {
            adaptive.adapt(this, model);
        }
    }

    /** Decisions mature. */
    void mature(int year) {
        instruments.mature(year);
        programs.forEach(program -> program.mature(year));
    }

    /** What the place delivers to everybody: effective levels, times credibility, scaled where the budget is short. */
    public double[] delivered(int year) {
        return scaled(instruments.delivered(year));
    }

    /** What it delivers to the offices that some of its programs are for. */
    public double[] delivered(int year, List<Program> eligible) {
        double[] level = instruments.delivered(year);
        double credibility = instruments.credibility(year);
        for (Program program : eligible) {
            double[] more = program.effective();
            for (int k = 0; k < level.length; k++) {
                level[k] = Math.max(level[k], credibility * more[k]);
            }
        }
        return scaled(level);
    }

    private double[] scaled(double[] level) {
        for (Instrument instrument : Instrument.all()) {
            level[instrument.ordinal()] *= ledger.scale(instrument);
        }
        return level;
    }

    /** The level of the cluster zone that stands: built seats do not vanish with credibility. */
    public double zoneLevel() {
        double level = instruments.effective(Instrument.CLUSTER_ZONE);
        for (Program program : programs) {
            level = Math.max(level, program.effective()[Instrument.CLUSTER_ZONE.ordinal()]);
        }
        return level;
    }

    /** The programs that cover an office in this place. */
    public List<Program> programsFor(Office office, int year) {
        if (programs.isEmpty()) {
            return List.of();
        }
        return programs.stream()
                .filter(x -> x.policy()
                        .eligibility()
                        .covers(office, place, x.policy().year(), year))
                .toList();
    }

    /** What its programs promise an office in money, be it here already or a newcomer who weighs it. */
    List<Payment> payments(Office office, int year, double grossPerPerson) {
        if (!paysAmounts) {
            return List.of();
        }
        double gross = grossPerPerson * office.staff();
        return Payment.of(programsFor(office, year), instruments.credibility(year), office.staff(), gross);
    }

    /**
     * What an office gets in money, USD a year, scaled where the budget is short. Who comes from elsewhere counts the
     * relocation grant as spread over some years.
     *
     * @param grossPerPerson gross cost here, USD per person and year
     * @param movingYears years that a relocation grant is spread over
     */
    public double support(Office office, int year, double grossPerPerson, double movingYears) {
        double sum = 0;
        for (Payment payment : payments(office, year, grossPerPerson)) {
            double usd = ledger.scale(payment.policy()) * payment.usd();
            if (payment.amount() != Amount.RELOCATION_GRANT) {
                sum += usd;
            } else if (office.place() != place) {
                sum += usd / movingYears;
            }
        }
        return sum;
    }

    /** Whether it runs programs: policies that are not for everybody, or that pay offices amounts of money. */
    public boolean hasPrograms() {
        return !programs.isEmpty();
    }

    /** All programs that were ever decided here. */
    public List<Program> programs() {
        return programs;
    }

    /** Does what policies decide this year, if any is for this place. */
    void heed(List<Policy> policies, int year, Geography geography, Parameters p) {
        String id = geography.id(place);
        List<Policy> here =
                policies.stream().filter(x -> x.places().contains(id)).toList();
        if (here.stream().anyMatch(x -> x.year() == year || x.until() == year)) {
            decide(here, year, geography, p);
        }
    }

    /**
     * What scenarios decide here in a year: policies that are over are taken back first, so that a policy can follow
     * another. Only what they lower in sum is a cut.
     *
     * @param here the policies that hold for this place at any time
     */
    private void decide(List<Policy> here, int year, Geography geography, Parameters p) {
        double[] before = instruments.planned();
        here.stream().filter(x -> x.until() == year).forEach(this::takeBack);
        here.stream().filter(x -> x.year() == year).forEach(x -> enact(x, p));
        double[] after = instruments.planned();
        for (int k = 0; k < before.length; k++) {
            if (after[k] < before[k]) {
                instruments.breakPromise(year);
            }
        }
        registrationSuccess = geography.registrationSuccess(geography.nationOf(place));
        registrationDelay = geography.registrationDelay(geography.nationOf(place));
        awareness = 0;
        conversionAfterYears = Approach.NEVER;
        here.stream().filter(x -> x.year() <= year && year < x.until()).forEach(this::reform);
    }

    private void enact(Policy policy, Parameters p) {
        boolean forAll = policy.eligibility().isForAll();
        if (!forAll || !policy.amounts().isEmpty()) {
            programs.add(new Program(policy, instruments, p));
            paysAmounts |= !policy.amounts().isEmpty();
        }
        if (!forAll) {
            return;
        }
        policy.set().forEach((instrument, level) -> {
            if (instruments.impose(instrument, level, policy.year())) {
                ledger.charge(instrument, policy);
            }
        });
    }

    private void takeBack(Policy policy) {
        if (policy.eligibility().isForAll()) {
            policy.set().keySet().forEach(x -> instruments.impose(x, Double.NaN, policy.until()));
        }
        boolean promisedSome = !policy.eligibility().isForAll() && !policy.set().isEmpty();
        if (promisedSome || !policy.amounts().isEmpty()) {
            instruments.breakPromise(policy.until());
        }
    }

    private void reform(Policy policy) {
        awareness += policy.approach().awareness();
        conversionAfterYears = Math.min(conversionAfterYears, policy.approach().conversionAfterYears());
        if (!Double.isNaN(policy.registration().success())) {
            registrationSuccess = policy.registration().success();
        }
        if (!Double.isNaN(policy.registration().delayYears())) {
            registrationDelay = policy.registration().delayYears();
        }
    }

    /** The index of its place. */
    public int place() {
        return place;
    }

    /** Its instruments. */
    public InstrumentState instruments() {
        return instruments;
    }

    /** How it adapts. */
    public Adaptive adaptive() {
        return adaptive;
    }

    /** Its accounts. */
    public Ledger ledger() {
        return ledger;
    }

    /** What policies add to the logit of awareness. */
    public double awareness() {
        return awareness;
    }

    /** Years here after which policies let a branch become the seat; {@link Approach#NEVER} without. */
    public int conversionAfterYears() {
        return conversionAfterYears;
    }

    /** The oldest branch of an organization that can become its seat here, or null. */
    public @Nullable Office branchToConvert(Organization organization, int year) {
        for (Office office : organization.officeArray()) {
            if (office.place() == place
                    && office.kind() == OfficeKind.BRANCH
                    && !office.isMoving()
                    && year - office.arrivalYear() >= conversionAfterYears) {
                return office;
            }
        }
        return null;
    }

    /** Chance of registration before what its instruments add. */
    public double registrationSuccess() {
        return registrationSuccess;
    }

    /** Years that registration takes. */
    public double registrationDelay() {
        return registrationDelay;
    }
}
