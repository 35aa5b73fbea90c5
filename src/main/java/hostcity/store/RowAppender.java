package hostcity.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * DuckDB's bulk writer for one table. Its class comes from {@link DuckDbLibrary}, so it is called through method
 * handles; being constants they cost nothing.
 */
final class RowAppender implements AutoCloseable {

    private static final Class<?> APPENDER = DuckDbLibrary.classNamed("DuckDBAppender");
    private static final MethodHandle CREATE = handle(
            DuckDbLibrary.classNamed("DuckDBConnection"), "createAppender", APPENDER, Object.class, String.class);
    private static final MethodHandle BEGIN = handle(APPENDER, "beginRow", APPENDER, void.class);
    private static final MethodHandle END = handle(APPENDER, "endRow", APPENDER, void.class);
    private static final MethodHandle INT = handle(APPENDER, "append", APPENDER, void.class, int.class);
    private static final MethodHandle LONG = handle(APPENDER, "append", APPENDER, void.class, long.class);
    private static final MethodHandle DOUBLE = handle(APPENDER, "append", APPENDER, void.class, double.class);
    private static final MethodHandle TEXT = handle(APPENDER, "append", APPENDER, void.class, String.class);
    private static final MethodHandle FLUSH = handle(APPENDER, "flush", long.class, void.class);

    private final Object appender;

    RowAppender(Connection connection, String table) throws SQLException {
        try {
            appender = (Object) CREATE.invokeExact((Object) connection, table);
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    private static MethodHandle handle(
            Class<?> owner, String name, Class<?> found, Class<?> wanted, Class<?>... parameters) {
        try {
            MethodType type = MethodType.methodType(wanted, parameters).insertParameterTypes(0, Object.class);
            return MethodHandles.publicLookup()
                    .findVirtual(owner, name, MethodType.methodType(found, parameters))
                    .asType(type);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("this is another version of DuckDB than the program was built for", e);
        }
    }

    RowAppender beginRow() throws SQLException {
        try {
            BEGIN.invokeExact(appender);
            return this;
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    void endRow() throws SQLException {
        try {
            END.invokeExact(appender);
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    RowAppender append(int value) throws SQLException {
        try {
            INT.invokeExact(appender, value);
            return this;
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    RowAppender append(long value) throws SQLException {
        try {
            LONG.invokeExact(appender, value);
            return this;
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    RowAppender append(double value) throws SQLException {
        try {
            DOUBLE.invokeExact(appender, value);
            return this;
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    RowAppender append(String value) throws SQLException {
        try {
            TEXT.invokeExact(appender, value);
            return this;
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    /** Hands the rows over to the transaction. */
    void flush() throws SQLException {
        try {
            FLUSH.invokeExact(appender);
        } catch (Throwable e) {
            throw failure(e);
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            ((AutoCloseable) appender).close();
        } catch (Exception e) {
            throw failure(e);
        }
    }

    private static SQLException failure(Throwable e) {
        if (e instanceof SQLException sql) {
            return sql;
        }
        if (e instanceof Error error) {
            throw error;
        }
        return new SQLException(String.valueOf(e.getMessage()), e);
    }
}
