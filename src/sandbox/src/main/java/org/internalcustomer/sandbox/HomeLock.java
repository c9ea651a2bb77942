package org.internalcustomer.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A home folder belongs to one running sandbox. The system takes the lock back from one that is killed. */
final class HomeLock implements AutoCloseable {

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

    private static boolean isLocked(FileChannel file) throws IOException {
        try {
            return file.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            // another one in this process
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
