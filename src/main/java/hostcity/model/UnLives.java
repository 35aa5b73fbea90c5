package hostcity.model;

import static hostcity.world.Parameter.*;

import hostcity.model.un.Calls;
import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.OfficeKind;
import hostcity.world.Parameters;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events in the life of a body of the UN (ODD 7.25 Calls of the UN): secretariats are founded, programme offices open,
 * funding shocks move posts away from large seats; each new office looks for a host by a call. A seat that has a host
 * is not reviewed.
 */
public final class UnLives implements Serializable {

    private static final long serialVersionUID = 1;

    /** Slots of the keys under {@link Purpose#TRANSFER}. */
    private static final int COMES = 0;

    private static final int SHARE = 1;

    private final HostCityModel model;
    private final Parameters p;
    private final long seed;
    private final Calls calls;
    private final List<Calls.Outcome> held = new ArrayList<>();

    UnLives(HostCityModel model, Parameters p, long seed, Calls calls) {
        this.model = model;
        this.p = p;
        this.seed = seed;
        this.calls = calls;
    }

    /** The secretariats and programme offices of the year; each then calls for a host. */
    void found() {
        boolean expands = model.year() <= p.get(UN_EXPANSION_END_YEAR);
        double secretariats = p.get(expands ? UN_SECRETARIAT_RATE_EARLY : UN_SECRETARIAT_RATE);
        double programmes = p.get(expands ? UN_PROGRAMME_RATE_EARLY : UN_PROGRAMME_RATE);
        for (int i = 0; i < candidates(secretariats); i++) {
            long id = model.population().unCandidateId(model.year(), i);
            if (isBorn(Purpose.FOUND, id, secretariats)) {
                Organization organization = model.population().secretariat(id, model.year());
                model.register().add(organization);
                model.chronicle().founded(organization);
                model.scheduleIn(model.year(), Phase.UN_CALLS, organization);
            }
        }
        for (int i = 0; i < candidates(programmes); i++) {
            if (isBorn(Purpose.PROGRAMME, i, programmes)) {
                openProgramme(i);
            }
        }
    }

    /** As many chances a year as make each at most a half. */
    private static int candidates(double rate) {
        return (int) Math.ceil(2 * rate);
    }

    private boolean isBorn(Purpose purpose, long who, double rate) {
        return KeyedRandom.uniform(seed, purpose, who, model.year(), 0) < rate / candidates(rate);
    }

    private void openProgramme(int slot) {
        Organization organization = opener(slot);
        if (organization != null) {
            long id = Office.idOf(organization.id(), OfficeKind.PROGRAMME, model.year());
            open(organization, OfficeKind.PROGRAMME, model.population().unOfficeStaff(id));
        }
    }

    /** The body that opens a programme office: each has the same chance, but opens one a year at most. */
    private @Nullable Organization opener(int slot) {
        Organization best = null;
        double highest = 0;
        for (Organization organization : model.register().living()) {
            if (organization.isUn() && !organization.isClosed() && !opensProgramme(organization)) {
                double u = KeyedRandom.uniform(seed, Purpose.PROGRAMME, organization.id(), model.year(), 1L + slot);
                if (u > highest) {
                    highest = u;
                    best = organization;
                }
            }
        }
        return best;
    }

    private boolean opensProgramme(Organization organization) {
        for (Office office : organization.officeArray()) {
            if (office.kind() == OfficeKind.PROGRAMME && office.openedYear() == model.year()) {
                return true;
            }
        }
        return false;
    }

    private Office open(Organization organization, OfficeKind kind, double staff) {
        Office office = organization.addOffice(kind, model.year(), staff);
        model.chronicle().branchOpened(office);
        model.scheduleIn(model.year(), Phase.UN_CALLS, organization);
        return office;
    }

    /** Schedules the next funding shock of a body; no draw depends on when it is looked up. */
    void nextShock(Organization organization, int after) {
        for (int year = after + 1; year <= model.endYear(); year++) {
            double u = KeyedRandom.uniform(seed, Purpose.TRANSFER, organization.id(), year, COMES);
            if (u < p.get(UN_TRANSFER_RATE)) {
                model.scheduleIn(year, Phase.REVIEWS, organization);
                return;
            }
        }
    }

    /** A funding shock: a large seat gives posts to a programme office elsewhere. */
    void shock(Organization organization) {
        Office seat = organization.headquarters();
        if (seat.staff() >= p.get(UN_TRANSFER_MIN_STAFF) && !opensProgramme(organization)) {
            double u = KeyedRandom.uniform(seed, Purpose.TRANSFER, organization.id(), model.year(), SHARE);
            double least = p.get(UN_TRANSFER_SHARE_MIN);
            double share = least + (p.get(UN_TRANSFER_SHARE_MAX) - least) * u;
            double posts = Math.max(p.get(UN_TRANSFER_MIN_POSTS), share * seat.staff());
            if (posts <= seat.staff() - 1) {
                open(organization, OfficeKind.PROGRAMME, posts).takePostsOfSeat(posts);
            }
        }
        nextShock(organization, model.year());
    }

    /** Offices without a host call for one. */
    void call(Organization organization) {
        for (Office office : organization.officeArray()) {
            if (office.place() == Office.NOWHERE && !office.isMoving()) {
                hold(office);
            }
        }
    }

    /** Offices whose host fails this year call for another one; they stay if nobody bids. */
    void relocate() {
        model.displacedUnOffices().forEach(this::hold);
    }

    private void hold(Office office) {
        Calls.Outcome outcome = calls.hold(office);
        held.add(outcome);
        model.chronicle().called(outcome, calls);
        if (outcome.winner() == Office.NOWHERE) {
            if (office.place() == Office.NOWHERE) {
                model.lives().giveUp(office);
            }
            return;
        }
        model.lives().goTo(office, outcome.winner(), model.year());
        Office seat = office.organization().headquarters();
        if (office.place() == Office.NOWHERE) {
            seat.setStaff(seat.staff() - office.postsOfSeat());
        }
        if (outcome.runnerUp() != Office.NOWHERE) {
            console(office, outcome.runnerUp());
        }
    }

    /** The city that came second may get a satellite. */
    private void console(Office seat, int runnerUp) {
        int key = model.geography().key(runnerUp);
        if (KeyedRandom.uniform(seed, Purpose.SATELLITE, seat.id(), model.year(), key) < p.get(UN_SATELLITE_CHANCE)) {
            double staff = Math.max(1, p.get(UN_SATELLITE_SHARE) * seat.staff());
            Office satellite = seat.organization().addOffice(OfficeKind.SATELLITE, model.year(), staff);
            model.chronicle().branchOpened(satellite);
            model.lives().goTo(satellite, runnerUp, model.year());
        }
    }

    /** All calls of the run so far, in the order of time; within a year by no particular order. */
    public List<Calls.Outcome> held() {
        return Collections.unmodifiableList(held);
    }
}
