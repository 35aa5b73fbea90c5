package hostcity.experiment;

import hostcity.experiment.Explanations.UnlikeStored;
import hostcity.measure.Residence;
import hostcity.measure.Residence.Resident;
import hostcity.model.HostCityModel;
import hostcity.model.LifeEvent;
import hostcity.model.LifeListener;
import hostcity.model.Organization;
import hostcity.random.KeyedRandom;
import hostcity.scenario.Scenario;
import hostcity.world.Field;
import hostcity.world.OfficeKind;
import hostcity.world.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Repeats stored runs to see why offices end elsewhere. Each pair is run twice: to see who does, then to follow those
 * that are explained; the reasons of everybody's decisions would take more memory than there is.
 */
final class Inquiry {

    /** Seats first, since a comparison counts them; then in an order that prefers no place and no year. */
    private static final Comparator<Moved> SAMPLING = Comparator.comparing(
                    (Moved x) -> x.office.kind() != OfficeKind.HEADQUARTERS)
            .thenComparingLong(x -> KeyedRandom.mix(x.office.office()))
            .thenComparingLong(x -> x.office.office());

    private final Experiment experiment;
    private final Trials trials;
    private final Map<RunId, Long> digests;
    private final String baseline;
    private final Map<Integer, Residence> residences = new HashMap<>();

    /** An office that ends elsewhere; places are empty where it is in none. */
    private record Moved(int replication, Resident office, String from, String to) {

        boolean concerns(Set<String> places) {
            return places.isEmpty() || places.contains(from) || places.contains(to);
        }
    }

    /** Notes what happens to some organizations. */
    private record Diary(Set<Long> organizations, List<LifeEvent> events) implements LifeListener {

        @Override
        public boolean follows(Organization organization) {
            return organizations.contains(organization.id());
        }

        @Override
        public void happened(LifeEvent event) {
            events.add(event);
        }
    }

    /**
     * An inquiry into an experiment.
     *
     * @param digests of the stored runs
     */
    Inquiry(Experiment experiment, Map<RunId, Long> digests) {
        this.experiment = experiment;
        this.trials = new Trials(experiment);
        this.digests = digests;
        this.baseline = experiment.scenarios().get(0).name();
    }

    /** Explains offices that end elsewhere in a scenario, so many at most. */
    Explanations explain(Scenario scenario, int most) {
        Set<String> focal = scenario.focus();
        List<Moved> changed = new ArrayList<>();
        List<Moved> others = new ArrayList<>();
        int pairs = Math.min(experiment.replications(), Explanations.MOST_REPLICATIONS);
        int looked = 0;
        while (looked < pairs && changed.size() < most) {
            for (Moved moved : moved(scenario.name(), looked)) {
                (moved.concerns(focal) ? changed : others).add(moved);
            }
            looked++;
        }
        List<Moved> sample =
                Stream.concat(changed.stream(), others.stream()).limit(most).toList();
        return new Explanations(
                scenario.name(),
                baseline,
                scenario.endYear(),
                focal,
                looked,
                changed.size(),
                others.size(),
                places(),
                explain(scenario.name(), sample));
    }

    private List<String> places() {
        return experiment.world().placesByKey().stream().map(Place::id).toList();
    }

    /** Who ends elsewhere in a pair, in the order of the sample. */
    private List<Moved> moved(String scenario, int replication) {
        RunId first = new RunId(baseline, 0, replication);
        RunId second = new RunId(scenario, 0, replication);
        if (digests.containsKey(first) && Objects.equals(digests.get(first), digests.get(second))) {
            // Not one indicator of any place and year differs.
            return List.of();
        }
        Map<Long, Resident> before = byOffice(residences.computeIfAbsent(replication, x -> residence(first)));
        Map<Long, Resident> after = byOffice(residence(second));
        Map<Long, Resident> all = new TreeMap<>(before);
        all.putAll(after);
        return all.values().stream()
                .map(x -> new Moved(replication, x, place(before, x), place(after, x)))
                .filter(x -> !x.from.equals(x.to))
                .sorted(SAMPLING)
                .toList();
    }

    private static Map<Long, Resident> byOffice(Residence residence) {
        return residence.residents().stream().collect(Collectors.toMap(Resident::office, x -> x));
    }

    private static String place(Map<Long, Resident> residents, Resident who) {
        Resident there = residents.get(who.office());
        return there == null ? "" : there.place();
    }

    private Residence residence(RunId run) {
        return again(run, model -> {}).residence();
    }

    /** The explanations of a sample, in its order. */
    private List<Explanation> explain(String scenario, List<Moved> sample) {
        Map<Integer, List<Moved>> byReplication =
                sample.stream().collect(Collectors.groupingBy(Moved::replication, TreeMap::new, Collectors.toList()));
        Map<Moved, Explanation> explained = new HashMap<>();
        byReplication.forEach((replication, offices) -> {
            Set<Long> who = offices.stream().map(x -> x.office.organization()).collect(Collectors.toUnmodifiableSet());
            Map<Long, List<LifeEvent>> before = lives(new RunId(baseline, 0, replication), who);
            Map<Long, List<LifeEvent>> after = lives(new RunId(scenario, 0, replication), who);
            for (Moved moved : offices) {
                long organization = moved.office.organization();
                explained.put(
                        moved,
                        explain(
                                moved,
                                before.getOrDefault(organization, List.of()),
                                after.getOrDefault(organization, List.of())));
            }
        });
        return sample.stream().map(explained::get).map(Objects::requireNonNull).toList();
    }

    private static Explanation explain(Moved moved, List<LifeEvent> before, List<LifeEvent> after) {
        Resident office = moved.office;
        Divergence divergence = new ParallelLives(office.office(), before, after)
                .divergence()
                .orElseThrow(() -> new IllegalStateException("office " + office.office() + " is in another place"
                        + " at the end, and nothing went another way in its life"));
        return new Explanation(
                moved.replication,
                divergence.event().subject(),
                office.type(),
                Stream.of(before, after)
                        .flatMap(Collection::stream)
                        .flatMap(Inquiry::field)
                        .findFirst()
                        .orElseThrow(),
                moved.from,
                moved.to,
                divergence);
    }

    private static Stream<Field> field(LifeEvent event) {
        if (event instanceof LifeEvent.AtStart start) {
            return Stream.of(start.traits().field());
        }
        return event instanceof LifeEvent.Founded founded
                ? Stream.of(founded.traits().field())
                : Stream.empty();
    }

    private Map<Long, List<LifeEvent>> lives(RunId run, Set<Long> organizations) {
        Diary diary = new Diary(organizations, new ArrayList<>());
        again(run, model -> model.onLives(diary));
        return diary.events.stream()
                .collect(Collectors.groupingBy(
                        x -> x.subject().organization(), LinkedHashMap::new, Collectors.toList()));
    }

    /** Repeats a run, which has to come out as it is stored. */
    private RunResult.Done again(RunId run, Consumer<HostCityModel> prepare) {
        RunResult result = trials.run(run, prepare, true);
        if (result instanceof RunResult.Failed failed) {
            throw new UnlikeStored(run, "failed: " + failed.cause());
        }
        RunResult.Done done = (RunResult.Done) result;
        if (!Objects.equals(digests.get(run), done.digest())) {
            throw new UnlikeStored(run, "came out otherwise than it is stored");
        }
        return done;
    }
}
