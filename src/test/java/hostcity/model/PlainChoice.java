package hostcity.model;

import static hostcity.world.Parameter.*;

import hostcity.model.PlainSnapshot.Before;
import hostcity.model.PlainSnapshot.Running;
import hostcity.model.policy.Amount;
import hostcity.model.policy.Eligibility;
import hostcity.model.policy.Policy;
import hostcity.random.KeyedRandom;
import hostcity.random.Purpose;
import hostcity.world.Field;
import hostcity.world.Instrument;
import hostcity.world.Membership;
import hostcity.world.Nation;
import hostcity.world.OfficeKind;
import hostcity.world.Parameters;
import hostcity.world.Place;
import hostcity.world.World;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How an office of an INGO chooses, a second time: written from sections 4, 5 and 9 of the specification, term by term,
 * slow and plain, sharing with the model only the keyed draws and the facts of the world.
 */
@SuppressWarnings("ReferenceEquality") // agents are themselves
final class PlainChoice {

    final PlainPeople people;
    private final HostCityModel model;
    private final Parameters p;
    private final World world;
    private final int n;
    private final Place[] places;
    private final Nation[] nations;
    private final double[] startStaff;
    private final double[][] startLevels;
    private final PlainSnapshot start;
    private final double meanGross;
    private final double startTotal;
    private final double bidders;
    private final Map<Long, double[]> tastes = new HashMap<>();

    /** To be made when the model has just started, before its first year. */
    PlainChoice(HostCityModel model, World world) {
        this.model = model;
        this.world = world;
        this.p = model.parameters();
        this.n = model.geography().size();
        this.people = new PlainPeople(model, world);
        this.start = new PlainSnapshot(model);
        places = world.places().stream()
                .sorted(Comparator.comparingInt(Place::key))
                .toArray(Place[]::new);
        nations = Arrays.stream(places)
                .map(x -> world.nation(x.nationId()).orElseThrow())
                .toArray(Nation[]::new);
        startStaff = new double[n];
        start.offices.values().stream()
                .filter(x -> x.office().isHeadquarters())
                .forEach(x -> startStaff[x.place()] += x.staff());
        startLevels = start.effective;
        double gross = 0;
        double total = 0;
        for (int c = 0; c < n; c++) {
            int seats = Arrays.stream(start.seats[c]).sum();
            gross += seats * gross(c, startRent(c));
            total += seats;
        }
        meanGross = gross / total;
        bidders = IntStream.range(0, n)
                .mapToDouble(c -> Math.max(1, people.startStock(c)))
                .sum();
        startTotal = total;
    }

    private double wage(int c) {
        return places[c]
                .wageUsd()
                .orElse(p.get(WAGE_REFERENCE_USD)
                        * Math.pow(places[c].gdpPerHeadUsd() / p.get(GDP_REFERENCE_USD), p.get(WAGE_ELASTICITY)));
    }

    private double startRent(int c) {
        return places[c]
                .rentUsdPerM2()
                .orElse(p.get(RENT_REFERENCE_USD)
                        * Math.pow(places[c].gdpPerHeadUsd() / p.get(GDP_REFERENCE_USD), p.get(RENT_ELASTICITY))
                        * Math.pow(
                                places[c].population() / p.get(POPULATION_REFERENCE),
                                p.get(RENT_POPULATION_ELASTICITY)));
    }

    private double gross(int c, double rent) {
        return wage(c) * (1 + p.get(TAX_SHARE))
                + p.get(FLOOR_AREA_M2) * rent
                + p.get(EQUIPMENT_USD)
                + p.get(LOGISTICS_USD);
    }

    /** Staff over capacity; aggregate places are not crowded. */
    private double occupancy(PlainSnapshot now, int c) {
        if (!places[c].isCity()) {
            return 0;
        }
        double capacity =
                places[c].capacityPersons().orElse(p.get(CAPACITY_FACTOR) * startStaff[c] + p.get(CAPACITY_SPARE));
        int zone = Instrument.CLUSTER_ZONE.ordinal();
        double level = now.effective[c][zone];
        return now.staff[c] / (capacity + p.get(ZONE_SEATS) * Math.max(0, level - startLevels[c][zone]));
    }

    private double rent(PlainSnapshot now, int c) {
        return startRent(c) * (1 + p.get(RENT_SLOPE) * Math.max(0, occupancy(now, c) - p.get(RENT_THRESHOLD)));
    }

    /** What is offered to everybody. */
    private double[] general(PlainSnapshot now, int c) {
        double[] x = new double[Instrument.COUNT];
        for (int k = 0; k < x.length; k++) {
            x[k] = now.credibility[c] * now.effective[c][k] * now.scale[c][k];
        }
        return x;
    }

    /** What is offered to one office: of every program that is for it, the larger level. */
    private double[] levels(PlainSnapshot now, Before who, int c) {
        double[] x = new double[Instrument.COUNT];
        for (int k = 0; k < x.length; k++) {
            double level = now.effective[c][k];
            for (Running running : now.programs.get(c)) {
                if (isFor(running, now, who, c)) {
                    level = Math.max(level, running.effective()[k]);
                }
            }
            x[k] = now.credibility[c] * level * now.scale[c][k];
        }
        return x;
    }

    private static boolean isFor(Running running, PlainSnapshot now, Before who, int c) {
        Eligibility eligible = running.program().policy().eligibility();
        Organization organization = who.office().organization();
        int arrival = who.place() == c ? who.arrivalYear() : now.year;
        return (!eligible.newcomersOnly()
                        || arrival >= running.program().policy().year())
                && (eligible.maxAgeYears() < 0 || arrival - organization.foundedYear() <= eligible.maxAgeYears())
                && (!eligible.emergingOnly() || organization.isEmerging())
                && (!eligible.cityNetworksOnly() || organization.isCityNetwork())
                && (eligible.fields().isEmpty() || eligible.fields().contains(organization.field()))
                && (eligible.types().isEmpty() || eligible.types().contains(organization.type()))
                && (eligible.kinds().isEmpty()
                        || eligible.kinds().contains(who.office().kind()));
    }

    /** Net cost of section 5 without the cost of moving, USD a year. */
    double netCost(PlainSnapshot now, Before who, int c) {
        double[] x = levels(now, who, c);
        double s = who.staff();
        double rent = rent(now, c);
        double running = s
                * (wage(c)
                        + p.get(TAX_SHARE) * wage(c) * (1 - x[Instrument.TAX_RELIEF.ordinal()])
                        + p.get(FLOOR_AREA_M2) * rent * (1 - x[Instrument.RENT_CONCESSION.ordinal()])
                        + p.get(EQUIPMENT_USD) * (1 - x[Instrument.OFFICE_EQUIPMENT.ordinal()])
                        + p.get(LOGISTICS_USD) * (1 - x[Instrument.LOGISTICS_SUPPORT.ordinal()]));
        double grant = Math.min(
                x[Instrument.FUNDING_SUBSIDY.ordinal()] * p.get(GRANT_INGO_USD),
                p.get(GRANT_CAP_SHARE) * s * gross(c, rent));
        return running - grant - money(now, who, c, s * gross(c, rent));
    }

    /** Direct finance, then salary cover, up to the gross cost; the relocation grant for who comes, spread over years. */
    private double money(PlainSnapshot now, Before who, int c, double gross) {
        double scale = now.rateScale[c];
        double left = gross - most(now, who, c, Amount.DIRECT_FINANCE, gross, 1);
        double coming = most(now, who, c, Amount.RELOCATION_GRANT, Double.MAX_VALUE, scale);
        return most(now, who, c, Amount.DIRECT_FINANCE, gross, scale)
                + most(now, who, c, Amount.SALARY_COVER, left, scale)
                + (who.place() == c ? 0 : coming * who.staff() / p.get(MOVING_YEARS));
    }

    /** What the most generous program for an office pays, scaled if it is the city that pays. */
    private static double most(PlainSnapshot now, Before who, int c, Amount amount, double cap, double scale) {
        double best = 0;
        double paid = 0;
        for (Running running : now.programs.get(c)) {
            double usd = running.money()[amount.ordinal()];
            if (usd > best && isFor(running, now, who, c)) {
                Policy policy = running.program().policy();
                boolean scaled = !policy.isNational() && policy.money() == Policy.Money.KEEP;
                best = usd;
                paid = Math.min(now.credibility[c] * usd, cap) * (scaled ? scale : 1);
            }
        }
        return paid;
    }

    /** Clustering, diversity and crowding of section 5, without the office itself. */
    private double clustering(PlainSnapshot now, Before who, int c, double zone) {
        Organization organization = who.office().organization();
        int[] seats = now.seats[c].clone();
        int field = organization.field().ordinal();
        if (who.office().isHeadquarters() && who.place() == c) {
            seats[field]--;
        }
        boolean key = organization.quadrant().isKeyField();
        double cluster = (1 + p.get(CLUSTER_ZONE_BONUS) * zone)
                * (p.get(key ? GAMMA_FIELD_KEY : GAMMA_FIELD_OVERALL)
                                * Math.log(1 + seats[field] / divisor(c, start.seats[c][field]))
                        + p.get(GAMMA_LINEAR) * seats[field] / divisor(c, start.seats[c][field]) / world(now, field)
                        + p.get(GAMMA_UN) * Math.log(1 + now.un[c] / divisor(c, start.un[c]))
                        + p.get(GAMMA_PARTNERS) * Math.log(1.0 + partners(now, organization, c)));
        double over = Math.max(0, occupancy(now, c) - 1);
        return cluster + (key ? 0 : p.get(GAMMA_DIVERSITY) * diversity(seats)) - p.get(CONGESTION) * over * over;
    }

    /** The seats of a field in the world, the office's own included. */
    private static double world(PlainSnapshot now, int field) {
        return Math.max(
                1, Arrays.stream(now.seats).mapToInt(seats -> seats[field]).sum());
    }

    private double divisor(int c, int startCount) {
        return places[c].isCity() ? 1 : Math.max(1, startCount / p.get(AGGREGATE_DIVISOR));
    }

    private static double diversity(int[] seats) {
        double total = Arrays.stream(seats).sum();
        double entropy = 0;
        for (int count : seats) {
            entropy -= count == 0 ? 0 : count / total * Math.log(count / total);
        }
        return entropy / Math.log(Field.COUNT);
    }

    private int partners(PlainSnapshot now, Organization organization, int c) {
        int partners = 0;
        for (Organization partner : people.partners(organization)) {
            Before seat = now.offices.get(partner.headquarters().id());
            partners += seat != null && seat.place() == c ? 1 : 0;
        }
        return partners;
    }

    /** Utility of section 5 without the shock. */
    double value(PlainSnapshot now, Before who, int c, int leader, double[] taste) {
        Organization organization = who.office().organization();
        double[] x = levels(now, who, c);
        double[] z = places[c].endowments().toArray();
        boolean stays = who.place() == c;
        double u = world.constants().ingo(places[c].id())
                + p.get(THETA_ECONOMY_INGO) * z[0]
                + p.get(THETA_POLITICS_INGO) * z[1]
                + p.get(THETA_LAW_INGO) * z[2]
                + p.get(THETA_TRANSPORT_INGO) * z[3]
                + p.get(THETA_LANGUAGE_INGO) * z[4]
                + p.get(THETA_NATURE_INGO) * z[5];
        boolean moves = !stays && converted(now, who, c) == null;
        double cost = netCost(now, who, c) + (moves ? who.staff() * p.get(MOVING_USD) : 0);
        u -= p.get(BETA_COST_INGO) * cost / (who.staff() * meanGross);
        u += p.get(BETA_PRIVILEGES_INGO) * p.get(P5_SHARE) * x[Instrument.PRIVILEGES_IMMUNITIES.ordinal()]
                + p.get(BETA_ENTRY_INGO) * x[Instrument.ENTRY_EXIT.ordinal()]
                + p.get(BETA_TALENT_INGO) * x[Instrument.TALENT_COMMUNITY.ordinal()]
                + p.get(BETA_SCHOOLING_INGO) * x[Instrument.SCHOOLING.ordinal()]
                + p.get(BETA_MEDICAL_INGO) * x[Instrument.MEDICAL_SERVICES.ordinal()];
        u += clustering(now, who, c, x[Instrument.CLUSTER_ZONE.ordinal()]);
        u += sameNation(leader, c) ? p.get(LEADER_PULL) : 0;
        u -= organization.isSensitive() ? p.get(SENSITIVITY_PENALTY) * (1 - nations[c].openness()) : 0;
        int age = Math.max(0, now.year - organization.foundedYear());
        u += stays ? p.get(INERTIA) + p.get(INERTIA_AGE) * Math.log(1.0 + age) : 0;
        return u + taste[c];
    }

    double awareness(PlainSnapshot now, int c) {
        if (!places[c].isCity()) {
            return 1;
        }
        double[] x = general(now, c);
        double logit = p.get(AWARENESS_CONSTANT)
                + now.awareness[c]
                + p.get(AWARENESS_STOCK)
                        * Math.log(1.0 + Arrays.stream(now.seats[c]).sum())
                + p.get(AWARENESS_LIAISON) * x[Instrument.LIAISON_SERVICE.ordinal()]
                + p.get(AWARENESS_PARTICIPATION) * x[Instrument.PARTICIPATION.ordinal()]
                + p.get(AWARENESS_COORDINATION) * x[Instrument.COORDINATION_BODY.ordinal()];
        return 1 / (1 + Math.exp(-logit));
    }

    double registration(PlainSnapshot now, int c) {
        double[] x = general(now, c);
        double chance = now.registrationSuccess[c]
                + p.get(REGISTRATION_COORDINATION) * x[Instrument.COORDINATION_BODY.ordinal()]
                + p.get(REGISTRATION_LIAISON) * x[Instrument.LIAISON_SERVICE.ordinal()];
        return Math.min(1, Math.max(0, chance));
    }

    /** A place answers in proportion to its start stock. */
    double bidChance(int c) {
        return 1 - Math.exp(-p.get(BIDS_MEAN) * Math.max(1, people.startStock(c)) / bidders);
    }

    /** Whether an organization thinks of a place that is not its present one. */
    boolean considers(PlainSnapshot now, Before who, int c, int leader) {
        Organization organization = who.office().organization();
        Before seat = now.offices.get(organization.headquarters().id());
        if (who.office().kind() == OfficeKind.BRANCH && seat != null && seat.place() == c) {
            return false;
        }
        return converted(now, who, c) != null
                || c == leader
                || c == organization.initiator()
                || people.uniform(Purpose.AWARE, organization.id(), 0, places[c].key()) < awareness(now, c);
    }

    /** The oldest branch that would become the seat if the seat came to a place. */
    @Nullable
    Before converted(PlainSnapshot now, Before who, int c) {
        int after = now.conversionAfterYears[c];
        if (after == Integer.MAX_VALUE
                || !who.office().isHeadquarters()
                || who.place() == Office.NOWHERE
                || who.place() == c) {
            return null;
        }
        return who.office().organization().offices().stream()
                .filter(x -> x.kind() == OfficeKind.BRANCH && now.offices.containsKey(x.id()))
                .map(x -> java.util.Objects.requireNonNull(now.offices.get(x.id())))
                .filter(x -> x.place() == c && !x.moving() && now.year - x.arrivalYear() >= after)
                .findFirst()
                .orElse(null);
    }

    boolean isCall(Before who) {
        return who.office().isHeadquarters() && who.office().organization().membership() == Membership.INSTITUTION;
    }

    /** The place that an office chooses, or {@link Office#NOWHERE}. */
    int choose(PlainSnapshot now, Before who) {
        Organization organization = who.office().organization();
        Before seat = now.offices.get(organization.headquarters().id());
        int leader = people.leader(organization, now.year, seat == null ? Office.NOWHERE : seat.place());
        List<Integer> candidates = new ArrayList<>();
        for (int c = 0; c < n; c++) {
            if (c != who.place() && considers(now, who, c, leader)) {
                candidates.add(c);
            }
        }
        if (isCall(who)) {
            candidates = shortlist(now, who, candidates);
        }
        double[] taste = taste(organization);
        int best = who.place();
        double highest = best == Office.NOWHERE
                ? Double.NEGATIVE_INFINITY
                : value(now, who, best, leader, taste) + eps(now, who, best);
        for (int c : candidates) {
            double u = value(now, who, c, leader, taste) + eps(now, who, c);
            long period = Math.floorDiv(now.year, (long) p.get(REGISTRATION_PERIOD_YEARS));
            double lot = people.uniform(Purpose.REGISTER, who.office().id(), period, places[c].key());
            boolean registers = lot < registration(now, c) || converted(now, who, c) != null;
            if (u > highest && registers) {
                best = c;
                highest = u;
            }
        }
        return best;
    }

    private double eps(PlainSnapshot now, Before who, int c) {
        return p.get(SHOCK_SCALE)
                * KeyedRandom.toGumbel(KeyedRandom.hash(
                        model.keySeed(), Purpose.EPS, who.office().id(), now.year, places[c].key()));
    }

    private List<Integer> shortlist(PlainSnapshot now, Before who, List<Integer> asked) {
        boolean founder = who.place() == Office.NOWHERE;
        return asked.stream()
                .filter(c -> converted(now, who, c) != null
                        || (founder && c == who.office().organization().initiator())
                        || people.uniform(Purpose.BID, who.office().id(), now.year, places[c].key()) < bidChance(c))
                .sorted(Comparator.comparingDouble(c ->
                        netCost(now, who, c) - (converted(now, who, c) == null ? 0 : who.staff() * p.get(MOVING_USD))))
                .limit((long) p.get(SHORTLIST_SIZE))
                .toList();
    }

    /** Persistent tastes: those of the start are conditional on where it was observed and on having stayed there. */
    double[] taste(Organization organization) {
        return tastes.computeIfAbsent(organization.id(), id -> {
            Before seat = start.offices.get(organization.headquarters().id());
            return seat == null || organization.foundedYear() > model.startYear()
                    ? prior(id, 0)
                    : conditional(organization, seat);
        });
    }

    private double normal(Purpose purpose, long who, int attempt, int key) {
        return KeyedRandom.normal(model.keySeed(), purpose, who, attempt, key);
    }

    private double[] prior(long id, int attempt) {
        double[] taste = new double[n];
        for (int c = 0; c < n; c++) {
            int region = model.geography().regionKey(model.geography().regionOf(c));
            taste[c] = p.get(TASTE_CITY) * normal(Purpose.TASTE, id, attempt, places[c].key())
                    + p.get(TASTE_NATION) * normal(Purpose.NEST, id, attempt, nations[c].key())
                    + p.get(TASTE_REGION) * normal(Purpose.NEST, id, attempt, region);
        }
        return taste;
    }

    private double[] conditional(Organization organization, Before seat) {
        double[] taste = {};
        double exponent = p.get(START_REVIEWS) * Math.max(0, start.year - organization.foundedYear());
        for (int attempt = 0; attempt < (int) p.get(START_ATTEMPTS); attempt++) {
            taste = prior(organization.id(), attempt);
            for (int c = 0; c < n; c++) {
                taste[c] += shift(c, seat.place());
            }
            double u = people.uniform(Purpose.START, organization.id(), attempt, 0);
            if (u < Math.pow(probabilityOfStaying(organization, seat, taste), exponent)) {
                break;
            }
        }
        return taste;
    }

    /** tau^2 (1 - share) in the city, likewise in its nation and region. */
    private double shift(int c, int observed) {
        double city = 0;
        double nation = 0;
        double region = 0;
        for (int other = 0; other < n; other++) {
            city += other == observed ? people.startStock(other) : 0;
            nation += sameNation(other, observed) ? people.startStock(other) : 0;
            region += places[other].region().equals(places[observed].region()) ? people.startStock(other) : 0;
        }
        double shift = c == observed ? square(p.get(TASTE_CITY)) * (1 - city / startTotal) : 0;
        shift += sameNation(c, observed) ? square(p.get(TASTE_NATION)) * (1 - nation / startTotal) : 0;
        return shift
                + (places[c].region().equals(places[observed].region())
                        ? square(p.get(TASTE_REGION)) * (1 - region / startTotal)
                        : 0);
    }

    private boolean sameNation(int one, int other) {
        return places[one].nationId().equals(places[other].nationId());
    }

    private static double square(double x) {
        return x * x;
    }

    /** A rival counts by its chance of registration, and in a call by its chance to bid. */
    private double probabilityOfStaying(Organization organization, Before seat, double[] taste) {
        int leader = people.leader(organization, start.year, seat.place());
        double present = value(start, seat, seat.place(), leader, taste);
        double rivals = 0;
        for (int c = 0; c < n; c++) {
            if (c != seat.place() && considers(start, seat, c, leader)) {
                rivals += registration(start, c)
                        * (isCall(seat) ? bidChance(c) : 1)
                        * Math.exp(value(start, seat, c, leader, taste) - present);
            }
        }
        return 1 / (1 + rivals);
    }
}
