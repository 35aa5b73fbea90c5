package hostcity.model;

import hostcity.world.Field;
import hostcity.world.Membership;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;
import hostcity.world.Quadrant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * An organization with its offices. It schedules its own next event: a review, a branch to open, the end. A year
 * costs only the organizations that act in it.
 */
public final class Organization implements Steppable {

    private static final long serialVersionUID = 1;

    /** The year of an event that never comes. */
    static final int NEVER = Integer.MAX_VALUE;

    private final Profile profile;
    private final Office headquarters;
    private Office[] offices;
    private int closingYear = NEVER;
    private int branchYear = NEVER;
    private boolean closed;
    private int leaderTerm = Integer.MIN_VALUE;
    private int leaderPlace = Office.NOWHERE;
    private int tasteDraw;
    private int observedIn = Office.NOWHERE;
    private @Nullable Organization @Nullable [] partners;

    Organization(Profile profile, double staff) {
        this.profile = profile;
        this.headquarters = new Office(this, OfficeKind.HEADQUARTERS, profile.founded(), staff);
        this.offices = new Office[] {headquarters};
    }

    /** Acts: what is due in the present phase of the year. */
    @Override
    public void step(SimState state) {
        HostCityModel model = (HostCityModel) state;
        if (closed) {
            return;
        }
        switch (model.phase()) {
            case CLOSURES -> model.lives().closeWhatIsDue(this);
            case REVIEWS -> review(model);
            case FOUNDINGS -> model.lives().openBranch(this);
            case UN_CALLS -> model.unLives().call(this);
            case CHOICES -> model.lives().chooseHosts(this);
            case MOVES -> model.lives().move(this);
            default -> throw new IllegalStateException("an organization has nothing to do in " + model.phase());
        }
    }

    private void review(HostCityModel model) {
        if (isUn()) {
            model.unLives().shock(this);
        } else {
            model.lives().review(this);
        }
    }

    /** Whether it is a body of the UN. */
    public boolean isUn() {
        return profile.type() == OrganizationType.UN;
    }

    /** Its stable id. */
    public long id() {
        return profile.id();
    }

    /** Its acronym, or empty. */
    public String name() {
        return profile.name();
    }

    /** INGO or UN. */
    public OrganizationType type() {
        return profile.type();
    }

    /** Its field. */
    public Field field() {
        return profile.field();
    }

    /** Its management mode. */
    public Quadrant quadrant() {
        return profile.quadrant();
    }

    /** Who its members are. */
    public Membership membership() {
        return profile.membership();
    }

    /** Year of founding. */
    public int foundedYear() {
        return profile.founded();
    }

    /** Prestige in [0, 1]. */
    public double prestige() {
        return profile.prestige();
    }

    /** Whether its field is sensitive to openness. */
    public boolean isSensitive() {
        return profile.sensitive();
    }

    /** Whether it works in an emerging field. */
    public boolean isEmerging() {
        return profile.emerging();
    }

    /** Whether it is a network of cities. */
    public boolean isCityNetwork() {
        return profile.cityNetwork();
    }

    /** The place that it was initiated from. */
    public int initiator() {
        return profile.initiator();
    }

    /** The seat. */
    public Office headquarters() {
        return headquarters;
    }

    /** All offices, the seat first: a list that stays as it is when offices come and go. */
    public List<Office> offices() {
        return List.of(offices);
    }

    /** The same for loops that run thousands of times a year; a new array when offices come and go. */
    Office[] officeArray() {
        return offices;
    }

    /**
     * Fixes the tastes of an organization of the start.
     *
     * @param place where it was observed, which shifts its tastes
     * @param draw which of the keyed draws holds
     */
    public void observe(int place, int draw) {
        observedIn = place;
        tasteDraw = draw;
    }

    /** Which of the keyed draws its tastes are. */
    public int tasteDraw() {
        return tasteDraw;
    }

    /** The place where it was observed at the start, or {@link Office#NOWHERE} if it was founded later. */
    public int observedIn() {
        return observedIn;
    }

    /** Whether it has ended. */
    public boolean isClosed() {
        return closed;
    }

    /** The year in which it ends if nothing changes. */
    int closingYear() {
        return closingYear;
    }

    void setClosingYear(int year) {
        closingYear = year;
    }

    void close() {
        closed = true;
    }

    int branchYear() {
        return branchYear;
    }

    void setBranchYear(int year) {
        branchYear = year;
    }

    /** Adds an office besides the seat; it has no host yet. */
    Office addOffice(OfficeKind kind, int year, double staff) {
        Office office = new Office(this, kind, year, staff);
        Office[] more = Arrays.copyOf(offices, offices.length + 1);
        more[offices.length] = office;
        offices = more;
        return office;
    }

    void removeOffice(Office office) {
        offices = Arrays.stream(offices).filter(x -> x != office).toArray(Office[]::new);
    }

    int leaderTerm() {
        return leaderTerm;
    }

    int leaderPlace() {
        return leaderPlace;
    }

    void setLeader(int term, int place) {
        leaderTerm = term;
        leaderPlace = place;
    }

    @Nullable
    Organization @Nullable [] partners() {
        return partners;
    }

    void setPartners(@Nullable Organization[] organizations) {
        partners = organizations;
    }
}
