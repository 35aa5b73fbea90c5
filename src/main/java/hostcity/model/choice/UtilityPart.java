package hostcity.model.choice;

import java.util.List;
import java.util.Locale;

/** The parts that the utility of a place for an office is the sum of (ODD 7.9 Utility); penalties are negative. */
public enum UtilityPart {
    /** The city constant alpha. */
    CONSTANT("constant of the city"),
    /** What an institute that can host does for a new seat of its field. */
    ANCHOR("institute as anchor"),
    /** Location criterion: economy. */
    ECONOMY("economy"),
    /** Location criterion: politics. */
    POLITICS("politics"),
    /** Location criterion: law. */
    LAW("law"),
    /** Location criterion: transport. */
    TRANSPORT("transport"),
    /** Location criterion: language. */
    LANGUAGE("language"),
    /** Location criterion: nature. */
    NATURE("nature"),
    /** Cost after instruments 2 to 5, before the grant. */
    COST("cost"),
    /** The funding subsidy, instrument 1, and what policies pay in amounts of money. */
    GRANT("grant"),
    /** Instrument 6. */
    PRIVILEGES("privileges"),
    /** Instrument 7. */
    ENTRY("entry and exit"),
    /** Instrument 8. */
    TALENT("talent community"),
    /** Instrument 9. */
    SCHOOLING("schooling"),
    /** Instrument 10. */
    MEDICAL("medical services"),
    /** Clustering with organizations of the field, raised by instrument 12. */
    FIELD("own field"),
    /** Clustering with bodies of the United Nations, raised by instrument 12. */
    UN("UN bodies"),
    /** Clustering with partners, raised by instrument 12. */
    PARTNERS("partners"),
    /** Diversity of fields, for organizations with an overall goal. */
    DIVERSITY("diversity"),
    /** Crowding. */
    CONGESTION("congestion"),
    /** The pull of the leader's nation. */
    LEADER("leader's nation"),
    /** What an organization of a sensitive field minds in a nation that is not open. */
    OPENNESS("lack of openness"),
    /** Persistent taste for the city. */
    TASTE_CITY("taste for the city"),
    /** Persistent taste for the nation. */
    TASTE_NATION("taste for the nation"),
    /** Persistent taste for the region. */
    TASTE_REGION("taste for the region"),
    /** The shock of the event. */
    SHOCK("shock"),
    /** Inertia, in the present place only. */
    INERTIA("inertia"),
    /** The cost of moving that is saved by staying, or where a branch becomes the seat. */
    MOVING("no moving cost");

    private static final List<UtilityPart> ALL = List.of(values());

    private final String label;

    UtilityPart(String label) {
        this.label = label;
    }

    /** All parts, in the order of the equation. */
    public static List<UtilityPart> all() {
        return ALL;
    }

    /** The name in files, such as {@code taste_city}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The name for people. */
    public String label() {
        return label;
    }
}
