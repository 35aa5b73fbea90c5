package hostcity.model;

import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Field;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The living organizations, in the order of their ids, so that sums over them have the same bits in every run. */
public final class Register implements Serializable {

    private static final long serialVersionUID = 1;

    private static final int PARTNERS = 3;

    private static final Comparator<Organization> BY_ID = Comparator.comparingLong(Organization::id);

    private final long seed;
    private final int places;
    private final List<Organization> living = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<Organization> born = new ArrayList<>();
    private final List<List<Office>> hosted = new ArrayList<>();
    private final List<List<List<Organization>>> startMembers = new ArrayList<>();
    private final List<Origins> originsByField = new ArrayList<>();

    Register(long seed, Geography geography, List<Organization> start) {
        this.seed = seed;
        this.places = geography.size();
        living.addAll(start);
        living.sort(BY_ID);
        for (int place = 0; place < places; place++) {
            hosted.add(new ArrayList<>());
        }
        for (Field field : Field.all()) {
            List<List<Organization>> byPlace = new ArrayList<>();
            double[] weight = new double[places];
            for (int place = 0; place < places; place++) {
                byPlace.add(new ArrayList<>());
            }
            for (Organization organization : living) {
                if (organization.field() == field) {
                    int place = organization.headquarters().place();
                    byPlace.get(place).add(organization);
                    weight[place]++;
                }
            }
            startMembers.add(byPlace);
            originsByField.add(new Origins(geography, seed, weight));
        }
        listOffices();
    }

    /** All living organizations by id; those founded this year come in with {@link #update}. */
    public List<Organization> living() {
        return Collections.unmodifiableList(living);
    }

    void add(Organization organization) {
        born.add(organization);
    }

    /** Takes in the born, leaves out the closed, and lists the offices. */
    void update() {
        living.removeIf(Organization::isClosed);
        born.removeIf(Organization::isClosed);
        born.sort(BY_ID);
        boolean follow = living.isEmpty() || born.isEmpty() || BY_ID.compare(last(living), born.get(0)) < 0;
        living.addAll(born);
        if (!follow) {
            living.sort(BY_ID);
        }
        born.clear();
        listOffices();
    }

    private static Organization last(List<Organization> organizations) {
        return organizations.get(organizations.size() - 1);
    }

    private void listOffices() {
        offices.clear();
        hosted.forEach(List::clear);
        for (Organization organization : living) {
            for (Office office : organization.officeArray()) {
                offices.add(office);
                if (office.place() != Office.NOWHERE) {
                    hosted.get(office.place()).add(office);
                }
            }
        }
    }

    /** All offices as of the last update, by organization id. */
    List<Office> offices() {
        return Collections.unmodifiableList(offices);
    }

    /** The offices in a place as of the last update, by organization id. */
    public List<Office> hostedIn(int place) {
        return Collections.unmodifiableList(hosted.get(place));
    }

    /** Staff by place, of the offices as of the last update. */
    double[] staff() {
        double[] staff = new double[places];
        for (Office office : offices) {
            if (office.place() != Office.NOWHERE) {
                staff[office.place()] += office.staff();
            }
        }
        return staff;
    }

    /**
     * A partner of an organization: an organization of the start in the same field, drawn by place and then within it;
     * null where there is none.
     */
    @Nullable
    Organization partner(Organization organization, int i) {
        @Nullable Organization[] partners = organization.partners();
        if (partners == null) {
            partners = new Organization[PARTNERS];
            for (int k = 0; k < PARTNERS; k++) {
                partners[k] = drawPartner(organization, k);
            }
            organization.setPartners(partners);
        }
        return partners[i];
    }

    private @Nullable Organization drawPartner(Organization organization, int i) {
        int field = organization.field().ordinal();
        int place = originsByField.get(field).draw(Purpose.PARTNER, organization.id(), i);
        List<Organization> there = startMembers.get(field).get(place);
        if (there.isEmpty()) {
            return null;
        }
        double u = KeyedRandom.uniform(seed, Purpose.PARTNER, organization.id(), i, 0);
        Organization partner = there.get((int) (u * there.size()));
        return partner == organization ? null : partner;
    }
}
