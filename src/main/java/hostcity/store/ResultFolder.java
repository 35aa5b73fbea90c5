package hostcity.store;

import hostcity.experiment.Existing;
import hostcity.world.Place;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The folder of one experiment, for its only writer: {@code hostcity.duckdb}, {@code manifest.json},
 * {@code summary.csv}, {@code inputs/} and {@code follow/}.
 *
 * <p>A new folder is made beside its place, under a hidden name, and moved there when it is whole; when it replaces an
 * old one, the old one is deleted only after the new store is open. A kill at any moment leaves the old or the new
 * folder, and at most hidden files that the next start of the same experiment removes.
 */
public final class ResultFolder implements AutoCloseable {

    /** The result store. */
    public static final String STORE = "hostcity.duckdb";
    /** The manifest. */
    public static final String MANIFEST = "manifest.json";
    /** The table of means for spreadsheets. */
    public static final String SUMMARY = "summary.csv";
    /** The folder with copies of the scenarios and the world. */
    public static final String INPUTS = "inputs";
    /** Tables and figures made from the results. */
    public static final String REPORT = "report";
    /** The lives of followed organizations, a table each; see {@link LifeFiles}. */
    public static final String FOLLOW = "follow";

    private static final Set<String> OURS = Set.of(
            STORE,
            STORE + ".wal",
            STORE + DuckDb.SPILL,
            MANIFEST,
            MANIFEST + AtomicFile.PART,
            SUMMARY,
            SUMMARY + AtomicFile.PART,
            INPUTS,
            REPORT,
            FOLLOW);

    private final Path path;
    private final FolderLock lock;
    private final DuckDbStore store;
    private Manifest manifest;

    private ResultFolder(Path path, FolderLock lock, DuckDbStore store, Manifest manifest) {
        this.path = path;
        this.lock = lock;
        this.store = store;
        this.manifest = manifest;
    }

    /**
     * What goes into a new folder.
     *
     * @param manifest the manifest of the start
     * @param places the places of the world
     * @param files what goes into {@code inputs/}, by relative name such as {@code world/cities.csv}
     */
    public record Contents(Manifest manifest, List<Place> places, Map<String, byte[]> files) {
        /** Copies. */
        public Contents {
            places = List.copyOf(places);
            files = Map.copyOf(files);
        }

        private List<String> scenarios() {
            return manifest.definition().names();
        }
    }

    /**
     * Makes or opens the folder {@code results/<experiment>} and its store.
     *
     * @param results the folder of all results; made if missing
     * @param existing what to do if the experiment's folder is there
     * @param contents what the folder has, or, to resume, must have
     * @throws InputException if the name is not plain, or the policy forbids
     * @throws StoreException if the folder is in use, cannot be written, or is damaged
     */
    public static ResultFolder open(Path results, Existing existing, Contents contents) {
        Path path = ExperimentName.folder(results, contents.manifest().experiment());
        makeResults(results);
        FolderLock lock = FolderLock.take(hidden(path, "lock"), path);
        try {
            recover(path);
            return isThere(path) ? open(path, lock, existing, contents) : create(path, lock, contents);
        } catch (IOException e) {
            lock.close();
            throw Failures.writing(path, e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static ResultFolder open(Path path, FolderLock lock, Existing existing, Contents contents)
            throws IOException {
        return switch (existing) {
            case FAIL ->
                throw new InputException("results are there already: " + path
                        + "; use another name, --existing resume to go on, or --existing overwrite to replace them");
            case RESUME -> resume(path, lock, contents);
            case OVERWRITE -> {
                checkOurs(path);
                yield create(path, lock, contents);
            }
        };
    }

    private static void makeResults(Path results) {
        try {
            if (!Files.isDirectory(results)) {
                Files.createDirectories(results);
            }
        } catch (java.nio.file.FileAlreadyExistsException e) {
            throw new InputException(e.getFile() + " is a file, not a folder; use another folder for the results", e);
        } catch (IOException e) {
            throw Failures.writing(results, e);
        }
    }

    /** Whether there is something; an empty folder counts as nothing. */
    private static boolean isThere(Path path) throws IOException {
        if (Files.isSymbolicLink(path)) {
            throw new InputException(path + " is a link to " + Files.readSymbolicLink(path)
                    + " and may lead out of the results folder; use another name, or remove the link");
        }
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!Files.isDirectory(path)) {
            throw new InputException(path + " is a file, not a folder; use another name, or move the file away");
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            return files.iterator().hasNext();
        }
    }

    private static ResultFolder resume(Path path, FolderLock lock, Contents contents) {
        Manifest stored = ManifestFile.read(path.resolve(MANIFEST));
        List<String> differences = contents.manifest().definition().differencesFrom(stored.definition());
        if (!differences.isEmpty()) {
            throw new InputException("cannot resume " + path + ", it is another experiment: "
                    + String.join("; ", differences) + "; use another name or --existing overwrite");
        }
        ProgramVersion now = contents.manifest().program();
        if (!stored.program().equals(now)) {
            throw new InputException("cannot resume " + path + ": it was begun with hostcity " + stored.program()
                    + ", this is " + now + ", and one experiment needs one program; use that one, another name, or"
                    + " --existing overwrite");
        }
        refuseLinks(path);
        for (String part : List.of(MANIFEST, SUMMARY)) {
            Leftovers.remove(path.resolve(part + AtomicFile.PART));
        }
        Manifest manifest = contents.manifest().resuming(stored);
        DuckDbStore store = DuckDbStore.open(path.resolve(STORE));
        refuseFewer(path, store, manifest);
        // Lives of an earlier command would not be those of all runs; who is followed now is followed anew.
        Leftovers.remove(path.resolve(FOLLOW));
        return started(path, lock, store, manifest);
    }

    private static ResultFolder started(Path path, FolderLock lock, DuckDbStore store, Manifest manifest) {
        try {
            ManifestFile.write(path.resolve(MANIFEST), manifest);
            return new ResultFolder(path, lock, store, manifest);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    private static ResultFolder create(Path path, FolderLock lock, Contents contents) throws IOException {
        Path fresh = hidden(path, "new");
        Path old = hidden(path, "old");
        try {
            fill(fresh, contents);
            if (Files.exists(path)) {
                Files.move(path, old, StandardCopyOption.ATOMIC_MOVE);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE);
            DuckDbStore store = DuckDbStore.open(path.resolve(STORE));
            Leftovers.remove(old);
            return new ResultFolder(path, lock, store, contents.manifest());
        } catch (IOException | RuntimeException e) {
            if (Files.exists(old)) {
                Leftovers.remove(path);
                Files.move(old, path, StandardCopyOption.ATOMIC_MOVE);
            }
            Leftovers.remove(fresh);
            throw e;
        }
    }

    private static void fill(Path folder, Contents contents) throws IOException {
        Path inputs = Files.createDirectories(folder.resolve(INPUTS));
        for (Map.Entry<String, byte[]> file : contents.files().entrySet()) {
            Path target = inputs.resolve(file.getKey()).normalize();
            if (!target.startsWith(inputs) || target.equals(inputs)) {
                throw new IllegalArgumentException("an input's name leads out of the folder: " + file.getKey());
            }
            Files.createDirectories(target.getParent());
            AtomicFile.write(target, file.getValue());
        }
        DuckDbStore.create(folder.resolve(STORE), contents.scenarios(), contents.places());
        ManifestFile.write(folder.resolve(MANIFEST), contents.manifest());
    }

    /** Puts right what a killed process left: back to the old folder if the new one was not in its place. */
    private static void recover(Path path) throws IOException {
        Path old = hidden(path, "old");
        if (Files.exists(old) && !Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(old, path, StandardCopyOption.ATOMIC_MOVE);
        }
        Leftovers.remove(old);
        Leftovers.remove(hidden(path, "new"));
    }

    private static void checkOurs(Path path) throws IOException {
        if (!Files.exists(path.resolve(MANIFEST))) {
            throw new InputException(path + " is not a result folder of this program (it has no " + MANIFEST
                    + ") and is not touched; use another name, or remove it yourself");
        }
        ManifestFile.read(path.resolve(MANIFEST));
        Set<String> others = new TreeSet<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(path)) {
            files.forEach(f -> others.add(String.valueOf(f.getFileName())));
        }
        others.removeAll(OURS);
        if (!others.isEmpty()) {
            throw new InputException(path + " also has files that are not the program's: " + String.join(", ", others)
                    + "; move them away first, they would be lost");
        }
    }

    /** Results of more replications than asked for would be mixed with what is told about them. */
    private static void refuseFewer(Path path, DuckDbStore store, Manifest manifest) {
        int most = store.finished().keySet().stream()
                .mapToInt(id -> id.replication() + 1)
                .max()
                .orElse(0);
        if (most > manifest.replications()) {
            store.close();
            throw new InputException("cannot resume " + path + " with " + manifest.replications() + " replications: "
                    + most + " are stored; ask for " + most + " or more, or use another name");
        }
    }

    private static void refuseLinks(Path path) {
        for (String name : List.of(STORE, STORE + ".wal", INPUTS, FOLLOW)) {
            if (Files.isSymbolicLink(path.resolve(name))) {
                throw new InputException(path.resolve(name)
                        + " is a link and may lead out of the results folder; put the file itself there");
            }
        }
    }

    /**
     * The manifest of a folder whose inputs are still those that it names.
     *
     * @throws InputException if it is no result folder
     * @throws StoreException if the manifest is damaged, or an input was changed or is gone
     */
    public static Manifest checkedManifest(Path folder) {
        Path file = folder.resolve(MANIFEST);
        if (Files.notExists(file)) {
            throw new InputException("there are no results in '" + folder + "': it has no " + MANIFEST
                    + "; give a folder that run or compare wrote");
        }
        Manifest manifest = ManifestFile.read(file);
        ExperimentDefinition definition = manifest.definition();
        definition.scenarios().forEach(x -> checkInput(folder, new FileHash(x.file(), x.sha256())));
        definition.world().forEach(x -> checkInput(folder, x));
        definition.inputs().forEach(x -> checkInput(folder, x));
        return manifest;
    }

    private static void checkInput(Path folder, FileHash expected) {
        Path inputs = folder.resolve(INPUTS).normalize();
        try {
            Path file = inputs.resolve(expected.file()).normalize();
            if (!file.startsWith(inputs)) {
                throw new StoreException("the manifest names an input that leads out of the folder: "
                        + InputException.quote(expected.file()) + "; restore " + folder.resolve(MANIFEST)
                        + " from a copy");
            }
            if (!FileHash.of(expected.file(), Files.readAllBytes(file)).equals(expected)) {
                throw new StoreException(file + " was changed after the experiment: its hash is not the manifest's;"
                        + " restore it from a copy, or run the experiment again");
            }
        } catch (InvalidPathException e) {
            throw new StoreException(
                    "the manifest names an input that is no path: " + InputException.quote(expected.file()), e);
        } catch (IOException e) {
            throw new StoreException(
                    "the input " + expected.file() + " of " + folder + " cannot be read: " + Failures.reason(e)
                            + "; restore it from a copy",
                    e);
        }
    }

    private static Path hidden(Path path, String purpose) {
        return path.resolveSibling("." + path.getFileName() + "." + purpose);
    }

    /** Writes the table of means of a folder whose runs are all stored. */
    public static void writeSummary(Path folder, String table) {
        AtomicFile.write(folder.resolve(SUMMARY), table);
    }

    /** Where it is. */
    public Path path() {
        return path;
    }

    /** The store, open for writing; closed with the folder. */
    public DuckDbStore store() {
        return store;
    }

    /** The manifest in force. */
    public Manifest manifest() {
        return manifest;
    }

    /** Writes a table such as {@link #SUMMARY}; a reader sees the old one or the new one. */
    public void write(String name, String text) {
        if (!OURS.contains(name)) {
            throw new IllegalArgumentException("not a file of a result folder: " + name);
        }
        AtomicFile.write(path.resolve(name), text);
    }

    /** Commits the store and writes the manifest of the end. */
    public void complete(Manifest last) {
        store.commit();
        ManifestFile.write(path.resolve(MANIFEST), last);
        manifest = last;
    }

    /** Commits and closes the store, and lets others in. */
    @Override
    public void close() {
        try (lock) {
            store.close();
        }
    }
}
