package hostcity.model;

/**
 * Is told of the lives of the organizations that it follows, while the model runs and on its thread; see
 * {@link HostCityModel#onLives}. It must change nothing.
 */
public interface LifeListener {

    /** Whether it follows an organization; the same answer every time. */
    boolean follows(Organization organization);

    /** Something happened to an organization that it follows; events come in the order in which they happen. */
    void happened(LifeEvent event);
}
