package hostcity.scenario.cases;

/** A place of a case: one of the world, or one that the world does not know. */
public sealed interface Location {

    /** What a case calls it: the id of a place of the world, or the name. */
    String id();

    /** The nation, ISO 3166 alpha-3. */
    String iso3();

    /**
     * A named city of the world.
     *
     * @param id its id
     * @param iso3 its nation
     */
    record InWorld(String id, String iso3) implements Location {}

    /**
     * A place that the world does not know: what is unknown of it follows from its country.
     *
     * @param name its usual name in English
     * @param iso3 its nation: a member state of the United Nations or a nation of the world
     */
    record Elsewhere(String name, String iso3) implements Location {
        @Override
        public String id() {
            return name;
        }
    }
}
