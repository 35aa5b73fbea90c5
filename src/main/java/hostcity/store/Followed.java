package hostcity.store;

import hostcity.model.LifeEvent;
import hostcity.model.Organization;
import hostcity.model.OrganizationIds;
import hostcity.world.NamedOrganization;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * An organization that is followed: by its acronym, or by its id.
 *
 * @param name as the user wrote it
 * @param id its id, or -1 if the name is an acronym
 */
public record Followed(String name, long id) {

    private static final int BY_ACRONYM = -1;
    private static final Pattern ID = Pattern.compile("\\d{1,15}");
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,40}");

    /**
     * Those that are named.
     *
     * @param names acronyms of {@code organizations.csv}, or ids
     * @param endYear the last year of the run
     * @throws InputException if one cannot be
     */
    public static List<Followed> of(List<String> names, World world, int endYear) {
        List<String> acronyms = world.namedOrganizations().stream()
                .map(NamedOrganization::acronym)
                .toList();
        List<Followed> all = new ArrayList<>();
        for (String name : new LinkedHashSet<>(names.stream().map(String::strip).toList())) {
            all.add(acronyms.contains(name) ? new Followed(name, BY_ACRONYM) : byId(name, world, endYear, acronyms));
        }
        return all;
    }

    private static Followed byId(String name, World world, int endYear, List<String> acronyms) {
        if (!ID.matcher(name).matches()) {
            throw new InputException("--follow: there is no organization " + InputException.quote(name)
                    + "; give an acronym of organizations.csv, or a number" + Nearest.hint(name, acronyms));
        }
        long id = Long.parseLong(name);
        if (!OrganizationIds.isPossible(world, endYear, id)) {
            throw new InputException("--follow: no organization can have the number " + name + " up to " + endYear
                    + "; numbers are the key of the place of the start, then six digits for field and count");
        }
        return new Followed(String.valueOf(id), id);
    }

    /** Whether an organization is this one. */
    public boolean is(Organization organization) {
        return is(organization.id(), organization.name());
    }

    /** Whether an event is of its life. */
    public boolean is(LifeEvent.Subject subject) {
        return is(subject.organization(), subject.acronym());
    }

    private boolean is(long number, String acronym) {
        return id == BY_ACRONYM ? name.equals(acronym) : id == number;
    }

    /** Whether its name is a file's plain name on every system. */
    boolean isPlain() {
        return PLAIN.matcher(name).matches() && !ExperimentName.isDevice(name);
    }
}
