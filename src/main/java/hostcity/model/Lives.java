package hostcity.model;

import static hostcity.world.Parameter.*;

import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Field;
import hostcity.world.Instrument;
import hostcity.world.Membership;
import hostcity.world.OrganizationType;
import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.List;
import org.apache.commons.math3.util.FastMath;

/**
 * The events in the life of an organization (ODD 7.2 Founding to 7.4 Reviews, 7.8 Registration, 7.13 Branches and
 * staff): founding, reviews, moves, branches, closing; when each comes and what it does.
 */
final class Lives implements Serializable {

    private static final long serialVersionUID = 1;

    private final HostCityModel model;
    private final Parameters p;
    private final long seed;
    private final int leaseYears;
    private double startFounderFactor;
    private double startIngos;

    Lives(HostCityModel model, Parameters p, long seed) {
        this.model = model;
        this.p = p;
        this.seed = seed;
        this.leaseYears = (int) Math.rint(p.get(LEASE_YEARS));
    }

    /** Begins the lives of the start. */
    void begin(List<Organization> start) {
        startIngos = model.stocks().worldIngos();
        startFounderFactor = meanFounderFactor();
        for (Organization organization : start) {
            begin(organization, model.year());
            if (organization.type() == OrganizationType.INGO) {
                nextReview(organization.headquarters());
            }
        }
    }

    private void begin(Organization organization, int year) {
        organization.setClosingYear(closingYear(organization, year));
        model.scheduleIn(organization.closingYear(), Phase.CLOSURES, organization);
        if (organization.type() == OrganizationType.INGO) {
            nextBranch(organization, year);
        }
    }

    /** The hazard clock: the year in which the cumulated hazard reaches -ln u; funding gaps to come are in it. */
    private int closingYear(Organization organization, int from) {
        double limit = -FastMath.log(KeyedRandom.uniform(seed, Purpose.CLOSE, organization.id(), 0, 0));
        boolean ingo = organization.type() == OrganizationType.INGO;
        double hazard = p.get(ingo ? CLOSING_HAZARD_INGO : CLOSING_HAZARD_UN);
        double cumulated = 0;
        for (int year = from + 1; year <= model.endYear(); year++) {
            boolean young = ingo && year - organization.foundedYear() < p.get(CLOSING_YOUTH_YEARS);
            cumulated += (young ? hazard * p.get(CLOSING_YOUTH_FACTOR) : hazard)
                    * model.shocks().closingFactor(organization, year);
            if (cumulated >= limit) {
                return year;
            }
        }
        return Organization.NEVER;
    }

    /** Closes the organization, or a branch whose time has come. */
    void closeWhatIsDue(Organization organization) {
        int year = model.year();
        for (Office office : organization.officeArray()) {
            if (organization.closingYear() == year || office.closingYear() == year) {
                if (office.place() != Office.NOWHERE) {
                    model.stocks().close(office);
                }
                if (!office.isHeadquarters()) {
                    organization.removeBranch(office);
                }
            }
        }
        if (organization.closingYear() == year) {
            organization.close();
        }
    }

    /** The year of the next review, from keyed draws of each year: no draw depends on when it is looked up. */
    private void nextReview(Office office) {
        for (int year = model.year() + 1; year <= model.endYear(); year++) {
            if (isReviewed(office, year)) {
                office.setReviewYear(year);
                model.scheduleIn(year, Phase.REVIEWS, office.organization());
                return;
            }
        }
        office.setReviewYear(Organization.NEVER);
    }

    private boolean isReviewed(Office office, int year) {
        Organization organization = office.organization();
        boolean leaseEnds = year > office.leaseStart() && (year - office.leaseStart()) % leaseYears == 0;
        return KeyedRandom.uniform(seed, Purpose.REVIEW, office.id(), year, 0) < p.get(REVIEW_RATE)
                || (leaseEnds
                        && KeyedRandom.uniform(seed, Purpose.LEASE, office.id(), year, 0)
                                < p.get(LEASE_REVIEW_PROBABILITY))
                || (office.isHeadquarters()
                        && organization.membership() == Membership.INDIVIDUAL
                        && model.leaders().newLeaderReviews(organization, year));
    }

    /** Offices whose review is due will choose this year. */
    void review(Organization organization) {
        for (Office office : organization.officeArray()) {
            if (office.reviewYear() == model.year() && !office.isMoving()) {
                model.scheduleIn(model.year(), Phase.CHOICES, organization);
                return;
            }
        }
    }

    /** Foundings that are to be expected a year, by density dependence; without what participation adds. */
    double foundingRate() {
        double growth = startIngos == 0 ? 1 : Math.max(1, model.stocks().worldIngos()) / startIngos;
        double density = FastMath.exp(
                p.get(DENSITY_LEGITIMATION) * FastMath.log(growth) - p.get(DENSITY_COMPETITION) * (growth - 1));
        return p.get(FOUNDING_RATE) * density;
    }

    /** Founds the organizations of the year; each then looks for a host. */
    void found() {
        double all = foundingRate();
        double[] factor = founderFactors();
        for (Field field : Field.all()) {
            int candidates = model.population().candidates(field);
            double rate = all * model.population().fieldShare(field);
            for (int i = 0; i < candidates; i++) {
                found(model.population().candidateId(model.year(), field, i), field, rate / candidates, factor);
            }
        }
    }

    private void found(long id, Field field, double chance, double[] factor) {
        double u = KeyedRandom.uniform(seed, Purpose.FOUND, id, model.year(), 0);
        // The initiator's nation is looked up only where its factor, at most 1 + weight, could matter.
        if (u >= chance * (1 + p.get(FOUNDING_PARTICIPATION)) / startFounderFactor) {
            return;
        }
        int nation = model.geography().nationOf(model.population().initiator(id));
        if (u < chance * factor[nation] / startFounderFactor) {
            Organization organization = model.population().born(id, field, model.year());
            model.register().add(organization);
            model.scheduleIn(model.year(), Phase.CHOICES, organization);
        }
    }

    /** 1 + 0.5 participation of each nation: the mean over its places, weighted by their start stock. */
    private double[] founderFactors() {
        Geography geography = model.geography();
        double[] sum = new double[geography.nations()];
        double[] weight = new double[geography.nations()];
        for (int place = 0; place < geography.size(); place++) {
            int nation = geography.nationOf(place);
            double stock = geography.startStock(place);
            sum[nation] += stock * model.city(place).delivered(model.year())[Instrument.PARTICIPATION.ordinal()];
            weight[nation] += stock;
        }
        for (int nation = 0; nation < sum.length; nation++) {
            double participation = weight[nation] == 0 ? 0 : sum[nation] / weight[nation];
            sum[nation] = 1 + p.get(FOUNDING_PARTICIPATION) * participation;
        }
        return sum;
    }

    private double meanFounderFactor() {
        Geography geography = model.geography();
        double[] factor = founderFactors();
        double sum = 0;
        double weight = 0;
        for (int place = 0; place < geography.size(); place++) {
            sum += geography.startStock(place) * factor[geography.nationOf(place)];
            weight += geography.startStock(place);
        }
        return weight == 0 ? 1 : sum / weight;
    }

    private void nextBranch(Organization organization, int after) {
        for (int year = after + 1; year <= model.endYear(); year++) {
            if (KeyedRandom.uniform(seed, Purpose.BRANCH, organization.id(), year, 0) < p.get(BRANCH_OPENING)) {
                organization.setBranchYear(year);
                model.scheduleIn(year, Phase.FOUNDINGS, organization);
                return;
            }
        }
    }

    /** Opens a branch if the organization is large enough by now. */
    void openBranch(Organization organization) {
        Office seat = organization.headquarters();
        if (seat.staff() >= p.get(BRANCH_MIN_STAFF) && seat.place() != Office.NOWHERE) {
            addBranch(organization);
            model.scheduleIn(model.year(), Phase.CHOICES, organization);
        }
        nextBranch(organization, model.year());
    }

    /** A branch without a host; it chooses one this year. */
    Office addBranch(Organization organization) {
        double staff = Math.max(
                1, p.get(BRANCH_STAFF_SHARE) * organization.headquarters().staff());
        return organization.addBranch(model.year(), staff);
    }

    /** Sets the year in which a new branch closes. */
    private void limit(Office branch) {
        for (int year = model.year() + 1; year <= model.endYear(); year++) {
            if (KeyedRandom.uniform(seed, Purpose.CLOSE, branch.id(), year, 0) < p.get(BRANCH_CLOSING)) {
                branch.setClosingYear(year);
                model.scheduleIn(year, Phase.CLOSURES, branch.organization());
                return;
            }
        }
    }

    /** Its offices that are under review, and those without a host, choose. */
    void chooseHosts(Organization organization) {
        for (Office office : organization.officeArray()) {
            boolean looking = office.place() == Office.NOWHERE && !office.isMoving();
            boolean reviewed = office.reviewYear() == model.year() && !office.isMoving();
            if (looking || reviewed) {
                choose(office);
            }
        }
    }

    private void choose(Office office) {
        int chosen = model.hostChoice().chooseHost(office);
        if (chosen == Office.NOWHERE) {
            giveUp(office);
        } else if (chosen == office.place()) {
            nextReview(office);
        } else {
            int arrival = model.year() + delay(office, chosen);
            office.goTo(chosen, arrival);
            model.scheduleIn(arrival, Phase.MOVES, office.organization());
        }
    }

    private void giveUp(Office office) {
        if (office.isHeadquarters()) {
            office.organization().close();
        } else {
            office.organization().removeBranch(office);
        }
    }

    /** Whole years of registration; a fraction is a keyed chance of one more. */
    private int delay(Office office, int place) {
        double years = model.market().registrationDelay(place);
        double u = KeyedRandom.uniform(seed, Purpose.REGISTER, office.id(), model.year(), 0);
        return (int) Math.floor(years + u);
    }

    /** Offices whose registration is through move in. */
    void move(Organization organization) {
        for (Office office : organization.officeArray()) {
            if (office.isMoving() && office.movingUntil() == model.year()) {
                moveIn(office);
            }
        }
    }

    private void moveIn(Office office) {
        boolean isNew = office.place() == Office.NOWHERE;
        if (office.isHeadquarters()) {
            // A leader at home lives where the seat was when the term began, whenever somebody asks.
            model.leaders().placeOf(office.organization(), model.year());
        }
        if (!isNew) {
            model.stocks().depart(office);
        }
        office.arrive(office.destination(), model.year());
        if (isNew) {
            model.stocks().found(office);
            settled(office);
        } else {
            model.stocks().arrive(office);
        }
        nextReview(office);
    }

    /** What begins when a new office has its first host. */
    private void settled(Office office) {
        if (office.isHeadquarters()) {
            begin(office.organization(), model.year());
        } else {
            limit(office);
        }
    }

    /** The branches of the start: each chooses a host as any branch does. */
    void startBranches(List<Organization> start) {
        for (Organization organization : start) {
            boolean large = organization.type() == OrganizationType.INGO
                    && organization.headquarters().staff() >= p.get(BRANCH_MIN_STAFF);
            double u = KeyedRandom.uniform(seed, Purpose.BRANCH, organization.id(), model.year(), 0);
            if (large && u < p.get(BRANCH_START)) {
                Office branch = addBranch(organization);
                int place = model.hostChoice().chooseHost(branch);
                if (place == Office.NOWHERE) {
                    organization.removeBranch(branch);
                } else {
                    branch.settle(place, model.year(), model.year());
                    model.stocks().settle(branch);
                    nextReview(branch);
                    limit(branch);
                }
            }
        }
    }

    /** Staff of every office grows. */
    void grow() {
        double sd = p.get(STAFF_GROWTH_SD);
        double drift = FastMath.log(1 + p.get(STAFF_GROWTH)) - sd * sd / 2;
        for (Office office : model.register().offices()) {
            double z = KeyedRandom.normal(seed, Purpose.SIZE, office.id(), model.year(), 0);
            office.setStaff(Math.max(1, office.staff() * FastMath.exp(drift + sd * z)));
        }
    }
}
