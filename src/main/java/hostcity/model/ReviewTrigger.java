package hostcity.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What makes an office review its location (ODD 7.4 Reviews). */
public enum ReviewTrigger {
    /** A review that is scheduled. */
    SCHEDULED,
    /** The lease ends. */
    LEASE,
    /** A new leader wants one. */
    NEW_LEADER;

    /** An unchanging copy in the order of the constants, so that it is written the same everywhere. */
    static Set<ReviewTrigger> sorted(Set<ReviewTrigger> triggers) {
        EnumSet<ReviewTrigger> copy = EnumSet.noneOf(ReviewTrigger.class);
        copy.addAll(triggers);
        return Collections.unmodifiableSet(copy);
    }

    /** The name in files, such as {@code new-leader}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
