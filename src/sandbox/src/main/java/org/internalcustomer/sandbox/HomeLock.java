package org.internalcustomer.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** A home folder belongs to one running sandbox. The system takes the lock back from one that is killed. */
final class HomeLock implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final FileChannel file;

    private HomeLock(FileChannel file) {
        this.file = file;
    }

    static HomeLock of(Path home) {
        try {
            FileChannel file =
                    FileChannel.open(home.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isLocked(file)) {
                return new HomeLock(file);
            }
            file.close();
        } catch (IOException e) {
            throw new StartProblem(
                    "The home folder " + home + " can't be locked (" + e.getMessage()
                            + "); give a folder of your own with --home.",
                    e);
        }
        throw new StartProblem(
                "The home folder " + home + " is in use by another sandbox; stop that one, or give another --home.");
    }

    /** One that has just been told to stop frees its port first, and its home last. */
    private static boolean isLocked(FileChannel file) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean locked = file.tryLock() != null;
        while (!locked && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
            locked = file.tryLock() != null;
        }
        return locked;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
