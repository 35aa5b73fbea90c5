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

    private static final String RESOURCES = "/hostcity/scenarios/world/";
    private static final String SOURCES = "SOURCES.md";

    private final Map<String, byte[]> contents;
    private final String folder;

    private WorldFiles(Map<String, byte[]> contents, String folder) {
        this.contents = Collections.unmodifiableMap(contents);
        this.folder = folder;
    }

    /** The files that come with the program. */
    public static WorldFiles shipped() {
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String name : names()) {
            try (InputStream in = WorldFiles.class.getResourceAsStream(RESOURCES + name)) {
                if (in == null) {
                    throw new IllegalStateException("the program was built without its world file " + name);
                }
                contents.put(name, in.readAllBytes());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new WorldFiles(contents, "scenarios/world/");
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
        refuseUnknownTables(folder);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        for (String name : names()) {
            Path file = folder.resolve(name);
            if (TABLES.contains(name) || Files.exists(file)) {
                contents.put(name, CsvFile.bytes(file));
            }
        }
        return new WorldFiles(contents, folder + "/");
    }

    private static void refuseUnknownTables(Path folder) {
        // Names with a dot or a tilde in front are lock files of spreadsheets.
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "[!.~]*.csv")) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (!names().contains(name)) {
                    throw new InputException("the file '" + file + "' belongs to no world; rename or remove it"
                            + Nearest.hint(name, names()));
                }
            }
        } catch (IOException e) {
            throw new InputException("the folder '" + folder + "' cannot be listed; check its permissions", e);
        }
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
        byte[] content = contents.get(name);
        if (content == null) {
            throw new InputException("there is no file '" + folder + name + "'; copy it from an exported world");
        }
        return CsvFile.parse(folder + name, content).requireColumns(columns);
    }
}
