package hostcity.model;

import hostcity.world.Field;
import java.io.Serializable;
import java.util.Arrays;

/** Who is where, and the flows of the year. Whole numbers only, so that the order of events cannot matter. */
public final class Stocks implements Serializable {

    private static final long serialVersionUID = 1;

    /** The yearly flows of a place. */
    public enum Flow {
        FOUNDINGS,
        CLOSURES,
        ARRIVALS,
        DEPARTURES
    }

    private final int[][] seatsByField;
    private final int[] seats;
    private final int[] unSeats;
    private final int[][] unByField;
    private final int[] unOffices;
    private final int[] branches;
    private final int[][] seatFlows;
    private final int[][] branchFlows;
    private int world;
    private int worldIngos;

    Stocks(int places) {
        seatsByField = new int[Field.COUNT][places];
        seats = new int[places];
        unSeats = new int[places];
        unByField = new int[Field.COUNT][places];
        unOffices = new int[places];
        branches = new int[places];
        seatFlows = new int[Flow.values().length][places];
        branchFlows = new int[Flow.values().length][places];
    }

    /** Organizations of a field in a place. */
    public int seats(Field field, int place) {
        return seatsByField[field.ordinal()][place];
    }

    /** Organizations in a place. */
    public int seats(int place) {
        return seats[place];
    }

    /** Seats of UN bodies in a place. */
    public int unSeats(int place) {
        return unSeats[place];
    }

    /** Programme offices and satellites of the UN in a place. */
    public int unOffices(int place) {
        return unOffices[place];
    }

    /** UN bodies in a place: seats, programme offices and satellites. */
    public int un(int place) {
        return unSeats[place] + unOffices[place];
    }

    /** UN bodies of a field in a place. */
    public int un(Field field, int place) {
        return unByField[field.ordinal()][place];
    }

    /** Offices in a place that are no seats: branches of INGOs, programme offices and satellites of the UN. */
    public int branches(int place) {
        return branches[place];
    }

    /** All organizations that have a host. */
    public int world() {
        return world;
    }

    /** All seats and branches. */
    public int offices() {
        return world + Arrays.stream(branches).sum();
    }

    /** All INGOs that have a host. */
    public int worldIngos() {
        return worldIngos;
    }

    /** A flow of seats this year. */
    public int flow(Flow flow, int place) {
        return seatFlows[flow.ordinal()][place];
    }

    /** A flow of branches this year. */
    public int branchFlow(Flow flow, int place) {
        return branchFlows[flow.ordinal()][place];
    }

    /** Seats that changed their place this year. */
    public int seatMoves() {
        return Arrays.stream(seatFlows[Flow.ARRIVALS.ordinal()]).sum();
    }

    /** Offices that changed their place this year. */
    public int moves() {
        int arrivals = Flow.ARRIVALS.ordinal();
        return Arrays.stream(seatFlows[arrivals]).sum()
                + Arrays.stream(branchFlows[arrivals]).sum();
    }

    /** The same counts, which stay when these go on. */
    Stocks copy() {
        Stocks copy = new Stocks(seats.length);
        copy.become(this);
        return copy;
    }

    /** Takes over all counts. */
    void become(Stocks other) {
        become(seatsByField, other.seatsByField);
        become(unByField, other.unByField);
        become(seatFlows, other.seatFlows);
        become(branchFlows, other.branchFlows);
        become(
                new int[][] {seats, unSeats, unOffices, branches},
                new int[][] {other.seats, other.unSeats, other.unOffices, other.branches});
        world = other.world;
        worldIngos = other.worldIngos;
    }

    private static void become(int[][] mine, int[][] theirs) {
        for (int i = 0; i < mine.length; i++) {
            System.arraycopy(theirs[i], 0, mine[i], 0, mine[i].length);
        }
    }

    void clearFlows() {
        for (int[] flow : seatFlows) {
            Arrays.fill(flow, 0);
        }
        for (int[] flow : branchFlows) {
            Arrays.fill(flow, 0);
        }
    }

    void settle(Office office) {
        count(office, 1);
    }

    void found(Office office) {
        count(office, 1);
        flow(office, Flow.FOUNDINGS);
    }

    void close(Office office) {
        flow(office, Flow.CLOSURES);
        count(office, -1);
    }

    void depart(Office office) {
        flow(office, Flow.DEPARTURES);
        count(office, -1);
    }

    void arrive(Office office) {
        count(office, 1);
        flow(office, Flow.ARRIVALS);
    }

    private void flow(Office office, Flow flow) {
        int[][] flows = office.isHeadquarters() ? seatFlows : branchFlows;
        flows[flow.ordinal()][office.place()]++;
    }

    private void count(Office office, int change) {
        int place = office.place();
        int field = office.organization().field().ordinal();
        boolean ofUn = office.organization().isUn();
        if (ofUn) {
            unByField[field][place] += change;
        }
        if (!office.isHeadquarters()) {
            branches[place] += change;
            unOffices[place] += ofUn ? change : 0;
            return;
        }
        seats[place] += change;
        world += change;
        seatsByField[field][place] += change;
        if (ofUn) {
            unSeats[place] += change;
        } else {
            worldIngos += change;
        }
    }
}
