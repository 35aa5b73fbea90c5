package hostcity.gui.map;

/** What is told when the user points at something on the map. */
public interface MapListener {

    /**
     * A place was selected.
     *
     * @param place its index in the film
     */
    void placeSelected(int place);

    /**
     * An organization was selected.
     *
     * @param organization its id
     */
    void organizationSelected(long organization);
}
