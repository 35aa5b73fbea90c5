package hostcity.store;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32;

/**
 * One unpacked copy of DuckDB's native library per user and version, in {@code $HOSTCITY_CACHE}, or
 * {@code $XDG_CACHE_HOME/hostcity}, or {@code ~/.cache/hostcity}. Its checksum is compared with the program's at every
 * start. Where none of these can be written, a private temporary folder is used, which is removed at the end, or, after
 * a kill, at the next start.
 */
final class NativeLibraryCache {

    private NativeLibraryCache() {}

    /** The unpacked library. */
    static Path locate(URL library) {
        Leftovers.sweep(temporaryFolder());
        try {
            Path folder = Files.createDirectories(cacheFolder());
            Leftovers.sweep(folder);
            return unpack(library, folder);
        } catch (IOException e) {
            return unpackForThisProcess(library, e);
        }
    }

    private static Path unpackForThisProcess(URL library, IOException reason) {
        try {
            // A name that nobody can guess, with access for this user only: nobody else can put a library there.
            Path folder = Files.createTempDirectory(temporaryFolder(), Leftovers.owned("native") + "-");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> Leftovers.remove(folder)));
            return unpack(library, folder);
        } catch (IOException e) {
            e.addSuppressed(reason);
            throw new StoreException(
                    "DuckDB's native library (57 MB) can be unpacked neither to " + cacheFolder()
                            + " nor to the temporary folder (" + Failures.reason(e)
                            + "); make room, or set HOSTCITY_CACHE to a folder that can be written",
                    e);
        }
    }

    private static Path temporaryFolder() {
        return Path.of(System.getProperty("java.io.tmpdir", "."));
    }

    private static Path cacheFolder() {
        String own = System.getenv("HOSTCITY_CACHE");
        if (own != null && !own.isBlank()) {
            return Path.of(own);
        }
        String shared = System.getenv("XDG_CACHE_HOME");
        Path base = shared != null && !shared.isBlank()
                ? Path.of(shared)
                : Path.of(System.getProperty("user.home", "."), ".cache");
        return base.resolve("hostcity").toAbsolutePath();
    }

    private static Path unpack(URL library, Path folder) throws IOException {
        long crc = checksumInJar(library);
        Path target = folder.resolve("duckdb-%08x.so".formatted(crc));
        if (Files.exists(target) && checksum(target) == crc) {
            return target;
        }
        Path part = folder.resolve(Leftovers.owned("native"));
        try (InputStream in = library.openStream()) {
            Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
            sync(part);
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        return target;
    }

    private static long checksumInJar(URL library) throws IOException {
        if (library.openConnection() instanceof JarURLConnection jar) {
            return jar.getJarEntry().getCrc();
        }
        try (InputStream in = library.openStream()) {
            CRC32 crc = new CRC32();
            crc.update(in.readAllBytes());
            return crc.getValue();
        }
    }

    private static long checksum(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file)) {
            MappedByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            CRC32 crc = new CRC32();
            crc.update(bytes);
            return crc.getValue();
        }
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
