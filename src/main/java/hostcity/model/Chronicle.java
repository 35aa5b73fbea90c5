package hostcity.model;

import hostcity.model.LifeEvent.Ending;
import hostcity.model.LifeEvent.Subject;
import hostcity.model.LifeEvent.Traits;
import hostcity.model.ballot.BallotResult;
import hostcity.model.ballot.Round;
import hostcity.model.choice.Reasons;
import hostcity.model.un.Calls;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a listener, if there is one, of the lives that it follows. It reads, and changes nothing. */
final class Chronicle implements Serializable {

    private static final long serialVersionUID = 1;

    private final HostCityModel model;
    private transient @Nullable LifeListener listener;

    Chronicle(HostCityModel model) {
        this.model = model;
    }

    void tell(LifeListener whom) {
        listener = whom;
    }

    void atStart(Organization organization) {
        Office seat = organization.headquarters();
        if (listener != null && listener.follows(organization)) {
            listener.happened(new LifeEvent.AtStart(
                    model.year(), Subject.of(seat), Traits.of(organization), seat.place(), seat.staff()));
        }
    }

    void founded(Organization organization) {
        Office seat = organization.headquarters();
        if (listener != null && listener.follows(organization)) {
            listener.happened(
                    new LifeEvent.Founded(model.year(), Subject.of(seat), Traits.of(organization), seat.staff()));
        }
    }

    void branchOpened(Office branch) {
        if (listener != null && listener.follows(branch.organization())) {
            listener.happened(new LifeEvent.BranchOpened(model.year(), Subject.of(branch), branch.staff()));
        }
    }

    /** An office has chosen; to be told before anything follows from it. */
    void decided(Office office, int chosen, int arrival) {
        if (listener != null && listener.follows(office.organization())) {
            int year = model.year();
            Subject subject = Subject.of(office);
            Set<ReviewTrigger> triggers = Set.of();
            if (office.place() != Office.NOWHERE) {
                triggers = model.lives().triggers(office, year);
                listener.happened(new LifeEvent.Reviewed(year, subject, triggers, office.place()));
            }
            listener.happened(new LifeEvent.Decided(
                    year,
                    subject,
                    triggers,
                    office.asksForProposals(),
                    office.place(),
                    chosen,
                    arrival,
                    office.staff(),
                    new Reasons(model.hostChoice()).options(office)));
        }
    }

    /** A branch becomes the seat, where the seat is going. */
    void converted(Office seat) {
        if (listener != null && listener.follows(seat.organization())) {
            listener.happened(
                    new LifeEvent.Converted(model.year(), Subject.of(seat), seat.destination(), seat.place()));
        }
    }

    /** A call of the UN was held; to be told before anything follows from it. */
    void called(Calls.Outcome outcome, Calls calls) {
        Office office = outcome.office();
        if (listener != null && listener.follows(office.organization())) {
            int chosen = outcome.winner() == Office.NOWHERE ? office.place() : outcome.winner();
            List<Round> rounds = outcome.ballot().map(BallotResult::rounds).orElse(List.of());
            listener.happened(new LifeEvent.Called(
                    model.year(),
                    Subject.of(office),
                    office.place(),
                    chosen,
                    office.staff(),
                    calls.options(outcome),
                    rounds));
        }
    }

    void arrived(Office office, int origin) {
        if (listener != null && listener.follows(office.organization())) {
            Subject subject = Subject.of(office);
            if (origin != Office.NOWHERE) {
                listener.happened(new LifeEvent.Departed(model.year(), subject, origin, office.place()));
            }
            listener.happened(new LifeEvent.Arrived(model.year(), subject, office.place(), origin));
        }
    }

    void closed(Office office, Ending ending) {
        if (listener != null && listener.follows(office.organization())) {
            listener.happened(new LifeEvent.Closed(model.year(), Subject.of(office), office.place(), ending));
        }
    }
}
