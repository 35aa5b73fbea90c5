package hostcity.model;

import hostcity.world.Field;
import hostcity.world.Membership;
import hostcity.world.OrganizationType;
import hostcity.world.Quadrant;
import java.io.Serializable;

/**
 * What an organization is and stays.
 *
 * @param id stable: the same in every scenario, whatever happens
 * @param name its acronym, or empty for one that is not known by name
 * @param founded year of founding
 * @param prestige in [0, 1]
 * @param sensitive whether its field is sensitive to a nation's openness
 * @param emerging whether it works in an emerging field
 * @param cityNetwork whether its members are cities
 * @param initiator index of the place that it was initiated from
 */
record Profile(
        long id,
        String name,
        OrganizationType type,
        Field field,
        Quadrant quadrant,
        Membership membership,
        int founded,
        double prestige,
        boolean sensitive,
        boolean emerging,
        boolean cityNetwork,
        int initiator)
        implements Serializable {}
