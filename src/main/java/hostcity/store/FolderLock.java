package hostcity.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second process out of a folder. The operating system lets go of the lock when the process ends, however it
 * ends; the file holds the process id for the message of the second one.
 */
final class FolderLock implements AutoCloseable {

    private static final int LONGEST_HOLDER = 40;
    private static final int ATTEMPTS = 20;
    /** Only this byte is locked: Windows lets nobody read what is locked, and the holder's id is to be read. */
    private static final long LOCKED_BYTE = 1L << 40;

    private final Path file;
    private final FileChannel channel;

    private FolderLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Takes the lock.
     *
     * @param file the lock's file; its folder exists
     * @param what what it keeps others from, for the message
     * @throws StoreException if another process holds it
     */
    static FolderLock take(Path file, Path what) {
        try {
            for (int i = 0; i < ATTEMPTS; i++) {
                FolderLock lock = attempt(file, what);
                if (lock != null) {
                    return lock;
                }
            }
        } catch (IOException e) {
            throw Failures.writing(file, e);
        }
        throw new StoreException(what + " is being opened and closed by other processes; try again");
    }

    private static @Nullable FolderLock attempt(Path file, Path what) throws IOException {
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        boolean taken = false;
        try {
            if (!isTaken(channel)) {
                throw new StoreException(
                        what + " is in use by another run (" + holder(channel) + "); wait until it ends");
            }
            taken = isOurs(file, channel);
        } finally {
            if (!taken) {
                channel.close();
            }
        }
        return taken ? new FolderLock(file, channel) : null;
    }

    /** Leaves our id in the file. The holder before us may have removed it after we opened it: then it is not there. */
    private static boolean isOurs(Path file, FileChannel channel) throws IOException {
        String token = "process " + ProcessHandle.current().pid() + ", lock " + System.nanoTime();
        try {
            channel.truncate(0).write(ByteBuffer.wrap(token.getBytes(StandardCharsets.UTF_8)), 0);
            return Files.readString(file).equals(token);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            Leftovers.remove(file);
            throw e;
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST_HOLDER);
        channel.read(bytes, 0);
        String text = new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        int end = text.indexOf(',');
        return end > 0 ? text.substring(0, end) : "unknown process";
    }

    /** Lets go. The file is removed while the lock is still held, so that nobody's new lock is removed. */
    @Override
    public void close() {
        Leftovers.remove(file);
        try {
            channel.close();
        } catch (IOException e) {
            throw Failures.writing(file, e);
        }
    }
}
