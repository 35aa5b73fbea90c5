package hostcity.store;

import hostcity.experiment.LifeStore;
import hostcity.experiment.RunId;
import hostcity.model.LifeEvent;
import hostcity.model.Organization;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The tables {@code follow/<acronym>.csv} of a result folder, one for each followed organization. They are written run by
 * run under other names, and get their own when all runs are in them.
 */
public final class LifeFiles implements LifeStore, AutoCloseable {

    private final Path path;
    private final List<String> places;
    private boolean complete;
    private final List<Table> tables = new ArrayList<>();

    /** One table in the making. */
    private static final class Table {
        private final Followed followed;
        private final Path file;
        private final Path part;
        private final BufferedWriter out;
        private final List<LifeEvent> first = new ArrayList<>();

        Table(Followed followed, Path file) throws IOException {
            this.followed = followed;
            this.file = file;
            this.part = file.resolveSibling(file.getFileName() + AtomicFile.PART);
            this.out = Files.newBufferedWriter(part, StandardCharsets.UTF_8);
            new CsvWriter(out, true).row(LifeRows.head());
        }
    }

    /**
     * Begins the tables.
     *
     * @param folder a result folder without a folder {@code follow}
     * @param followed whom to follow, one at least
     * @param places ids of the places in the order of the model's geography
     * @throws StoreException if they cannot be written
     */
    public LifeFiles(ResultFolder folder, List<Followed> followed, List<String> places) {
        this.places = List.copyOf(places);
        this.path = folder.path().resolve(ResultFolder.FOLLOW);
        try {
            Files.createDirectory(path);
            Set<String> names = new HashSet<>();
            for (Followed each : followed) {
                String plain = each.isPlain() ? each.name() : "organization";
                String name = plain;
                for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
                    name = plain + "-" + i;
                }
                tables.add(new Table(each, path.resolve(name + ".csv")));
            }
        } catch (IOException e) {
            close();
            throw Failures.writing(path, e);
        }
    }

    @Override
    public boolean follows(Organization organization) {
        return tables.stream().anyMatch(x -> x.followed.is(organization));
    }

    @Override
    public void write(RunId run, List<LifeEvent> events) {
        LifeRows rows = new LifeRows(run.replication(), places);
        for (Table table : tables) {
            List<LifeEvent> life =
                    events.stream().filter(x -> table.followed.is(x.subject())).toList();
            if (run.replication() == 0) {
                table.first.addAll(life);
            }
            try {
                CsvWriter csv = new CsvWriter(table.out, false);
                life.forEach(event -> event.match(rows).forEach(csv::row));
            } catch (UncheckedIOException e) {
                throw Failures.writing(table.file, java.util.Objects.requireNonNull(e.getCause()));
            }
        }
    }

    /** What happened to an organization in the first run. */
    public List<LifeEvent> firstLife(Followed followed) {
        return tables.stream()
                .filter(x -> x.followed.equals(followed))
                .findFirst()
                .map(x -> List.copyOf(x.first))
                .orElse(List.of());
    }

    /** Gives the tables their names: all runs are in them. */
    public void complete() {
        for (Table table : tables) {
            try {
                table.out.close();
                Files.move(table.part, table.file, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                throw Failures.writing(table.file, e);
            }
        }
        complete = true;
    }

    /** Closes the tables, and removes all if they are not complete. */
    @Override
    public void close() {
        if (complete) {
            return;
        }
        for (Table table : tables) {
            try {
                table.out.close();
            } catch (IOException e) {
                // What could not be written is removed anyway, and why is said already.
                System.getLogger(LifeFiles.class.getName())
                        .log(System.Logger.Level.DEBUG, "left out: " + table.part, e);
            }
        }
        Leftovers.remove(path);
    }
}
