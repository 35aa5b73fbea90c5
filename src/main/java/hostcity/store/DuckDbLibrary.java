package hostcity.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Path;
import java.sql.Driver;
import org.jspecify.annotations.Nullable;

/**
 * Loads DuckDB, once in a process.
 *
 * <p>Left to itself DuckDB's driver unpacks its native library into a new file of the temporary folder at every start,
 * which takes longer than all else that a command does, and leaves the file (57 MB) there when the process is killed. It
 * does so unless the library's resource is missing; then it asks its class loader where the library is. So the driver's
 * classes get this loader, which hides the resource and answers with the copy that {@link NativeLibraryCache} keeps.
 */
final class DuckDbLibrary extends ClassLoader {

    private static final String CLASSES = "org.duckdb.";
    private static final String LIBRARY = "duckdb_java";

    static {
        registerAsParallelCapable();
    }

    private final String nativeFile;

    private DuckDbLibrary(Path nativeFile) {
        super("duckdb", DuckDbLibrary.class.getClassLoader());
        this.nativeFile = nativeFile.toString();
    }

    /** Loads on first use, in a thread-safe way. */
    private static final class Holder {
        static final DuckDbLibrary LOADER = load();

        private static DuckDbLibrary load() {
            String resource = "lib" + LIBRARY + ".so_" + platform();
            URL library = DuckDbLibrary.class.getResource("/" + resource);
            if (library == null) {
                throw new StoreException("the result store (DuckDB) does not run on this system: the program has no '"
                        + resource + "'; use 64-bit Linux, macOS or Windows");
            }
            return new DuckDbLibrary(NativeLibraryCache.locate(library));
        }
    }

    /** A class of DuckDB. */
    static Class<?> classNamed(String simpleName) {
        try {
            return Class.forName(CLASSES + simpleName, true, Holder.LOADER);
        } catch (ClassNotFoundException e) {
            throw new StoreException("the program is incomplete, DuckDB is missing: build it again", e);
        }
    }

    /** A new driver. */
    static Driver driver() {
        try {
            return (Driver) classNamed("DuckDBDriver").getConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new StoreException("the result store (DuckDB) cannot be started: " + e, e);
        }
    }

    /** The end of the resource's name, as DuckDB builds it. */
    private static String platform() {
        String os = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
        if (os.startsWith("mac")) {
            return "osx_universal";
        }
        String arch = System.getProperty("os.arch", "");
        String cpu = arch.equals("aarch64") || arch.equals("arm64") ? "arm64" : "amd64";
        return (os.startsWith("windows") ? "windows_" : "linux_") + cpu;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(CLASSES)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + ".class";
        try (InputStream in = getParent().getResourceAsStream(file)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        return name.startsWith("lib" + LIBRARY) ? null : super.getResource(name);
    }

    @Override
    protected @Nullable String findLibrary(String name) {
        return name.equals(LIBRARY) ? nativeFile : null;
    }
}
