package hostcity.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The files that make up a world: those that come with the program, or an edited copy in a folder. */
public final class WorldFiles {

    /** The tables that a world is read from. */
    static final List<String> TABLES = List.of(
            "start.csv",
            "nations.csv",
            "cities.csv",
            "city_transport.csv",
            "city_igo_headquarters.csv",
            "states.csv",
            "instruments.csv",
            "policy_matrices.csv",
            "policy_evidence.csv",
            "parameters.csv",
            "organizations.csv",
            "start_stock.csv",
            "founding_decades.csv",
            "staff_quantiles.csv",
            "constants.csv",
            "nation_posts.csv");

    /** The tables that the start stock is derived from; a world can be read without them. */
    static final List<String> DERIVATION =
            List.of("sample_by_place_and_field.csv", "un_bodies.csv", "start_totals.csv", "country_regions.csv");

    /** The tables that another start may have of its own, in a folder named by its year. */
    static final List<String> OF_A_START = List.of(
            "start.csv",
            "start_stock.csv",
            "start_totals.csv",
            "un_bodies.csv",
            "organizations.csv",
            "founding_decades.csv",
            "constants.csv",
            "nation_posts.csv",
            "policy_matrices.csv",
            "policy_evidence.csv");

    /** The years of other starts that come with the program. */
    private static final List<String> SHIPPED_STARTS = List.of("1994");

    private static final String RESOURCES = "/hostcity/scenarios/world/";
    private static final String SOURCES = "SOURCES.md";

    private final Map<String, byte[]> contents;
    private final String folder;
    private final String start;

    private WorldFiles(Map<String, byte[]> contents, String folder, String start) {
        this.contents = Collections.unmodifiableMap(contents);
        this.folder = folder;
        this.start = start;
    }

    /** The files that come with the program. */
    public static WorldFiles shipped() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String name : names()) {
            contents.put(name, resource(name).orElseThrow(() -> without(name)));
        }
        for (String year : SHIPPED_STARTS) {
            for (String name : OF_A_START) {
                resource(year + "/" + name).ifPresent(content -> contents.put(year + "/" + name, content));
            }
        }
        return new WorldFiles(contents, "scenarios/world/", "");
    }

    private static IllegalStateException without(String name) {
        return new IllegalStateException("the program was built without its world file " + name);
    }

    private static Optional<byte[]> resource(String name) {
        try (InputStream in = WorldFiles.class.getResourceAsStream(RESOURCES + name)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The files of an edited copy. All are read at once, so that what is hashed is what is used.
     *
     * @throws InputException if a table is missing or cannot be read, or if there is a table that no world has
     */
    public static WorldFiles in(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new InputException("there is no folder '" + folder
                    + "'; give the folder of a world, as 'hostcity world export DIR' writes it");
        }
        refuseUnknownTables(folder, names(), "world");
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String name : names()) {
            Path file = folder.resolve(name);
            if (TABLES.contains(name) || Files.exists(file)) {
                contents.put(name, CsvFile.bytes(file));
            }
        }
        for (Path start : starts(folder)) {
            refuseUnknownTables(start, OF_A_START, "start of a world");
            OF_A_START.stream()
                    .filter(name -> Files.exists(start.resolve(name)))
                    .forEach(
                            name -> contents.put(start.getFileName() + "/" + name, CsvFile.bytes(start.resolve(name))));
        }
        return new WorldFiles(contents, folder + "/", "");
    }

    private static void refuseUnknownTables(Path folder, List<String> known, String of) {
        // Names with a dot or a tilde in front are lock files of spreadsheets.
        for (Path file : list(folder, "[!.~]*.csv")) {
            String name = String.valueOf(file.getFileName());
            if (!known.contains(name)) {
                throw new InputException("the file '" + file + "' belongs to no " + of + "; rename or remove it"
                        + Nearest.hint(name, known));
            }
        }
    }

    /** The folders of other starts, the earliest first. */
    private static List<Path> starts(Path folder) {
        return list(folder, "[0-9][0-9][0-9][0-9]").stream()
                .filter(Files::isDirectory)
                .sorted()
                .toList();
    }

    private static List<Path> list(Path folder, String glob) {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
            files.forEach(found::add);
        } catch (IOException e) {
            throw new InputException("the folder '" + folder + "' cannot be listed; check its permissions", e);
        }
        return found;
    }

    /** The files of each other start: its own tables in place of the world's. */
    List<WorldFiles> otherStarts() {
        return contents.keySet().stream()
                .filter(name -> name.contains("/"))
                .map(name -> name.substring(0, name.indexOf('/') + 1))
                .distinct()
                .map(year -> new WorldFiles(contents, folder, year))
                .toList();
    }

    /**
     * The files of another start.
     *
     * @throws InputException if the world has none of this year
     */
    public WorldFiles startingIn(int year) {
        return otherStarts().stream()
                .filter(files -> files.start.equals(year + "/"))
                .findFirst()
                .orElseThrow(() -> new InputException("the world has no other start in " + year
                        + "; a start is a folder in " + folder + ", named by its year"));
    }

    private static List<String> names() {
        List<String> names = new ArrayList<>(TABLES);
        names.addAll(DERIVATION);
        names.add(SOURCES);
        return names;
    }

    /** The SHA-256 hash of each file in lower-case hexadecimal, by name: what a manifest keeps. */
    public Map<String, String> hashes() {
        Map<String, String> hashes = new LinkedHashMap<>();
        contents.forEach((name, content) -> hashes.put(name, sha256(content)));
        return hashes;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** A copy of every file by name, for the inputs of a result folder. */
    public Map<String, byte[]> copies() {
        Map<String, byte[]> copies = new LinkedHashMap<>();
        contents.forEach((name, content) -> copies.put(name, content.clone()));
        return copies;
    }

    /** The contents by name. */
    Map<String, byte[]> contents() {
        return contents;
    }

    /** A table with these columns. */
    CsvFile table(String name, String... columns) {
        return table(name, List.of(columns));
    }

    /** A table with these columns. */
    CsvFile table(String name, List<String> columns) {
        String file = contents.containsKey(start + name) ? start + name : name;
        byte[] content = contents.get(file);
        if (content == null) {
            throw new InputException("there is no file '" + folder + file + "'; copy it from an exported world");
        }
        return CsvFile.parse(folder + file, content).requireColumns(columns);
    }
}
