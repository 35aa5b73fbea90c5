package hostcity.model;

import static hostcity.world.Parameter.*;

import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Field;
import hostcity.world.FoundingDecades;
import hostcity.world.Membership;
import hostcity.world.NamedOrganization;
import hostcity.world.OfficeKind;
import hostcity.world.OrganizationType;
import hostcity.world.Parameters;
import hostcity.world.Quadrant;
import hostcity.world.StartCount;
import hostcity.world.World;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.util.FastMath;

/**
 * Makes organizations: those of the start, and the candidates for founding. Ids depend on place, field and number only,
 * every attribute is keyed by the id; so an organization is the same in every scenario.
 */
final class Population implements Serializable {

    private static final long serialVersionUID = 1;

    /** Ids of the start: a million for each place, ten thousand for each field, the UN's behind the fields. */
    private static final long PER_PLACE = 1_000_000;

    static final long PER_KIND = 10_000;

    /** Ids of candidates begin here, then a hundred thousand for each year, ten thousand for each field. */
    static final long CANDIDATES = 10_000_000_000L;

    static final long PER_YEAR = 100_000;

    private enum Attribute {
        MEMBERSHIP,
        QUADRANT,
        SENSITIVE,
        EMERGING,
        CITY_NETWORK,
        PRESTIGE
    }

    private final transient World world;
    private final Geography geography;
    private final Parameters p;
    private final long seed;
    private final Origins origins;
    private final double[] fieldShare;

    Population(World world, Geography geography, Parameters p, long seed, Origins origins) {
        this.world = world;
        this.geography = geography;
        this.p = p;
        this.seed = seed;
        this.origins = origins;
        this.fieldShare = fieldShares(world.startCounts());
    }

    private static double[] fieldShares(List<StartCount> counts) {
        double[] share = new double[Field.COUNT];
        double total = 0;
        for (StartCount count : counts) {
            Field field = count.field();
            if (field != null) {
                share[field.ordinal()] += count.organizations();
                total += count.organizations();
            }
        }
        for (int i = 0; i < share.length; i++) {
            share[i] = total == 0 ? 1.0 / Field.COUNT : share[i] / total;
        }
        return share;
    }

    /** The share of a field among the INGOs of the start. */
    double fieldShare(Field field) {
        return fieldShare[field.ordinal()];
    }

    /** The organizations of the start, each in its place. */
    List<Organization> start() {
        List<Organization> all = new ArrayList<>();
        for (StartCount count : world.startCounts()) {
            int place = geography.indexOf(count.placeId());
            Field field = count.field();
            long first = firstId(geography.key(place), OrganizationIds.kind(count));
            Iterator<NamedOrganization> named = namedIn(count).iterator();
            for (int i = 0; i < count.organizations(); i++) {
                Organization organization =
                        named.hasNext() ? named(first + i, named.next()) : anonymous(first + i, count.type(), field);
                settle(organization, place);
                all.add(organization);
            }
        }
        return all;
    }

    /** The id of the first organization of the start in a place, of a kind. */
    static long firstId(int placeKey, int kind) {
        return placeKey * PER_PLACE + kind * PER_KIND;
    }

    private List<NamedOrganization> namedIn(StartCount count) {
        return world.namedOrganizations().stream()
                .filter(x -> x.placeId().equals(count.placeId())
                        && x.type() == count.type()
                        && (count.field() == null || x.field() == count.field()))
                .toList();
    }

    private void settle(Organization organization, int place) {
        Office seat = organization.headquarters();
        int year = world.startYear();
        double lease = p.get(LEASE_YEARS);
        int elapsed = (int) (lease * KeyedRandom.uniform(seed, Purpose.LEASE, seat.id(), 0, 0));
        seat.settle(place, organization.foundedYear(), year - elapsed);
    }

    private Organization named(long id, NamedOrganization known) {
        Quadrant quadrant = known.quadrant();
        Profile profile = new Profile(
                id,
                known.acronym(),
                known.type(),
                known.field(),
                quadrant == null ? drawQuadrant(id) : quadrant,
                known.membership(),
                known.founded(),
                prestige(id),
                chance(id, Attribute.SENSITIVE, p.get(SENSITIVE_SHARE)),
                chance(id, Attribute.EMERGING, p.get(EMERGING_SHARE)),
                false,
                origins.draw(Purpose.INITIATOR, id, 0));
        return new Organization(profile, startStaff(id, known.type()));
    }

    private Organization anonymous(long id, OrganizationType type, @org.jspecify.annotations.Nullable Field known) {
        Field field = known == null ? drawField(id) : known;
        return new Organization(profile(id, type, field, founded(id)), startStaff(id, type));
    }

    private Profile profile(long id, OrganizationType type, Field field, int founded) {
        boolean ingo = type == OrganizationType.INGO;
        Membership membership = !ingo
                ? Membership.STATE
                : chance(id, Attribute.MEMBERSHIP, p.get(INDIVIDUAL_SHARE))
                        ? Membership.INDIVIDUAL
                        : Membership.INSTITUTION;
        return new Profile(
                id,
                "",
                type,
                field,
                drawQuadrant(id),
                membership,
                founded,
                prestige(id),
                ingo && chance(id, Attribute.SENSITIVE, p.get(SENSITIVE_SHARE)),
                ingo && chance(id, Attribute.EMERGING, p.get(EMERGING_SHARE)),
                ingo && chance(id, Attribute.CITY_NETWORK, p.get(CITY_NETWORK_SHARE)),
                origins.draw(Purpose.INITIATOR, id, 0));
    }

    private Field drawField(long id) {
        double u = KeyedRandom.uniform(seed, Purpose.FIELD, id, 0, 0);
        int i = 0;
        for (double sum = fieldShare[0]; u >= sum && i < Field.COUNT - 1; sum += fieldShare[i]) {
            i++;
        }
        return Field.all().get(i);
    }

    private Quadrant drawQuadrant(long id) {
        Quadrant[] all = Quadrant.values();
        return all[(int) (all.length * uniform(id, Attribute.QUADRANT))];
    }

    /** A power of a uniform whose mean is the parameter. */
    private double prestige(long id) {
        return FastMath.pow(uniform(id, Attribute.PRESTIGE), 1 / p.get(PRESTIGE_MEAN) - 1);
    }

    private boolean chance(long id, Attribute attribute, double share) {
        return uniform(id, attribute) < share;
    }

    private double uniform(long id, Attribute attribute) {
        return KeyedRandom.uniform(seed, Purpose.ATTRIBUTE, id, attribute.ordinal(), 0);
    }

    private int founded(long id) {
        FoundingDecades decades = world.decades();
        int total = decades.organizations().values().stream().mapToInt(n -> n).sum();
        double u = total * KeyedRandom.uniform(seed, Purpose.AGE, id, 0, 0);
        double within = KeyedRandom.uniform(seed, Purpose.AGE, id, 1, 0);
        int decade = world.startYear() - 10;
        for (Map.Entry<Integer, Integer> entry : decades.organizations().entrySet()) {
            decade = entry.getKey();
            u -= entry.getValue();
            if (u < 0) {
                break;
            }
        }
        int years = Math.max(1, Math.min(10, world.startYear() - decade));
        return decade + (int) (years * within);
    }

    private double startStaff(long id, OrganizationType type) {
        long office = Office.idOf(id, OfficeKind.HEADQUARTERS, 0);
        if (type == OrganizationType.UN) {
            return logNormal(p.get(STAFF_MEDIAN_UN), p.get(STAFF_SIGMA_UN), office);
        }
        return world.staff().at(KeyedRandom.uniform(seed, Purpose.SIZE, office, 0, 0));
    }

    private double logNormal(double median, double sigma, long office) {
        return Math.max(1, median * FastMath.exp(sigma * KeyedRandom.normal(seed, Purpose.SIZE, office, 0, 0)));
    }

    /** Mean staff of a seat, persons. */
    static double meanStaff(List<Organization> organizations) {
        return organizations.stream()
                .mapToDouble(x -> x.headquarters().staff())
                .average()
                .orElse(1);
    }

    /** The most candidates of a field in a year: twice the founding rate at the start. */
    int candidates(Field field) {
        return (int) Math.ceil(2 * p.get(FOUNDING_RATE) * fieldShare(field));
    }

    /** The id of a candidate. */
    long candidateId(int year, Field field, int number) {
        return CANDIDATES + year * PER_YEAR + field.ordinal() * PER_KIND + number;
    }

    /** The place that a candidate is initiated from. */
    int initiator(long id) {
        return origins.draw(Purpose.INITIATOR, id, 0);
    }

    /** The id of a candidate for a secretariat of the UN. */
    long unCandidateId(int year, int number) {
        return CANDIDATES + year * PER_YEAR + Field.COUNT * PER_KIND + number;
    }

    /** A secretariat of the UN that is founded. */
    Organization secretariat(long id, int year) {
        return new Organization(
                profile(id, OrganizationType.UN, drawField(id), year),
                unOfficeStaff(Office.idOf(id, OfficeKind.HEADQUARTERS, 0)));
    }

    /** Staff of a new office of the UN, persons. */
    double unOfficeStaff(long office) {
        return logNormal(p.get(UN_OFFICE_STAFF_MEDIAN), p.get(UN_OFFICE_STAFF_SIGMA), office);
    }

    /** A candidate that is born. */
    Organization born(long id, Field field, int year) {
        Profile profile = profile(id, OrganizationType.INGO, field, year);
        return new Organization(
                profile,
                logNormal(p.get(STAFF_MEDIAN), p.get(STAFF_SIGMA), Office.idOf(id, OfficeKind.HEADQUARTERS, 0)));
    }
}
