package hostcity.world;

/**
 * A member state of the United Nations: a voter where bodies of the UN choose a seat.
 *
 * @param iso3 ISO 3166 alpha-3 code; where a nation of the world has the same, it is the same country
 * @param name in English
 * @param unGroup its regional group
 * @param euMember whether it is a member of the European Union
 * @param developing whether it counts as a developing country: a simple flag, assumed
 * @param region the region it lies in
 */
public record State(String iso3, String name, UnGroup unGroup, boolean euMember, boolean developing, String region)
        implements java.io.Serializable {

    /** Checks the code. */
    public State {
        if (!iso3.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("a state's code is three capital letters, not '" + iso3 + "'");
        }
    }
}
