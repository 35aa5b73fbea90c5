package hostcity.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What those who decide see of who is where: the stocks of the run itself, or those that another run showed in the same
 * phase of the same year (ODD 7.29 Attribution and diversion). Every law that reads stocks reads them here; what the run
 * really comes to is in {@link Stocks} and {@link Register}.
 */
public final class Outlook implements Serializable {

    private static final long serialVersionUID = 1;

    private final Stocks own;
    private final Register register;
    private final @Nullable Recording into;
    private final @Nullable Replay replay;
    private final @Nullable Recording shown;
    private final Stocks stocks;
    private Recording.@Nullable Frame frame;

    Outlook(Stocks own, Register register, @Nullable Recording into, @Nullable Replay replay) {
        this.own = own;
        this.register = register;
        this.into = into;
        this.replay = replay;
        this.shown = replay != null && replay.stocks() ? replay.recording() : null;
        this.stocks = shown == null ? own : own.copy();
    }

    /** A phase is reached from which on deciders see other stocks. */
    void reach(int year, Phase phase) {
        if (into != null) {
            into.keep(year, phase, own, register);
        }
        if (shown != null) {
            frame = shown.frame(year, phase);
            stocks.become(frame.stocks());
        }
    }

    /** The year is over; what cities did in it is known. */
    void keep(int year, List<City> cities) {
        if (into != null) {
            into.keep(year, cities);
        }
    }

    /** Rivals decide what they decided in the other run. Its stocks say how far their budgets go, too. */
    void replayRivals(int year, List<City> cities) {
        if (replay == null) {
            return;
        }
        for (City city : cities) {
            if (isReplayed(city.place())) {
                replay.recording()
                        .decided(year, city.place())
                        .forEach(x -> city.instruments().decide(x, year));
                if (replay.stocks()) {
                    city.ledger().become(replay.recording().scale(year, city.place()));
                }
            }
        }
    }

    /** Whether a place decides what it decided in another run. */
    boolean isReplayed(int place) {
        return replay != null && !replay.actors().contains(place);
    }

    /** Who is where, as deciders see it: the same object all through a run. */
    public Stocks stocks() {
        return stocks;
    }

    /** Persons by place. */
    double[] staff() {
        return frame == null ? register.staff() : frame.staff().clone();
    }

    /** The place of the seat of an organization as of the snapshot; {@link Office#NOWHERE} if it has none any more. */
    int seatOf(Organization organization, int year) {
        if (shown != null) {
            return shown.seatOf(organization.id(), year);
        }
        boolean there = !organization.isClosed() || organization.closingYear() == year;
        return there ? organization.headquarters().place() : Office.NOWHERE;
    }

    /** Where the stocks count an office among the seats; {@link Office#NOWHERE} if they do not. */
    public int countedIn(Office office, int year) {
        if (!office.isHeadquarters()) {
            return Office.NOWHERE;
        }
        return shown == null
                ? office.place()
                : shown.seatOf(office.organization().id(), year);
    }
}
