package hostcity.model;

import hostcity.world.Membership;
import hostcity.world.OfficeKind;
import java.io.Serializable;

/** One office of an organization: the unit that chooses a host. */
public final class Office implements Serializable {

    private static final long serialVersionUID = 1;

    /** An office that has no host yet. */
    public static final int NOWHERE = -1;

    private final Organization organization;
    private final OfficeKind kind;
    private final long id;
    private final int openedYear;
    private int place = NOWHERE;
    private int arrivalYear;
    private int leaseStart;
    private double staff;
    private int destination = NOWHERE;
    private int movingUntil;
    private int reviewYear;
    private int closingYear = Organization.NEVER;
    private double postsOfSeat;
    private int hostLost = Organization.NEVER;

    Office(Organization organization, OfficeKind kind, int openedYear, double staff) {
        this.organization = organization;
        this.kind = kind;
        this.openedYear = openedYear;
        this.id = idOf(organization.id(), kind, openedYear);
        this.staff = staff;
    }

    /** An organization opens at most one office of a kind a year, so kind and year tell them apart in every scenario. */
    static long idOf(long organization, OfficeKind kind, int openedYear) {
        return organization * 10_000
                + switch (kind) {
                    case HEADQUARTERS -> 0;
                    case BRANCH -> openedYear;
                    case PROGRAMME -> 2_500 + openedYear;
                    case SATELLITE -> 5_000 + openedYear;
                };
    }

    /** The organization that owns it. */
    public Organization organization() {
        return organization;
    }

    /** What kind of office it is. */
    public OfficeKind kind() {
        return kind;
    }

    /** Whether it is the seat. */
    public boolean isHeadquarters() {
        return kind == OfficeKind.HEADQUARTERS;
    }

    /** Whether it sends out a call for proposals before it chooses a host: the seat of a body of institutions. */
    public boolean asksForProposals() {
        return isHeadquarters() && organization.membership() == Membership.INSTITUTION;
    }

    /** The year of its opening. */
    public int openedYear() {
        return openedYear;
    }

    /** Its stable id, which keys its draws: 10,000 times the organization's id, plus kind and year of opening. */
    public long id() {
        return id;
    }

    /** The index of its place, or {@link #NOWHERE} for a founder that is being registered. */
    public int place() {
        return place;
    }

    /** The year in which it came to its place. */
    public int arrivalYear() {
        return arrivalYear;
    }

    /** The year in which its present lease began; leases follow each other. */
    public int leaseStart() {
        return leaseStart;
    }

    /** Staff in persons. */
    public double staff() {
        return staff;
    }

    /** Where it is going, or {@link #NOWHERE}. */
    public int destination() {
        return destination;
    }

    /** The year in which it arrives at its destination. */
    public int movingUntil() {
        return movingUntil;
    }

    /** Whether it has decided to move and is being registered: then it is not reviewed. */
    public boolean isMoving() {
        return destination != NOWHERE;
    }

    /** The year of its next review. */
    int reviewYear() {
        return reviewYear;
    }

    void setReviewYear(int year) {
        reviewYear = year;
    }

    /** The year in which a branch closes by itself. */
    int closingYear() {
        return closingYear;
    }

    void setClosingYear(int year) {
        closingYear = year;
    }

    /** Posts that the seat loses when this office opens, persons. */
    double postsOfSeat() {
        return postsOfSeat;
    }

    void takePostsOfSeat(double posts) {
        postsOfSeat = posts;
    }

    /** Whether its host fails in a year: then it cannot stay by choice. */
    public boolean hasLostHost(int year) {
        return hostLost == year;
    }

    void loseHost(int year) {
        hostLost = year;
    }

    void setStaff(double persons) {
        staff = persons;
    }

    void goTo(int newPlace, int year) {
        destination = newPlace;
        movingUntil = year;
    }

    void arrive(int newPlace, int year) {
        place = newPlace;
        arrivalYear = year;
        leaseStart = year;
        destination = NOWHERE;
    }

    void settle(int startPlace, int year, int lease) {
        place = startPlace;
        arrivalYear = year;
        leaseStart = lease;
    }
}
