package hostcity.world;

import org.jspecify.annotations.Nullable;

/**
 * An organization that is in the population by name (seed 000, table 1).
 *
 * @param acronym its short name, unique
 * @param placeId its seat, a place of the world
 * @param quadrant its management mode; absent where the seed gives none: then it is drawn
 * @param founded year of founding
 */
public record NamedOrganization(
        String acronym,
        String nameEn,
        String nameZh,
        OrganizationType type,
        Field field,
        String placeId,
        Membership membership,
        @Nullable Quadrant quadrant,
        int founded) {}
