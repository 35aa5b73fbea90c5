package hostcity.model;

import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Field;
import hostcity.world.Parameter;
import hostcity.world.Parameters;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Where leaders and partners live, written from the specification: a leader lives at the seat with the chance of
 * {@code leader_home_share}, else anywhere in proportion to the start stock; partners are of the start and of one field.
 */
final class PlainPeople {

    private record Term(int number, int place) {}

    private final HostCityModel model;
    private final Parameters p;
    private final Map<Long, Term> leaders = new HashMap<>();
    private final Map<Long, List<Organization>> partners = new HashMap<>();
    private final double[] startStock;
    private final List<List<List<Organization>>> startMembers = new ArrayList<>();

    /** To be made when the model has just started: it notes who is where. */
    PlainPeople(HostCityModel model, World world) {
        this.model = model;
        this.p = model.parameters();
        int n = model.geography().size();
        startStock = new double[n];
        world.startCounts().forEach(x -> startStock[model.geography().indexOf(x.placeId())] += x.organizations());
        for (Field field : Field.all()) {
            List<List<Organization>> byPlace = new ArrayList<>();
            for (int place = 0; place < n; place++) {
                byPlace.add(new ArrayList<>());
            }
            for (Organization organization : model.register().living()) {
                if (organization.field() == field) {
                    byPlace.get(organization.headquarters().place()).add(organization);
                }
            }
            byPlace.forEach(x -> x.sort(Comparator.comparingLong(Organization::id)));
            startMembers.add(byPlace);
        }
    }

    double startStock(int place) {
        return startStock[place];
    }

    double uniform(Purpose purpose, long who, long time, long city) {
        return KeyedRandom.uniform(model.keySeed(), purpose, who, time, city);
    }

    private double gumbel(Purpose purpose, long who, long time, int place) {
        return KeyedRandom.toGumbel(KeyedRandom.hash(
                model.keySeed(), purpose, who, time, model.geography().key(place)));
    }

    /** A place in proportion to weights. */
    int draw(double[] weight, Purpose purpose, long who, long time) {
        int best = -1;
        double highest = Double.NEGATIVE_INFINITY;
        for (int place = 0; place < weight.length; place++) {
            double score = Math.log(weight[place]) + gumbel(purpose, who, time, place);
            if (weight[place] > 0 && score > highest) {
                best = place;
                highest = score;
            }
        }
        return best;
    }

    private int term(Organization organization, int year) {
        int years = (int) p.get(Parameter.LEADER_TERM_YEARS);
        return Math.floorDiv(year + (int) (years * uniform(Purpose.LEADER, organization.id(), 0, -1)), years);
    }

    boolean newLeaderReviews(Organization organization, int year) {
        int now = term(organization, year);
        return now != term(organization, year - 1)
                && uniform(Purpose.LEADER, organization.id(), now, -2) < p.get(Parameter.LEADER_REVIEW_PROBABILITY);
    }

    /** A leader at home lives where the seat was when the term began: ask before every move. */
    int leader(Organization organization, int year, int seat) {
        int now = term(organization, year);
        Term known = leaders.get(organization.id());
        if (known == null || known.number != now) {
            known = new Term(now, newLeader(organization, now, seat));
            leaders.put(organization.id(), known);
        }
        return known.place;
    }

    private int newLeader(Organization organization, int term, int seat) {
        if (uniform(Purpose.LEADER, organization.id(), term, 0) < p.get(Parameter.LEADER_HOME_SHARE)) {
            return seat == Office.NOWHERE ? organization.initiator() : seat;
        }
        return draw(startStock, Purpose.LEADER, organization.id(), term);
    }

    /** Those who exist; never the organization itself. */
    List<Organization> partners(Organization organization) {
        return partners.computeIfAbsent(
                organization.id(),
                id -> IntStream.range(0, 3)
                        .mapToObj(i -> partner(organization, i))
                        .filter(x -> x != organization)
                        .toList());
    }

    private Organization partner(Organization organization, int i) {
        List<List<Organization>> byPlace = startMembers.get(organization.field().ordinal());
        double[] weight = byPlace.stream().mapToDouble(List::size).toArray();
        List<Organization> there = byPlace.get(draw(weight, Purpose.PARTNER, organization.id(), i));
        return there.get((int) (there.size() * uniform(Purpose.PARTNER, organization.id(), i, 0)));
    }
}
