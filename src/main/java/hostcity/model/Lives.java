package hostcity.model;

import static hostcity.world.Parameter.*;

import hostcity.model.LifeEvent.Ending;
import hostcity.model.posts.Participation;
import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Field;
import hostcity.world.Membership;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;
import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    private final Conversions conversions;
    private double startFounderFactor;
    private double startIngos;

    Lives(HostCityModel model, Parameters p, long seed) {
        this.model = model;
        this.p = p;
        this.seed = seed;
        this.leaseYears = (int) Math.rint(p.get(LEASE_YEARS));
        this.conversions = new Conversions(model);
    }

    /** Begins the lives of the start. */
    void begin(List<Organization> start) {
        startIngos = model.stocks().worldIngos();
        startFounderFactor = meanFounderFactor();
        for (Organization organization : start) {
            model.chronicle().atStart(organization);
            begin(organization, model.year());
            if (organization.type() == OrganizationType.INGO) {
                nextReview(organization.headquarters());
            }
        }
    }

    private void begin(Organization organization, int year) {
        organization.setClosingYear(closingYear(organization, year));
        model.scheduleIn(organization.closingYear(), Phase.CLOSURES, organization);
        if (organization.isUn()) {
            model.unLives().nextShock(organization, year);
        } else {
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
                model.chronicle()
                        .closed(office, organization.closingYear() == year ? Ending.ORGANIZATION : Ending.BRANCH);
                if (office.place() != Office.NOWHERE) {
                    model.stocks().close(office);
                }
                if (!office.isHeadquarters()) {
                    organization.removeOffice(office);
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
        return isScheduled(office, year) || leaseLeadsToReview(office, year) || newLeaderReviews(office, year);
    }

    private boolean isScheduled(Office office, int year) {
        return KeyedRandom.uniform(seed, Purpose.REVIEW, office.id(), year, 0) < p.get(REVIEW_RATE);
    }

    private boolean leaseLeadsToReview(Office office, int year) {
        boolean leaseEnds = year > office.leaseStart() && (year - office.leaseStart()) % leaseYears == 0;
        return leaseEnds
                && KeyedRandom.uniform(seed, Purpose.LEASE, office.id(), year, 0) < p.get(LEASE_REVIEW_PROBABILITY);
    }

    private boolean newLeaderReviews(Office office, int year) {
        Organization organization = office.organization();
        return office.isHeadquarters()
                && organization.membership() == Membership.INDIVIDUAL
                && model.leaders().newLeaderReviews(organization, year);
    }

    /** All that triggers a review of an office that has a host in a year. */
    Set<ReviewTrigger> triggers(Office office, int year) {
        Set<ReviewTrigger> triggers = EnumSet.noneOf(ReviewTrigger.class);
        if (isScheduled(office, year)) {
            triggers.add(ReviewTrigger.SCHEDULED);
        }
        if (leaseLeadsToReview(office, year)) {
            triggers.add(ReviewTrigger.LEASE);
        }
        if (newLeaderReviews(office, year)) {
            triggers.add(ReviewTrigger.NEW_LEADER);
        }
        return triggers;
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
        double growth =
                startIngos == 0 ? 1 : Math.max(1, model.outlook().stocks().worldIngos()) / startIngos;
        double density = FastMath.exp(
                p.get(DENSITY_LEGITIMATION) * FastMath.log(growth) - p.get(DENSITY_COMPETITION) * (growth - 1));
        return p.get(FOUNDING_RATE) * density;
    }

    /** Founds the organizations of the year; each then looks for a host. */
    void found() {
        double all = foundingRate();
        double[] factor = founderFactors();
        double[][] effort = model.feedbacks().initiators(model.year());
        for (Field field : Field.all()) {
            double[] here = placeFactors(factor, effort[field.ordinal()]);
            double most = Arrays.stream(here).max().orElse(1);
            int candidates = model.population().candidates(field);
            double chance = all * model.population().fieldShare(field) / candidates;
            for (int i = 0; i < candidates; i++) {
                long id = model.population().candidateId(model.year(), field, i);
                double u = KeyedRandom.uniform(seed, Purpose.FOUND, id, model.year(), 0);
                // The initiator is looked up only where his factor could matter.
                if (u < chance * most / startFounderFactor) {
                    found(id, field, u, chance, here);
                }
            }
        }
    }

    private double[] placeFactors(double[] ofNations, double[] effort) {
        double[] factor = effort.clone();
        for (int place = 0; place < factor.length; place++) {
            factor[place] *= ofNations[model.geography().nationOf(place)];
        }
        return factor;
    }

    private void found(long id, Field field, double u, double chance, double[] factor) {
        int place = model.population().initiator(id);
        if (u < chance * factor[place] / startFounderFactor) {
            Organization organization = model.population().born(id, field, model.year());
            model.register().add(organization);
            model.chronicle().founded(organization);
            model.scheduleIn(model.year(), Phase.CHOICES, organization);
        }
    }

    /** 1 + 0.5 participation of each nation: the mean over its places, weighted by their start stock. */
    private double[] founderFactors() {
        double[] factor =
                Participation.ofNations(Participation.ofPlaces(model.cities(), model.year()), model.geography());
        for (int nation = 0; nation < factor.length; nation++) {
            factor[nation] = 1 + p.get(FOUNDING_PARTICIPATION) * factor[nation];
        }
        return factor;
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
        Office branch = organization.addOffice(OfficeKind.BRANCH, model.year(), staff);
        model.chronicle().branchOpened(branch);
        return branch;
    }

    /** Sets the year in which a new office besides the seat closes. */
    private void limit(Office branch) {
        double hazard = p.get(branch.organization().isUn() ? UN_PROGRAMME_CLOSING : BRANCH_CLOSING);
        for (int year = model.year() + 1; year <= model.endYear(); year++) {
            if (KeyedRandom.uniform(seed, Purpose.CLOSE, branch.id(), year, 0) < hazard) {
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
        boolean moves = chosen != Office.NOWHERE && chosen != office.place();
        boolean converts = moves && conversions.isDue(office, chosen);
        int arrival = model.year() + (moves && !converts ? delay(office, chosen) : 0);
        model.chronicle().decided(office, chosen, arrival);
        if (chosen == Office.NOWHERE) {
            giveUp(office);
        } else if (converts) {
            conversions.convert(office, chosen);
        } else if (moves) {
            goTo(office, chosen, arrival);
        } else {
            nextReview(office);
        }
    }

    /** Sends an office to its new host. */
    void goTo(Office office, int place, int arrival) {
        office.goTo(place, arrival);
        model.scheduleIn(arrival, Phase.MOVES, office.organization());
    }

    /** An office without a host that finds none ends. */
    void giveUp(Office office) {
        model.chronicle().closed(office, Ending.NO_HOST);
        if (office.isHeadquarters()) {
            office.organization().close();
        } else {
            office.organization().removeOffice(office);
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
        int origin = office.place();
        boolean isNew = origin == Office.NOWHERE;
        if (office.isHeadquarters()) {
            // A leader at home lives where the seat was when the term began, whenever somebody asks.
            model.leaders().placeOf(office.organization(), model.year());
        }
        if (!isNew) {
            model.stocks().depart(office);
        }
        office.arrive(office.destination(), model.year());
        model.chronicle().arrived(office, origin);
        if (isNew) {
            model.stocks().found(office);
            settled(office);
        } else {
            model.stocks().arrive(office);
        }
        if (!office.organization().isUn()) {
            nextReview(office);
        }
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
                model.chronicle().decided(branch, place, model.year());
                if (place == Office.NOWHERE) {
                    giveUp(branch);
                } else {
                    branch.settle(place, model.year(), model.year());
                    model.chronicle().arrived(branch, Office.NOWHERE);
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
