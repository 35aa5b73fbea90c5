package hostcity.model;

import hostcity.model.ballot.Round;
import hostcity.model.choice.Option;
import hostcity.world.Field;
import hostcity.world.Membership;
import hostcity.world.OfficeKind;
import hostcity.world.Quadrant;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Something that happens in the life of an organization. Places are indices of the {@link Geography}. A new kind of
 * event is a record here and a case in {@link Cases}; the compiler then names everybody who has to deal with it.
 */
public sealed interface LifeEvent extends Serializable {

    /** The year in which it happens. */
    int year();

    /** The office to which it happens. */
    Subject subject();

    /** Has a case deal with the event. */
    <R> R match(Cases<R> cases);

    /**
     * Whose life it is.
     *
     * @param organization id of the organization
     * @param acronym its acronym, or empty
     * @param office id of the office
     * @param kind seat or branch
     */
    record Subject(long organization, String acronym, long office, OfficeKind kind) implements Serializable {

        private static final long serialVersionUID = 1;

        /** The subject that an office is. */
        public static Subject of(Office office) {
            Organization organization = office.organization();
            return new Subject(organization.id(), organization.name(), office.id(), office.kind());
        }
    }

    /**
     * What an organization is; it does not change.
     *
     * @param founded year of founding
     * @param initiator the place that it was initiated from
     */
    record Traits(Field field, Quadrant quadrant, Membership membership, int founded, int initiator)
            implements Serializable {

        private static final long serialVersionUID = 1;

        /** The traits of an organization. */
        static Traits of(Organization organization) {
            return new Traits(
                    organization.field(),
                    organization.quadrant(),
                    organization.membership(),
                    organization.foundedYear(),
                    organization.initiator());
        }
    }

    /**
     * It is there when the run starts.
     *
     * @param staff persons at its seat
     */
    record AtStart(int year, Subject subject, Traits traits, int place, double staff) implements LifeEvent {

        private static final long serialVersionUID = 1;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.atStart(this);
        }
    }

    /**
     * It is founded, and has no host yet.
     *
     * @param staff persons
     */
    record Founded(int year, Subject subject, Traits traits, double staff) implements LifeEvent {

        private static final long serialVersionUID = 1;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.founded(this);
        }
    }

    /**
     * It opens a branch, which has no host yet.
     *
     * @param staff persons
     */
    record BranchOpened(int year, Subject subject, double staff) implements LifeEvent {

        private static final long serialVersionUID = 1;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.branchOpened(this);
        }
    }

    /**
     * An office is under review: it decides in the same year.
     *
     * @param triggers why; one at least
     */
    record Reviewed(int year, Subject subject, Set<ReviewTrigger> triggers, int place) implements LifeEvent {

        private static final long serialVersionUID = 1;

        /** Copies. */
        public Reviewed {
            triggers = ReviewTrigger.sorted(triggers);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reviewed(this);
        }
    }

    /**
     * An office has chosen.
     *
     * @param triggers what led to the review; none for a new office
     * @param call whether there was a call for proposals
     * @param from where it is, or {@link Office#NOWHERE}
     * @param chosen where it wants to be: {@code from} if it stays, {@link Office#NOWHERE} if it found no host
     * @param arrival the year of its arrival there; the present year if it stays
     * @param staff persons
     * @param options what it chose from, in the order of the geography
     */
    record Decided(
            int year,
            Subject subject,
            Set<ReviewTrigger> triggers,
            boolean call,
            int from,
            int chosen,
            int arrival,
            double staff,
            List<Option> options)
            implements LifeEvent {

        private static final long serialVersionUID = 1;

        /** Copies. */
        public Decided {
            triggers = ReviewTrigger.sorted(triggers);
            options = List.copyOf(options);
        }

        /** Whether it stays where it is. */
        public boolean stays() {
            return chosen == from && chosen != Office.NOWHERE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.decided(this);
        }
    }

    /**
     * An office of the UN called for a host: cities bid, and member states or the executive head chose.
     *
     * @param from where it is, {@link Office#NOWHERE} if it is new
     * @param chosen the bid that won; where it is, if nobody bid
     * @param staff of the office, persons
     * @param bids in falling order of V
     * @param rounds of the ballot, with votes in the order of the bids; none if the head chose, or among less than two
     */
    record Called(int year, Subject subject, int from, int chosen, double staff, List<Option> bids, List<Round> rounds)
            implements LifeEvent {

        private static final long serialVersionUID = 1;

        /** Copies. */
        public Called {
            bids = List.copyOf(bids);
            rounds = List.copyOf(rounds);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.called(this);
        }
    }

    /**
     * A branch becomes the seat, which leaves a branch behind; both moves are told besides.
     *
     * @param place of the branch
     * @param origin where the seat has been
     */
    record Converted(int year, Subject subject, int place, int origin) implements LifeEvent {

        private static final long serialVersionUID = 1;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.converted(this);
        }
    }

    /** An office leaves a place for another. */
    record Departed(int year, Subject subject, int place, int destination) implements LifeEvent {

        private static final long serialVersionUID = 1;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.departed(this);
        }
    }

    /**
     * An office moves in.
     *
     * @param origin where it comes from, or {@link Office#NOWHERE} for a new office
     */
    record Arrived(int year, Subject subject, int place, int origin) implements LifeEvent {

        private static final long serialVersionUID = 1;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.arrived(this);
        }
    }

    /** Why an office ends. */
    enum Ending {
        /** The organization ends, and all its offices with it. */
        ORGANIZATION,
        /** A branch ends by itself. */
        BRANCH,
        /** It found no host. */
        NO_HOST;

        /** The name in files, such as {@code no-host}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * An office ends.
     *
     * @param place where it was, or {@link Office#NOWHERE}
     */
    record Closed(int year, Subject subject, int place, Ending ending) implements LifeEvent {

        private static final long serialVersionUID = 1;

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.closed(this);
        }
    }

    /**
     * What to do with each kind of event.
     *
     * @param <R> what it makes of them
     */
    interface Cases<R> {

        /** It is there when the run starts. */
        R atStart(AtStart event);

        /** It is founded. */
        R founded(Founded event);

        /** It opens a branch. */
        R branchOpened(BranchOpened event);

        /** An office is under review. */
        R reviewed(Reviewed event);

        /** An office has chosen. */
        R decided(Decided event);

        /** An office of the UN called for a host. */
        R called(Called event);

        /** A branch becomes the seat. */
        R converted(Converted event);

        /** An office leaves. */
        R departed(Departed event);

        /** An office moves in. */
        R arrived(Arrived event);

        /** An office ends. */
        R closed(Closed event);
    }
}
