package hostcity.measure;

import hostcity.model.HostCityModel;
import hostcity.model.Office;
import hostcity.model.Organization;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;
import java.util.ArrayList;
import java.util.List;

/**
 * Where every office is that has a host, at the end of a year; by organization. Ids are the same in every scenario.
 *
 * @param residents the offices
 */
public record Residence(List<Resident> residents) {

    /** Nobody was asked. */
    public static final Residence NONE = new Residence(List.of());

    /**
     * An office that has a host.
     *
     * @param office its id (ODD 7.1)
     * @param organization the id of its organization
     * @param type the organization's type
     * @param kind the office's kind
     * @param place the id of its place
     */
    public record Resident(long office, long organization, OrganizationType type, OfficeKind kind, String place) {}

    /** Copies. */
    public Residence {
        residents = List.copyOf(residents);
    }

    /** Who is where in the present year of a model, at its end. */
    public static Residence of(HostCityModel model) {
        List<Resident> residents = new ArrayList<>();
        for (Organization organization : model.register().living()) {
            for (Office office : organization.offices()) {
                if (office.place() != Office.NOWHERE) {
                    String place = model.geography().id(office.place());
                    residents.add(
                            new Resident(office.id(), organization.id(), organization.type(), office.kind(), place));
                }
            }
        }
        return new Residence(residents);
    }
}
