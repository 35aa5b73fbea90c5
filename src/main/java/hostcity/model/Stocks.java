package hostcity.model;

import hostcity.world.Field;
import hostcity.world.OrganizationType;
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
    private final int[] un;
    private final int[] branches;
    private final int[][] seatFlows;
    private final int[][] branchFlows;
    private int world;
    private int worldIngos;

    Stocks(int places) {
        seatsByField = new int[Field.COUNT][places];
        seats = new int[places];
        un = new int[places];
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

    /** UN bodies in a place. */
    public int un(int place) {
        return un[place];
    }

    /** Branches in a place. */
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
        if (!office.isHeadquarters()) {
            branches[place] += change;
            return;
        }
        seats[place] += change;
        world += change;
        seatsByField[office.organization().field().ordinal()][place] += change;
        if (office.organization().type() == OrganizationType.UN) {
            un[place] += change;
        } else {
            worldIngos += change;
        }
    }
}
