package hostcity.gui.inspect;

import hostcity.world.Instrument;
import java.util.Map;
import java.util.Set;

/** Is told what the user of an inspector decides or wants to see; on the event thread. */
public interface CityListener {

    /** Nobody listens. */
    CityListener NONE = new CityListener() {
        @Override
        public void decide(String place, Map<Instrument, Double> levels) {}

        @Override
        public void giveBack(String place, Set<Instrument> instruments) {}

        @Override
        public void show(int place) {}

        @Override
        public void showOrganization(long organization) {}
    };

    /**
     * Levels are decided for the year that comes.
     *
     * @param place id of the place
     * @param levels in [0, 1]
     */
    void decide(String place, Map<Instrument, Double> levels);

    /** A policy no longer holds some instruments: the city decides on them again. */
    void giveBack(String place, Set<Instrument> instruments);

    /** A place is to be shown, by its index. */
    void show(int place);

    /** An organization is to be shown, by its id. */
    void showOrganization(long organization);
}
