package hostcity.store;

import hostcity.experiment.RunId;
import hostcity.experiment.RunResult;
import hostcity.world.Place;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another process that uses a store: to be killed, to hold a lock, or to meet a damaged file. */
final class StoreProcess {

    static final int PLACES = 20;
    static final int YEARS = 5;

    private StoreProcess() {}

    /**
     * Does one thing to a store, and prints lines about it.
     *
     * @param args what, and the store's file
     */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]);
        try {
            switch (args[0]) {
                case "write" -> writeForever(file);
                case "hold" -> hold(file);
                case "read" -> read(file);
                case "count" -> count(file);
                default -> throw new IllegalArgumentException(args[0]);
            }
        } catch (StoreException | InputException e) {
            System.out.println("refused: " + e.getMessage());
        }
    }

    private static void writeForever(Path file) {
        List<Place> places = StoreSamples.places(PLACES);
        DuckDbStore store = DuckDbStore.open(file);
        int first = store.finished().size();
        System.out.println("open");
        for (int i = first; ; i++) {
            store.write(StoreSamples.run(new RunId("a", 0, i), YEARS, places));
            if (i % 3 != 0) {
                store.commit();
                System.out.println("committed " + i);
            }
        }
    }

    private static void hold(Path file) throws InterruptedException {
        DuckDbStore store = DuckDbStore.open(file);
        store.write(new RunResult.Failed(new RunId("a", 0, 1), 1, "run", "cause"));
        System.out.println("open");
        TimeUnit.MINUTES.sleep(1);
        store.close();
    }

    /** Reads every value, and tells whether all is as it was written. */
    private static void read(Path file) {
        try (StoredOutcomes outcomes = new StoredOutcomes(file.resolveSibling(""))) {
            Map<RunId, Long> digests = outcomes.digests();
            boolean same = digests.entrySet().stream()
                    .allMatch(
                            run -> outcomes.outcome(run.getKey()).orElseThrow().digest() == run.getValue());
            System.out.println((same ? "same " : "other ") + digests.size());
        }
    }

    private static void count(Path file) {
        try (DuckDbStore store = DuckDbStore.open(file)) {
            System.out.println("runs " + store.finished().size());
        }
    }

    /** Starts it; what it prints can be read. */
    static Process start(List<String> prefix, Map<String, String> environment, String... args) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        if (Runtime.version().feature() >= 22) {
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Xshare:auto", "-Xmx128m", "-cp"));
        command.add(System.getProperty("java.class.path") + environment.getOrDefault("MORE_CLASSES", ""));
        String temporary = environment.get("TMPDIR");
        if (temporary != null) {
            command.add("-Djava.io.tmpdir=" + temporary);
        }
        command.add(StoreProcess.class.getName());
        command.addAll(List.of(args));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder.start();
    }

    static Process start(String... args) throws IOException {
        return start(List.of(), Map.of(), args);
    }

    /** All that it prints until it ends. */
    static String output(Process process) throws IOException, InterruptedException {
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return text.strip();
    }

    static void createStore(Path file) {
        DuckDbStore.create(file, List.of("a", "b"), StoreSamples.places(PLACES));
    }

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    static boolean has(String program) {
        return Files.isExecutable(Path.of("/usr/bin", program)) || Files.isExecutable(Path.of("/bin", program));
    }
}
