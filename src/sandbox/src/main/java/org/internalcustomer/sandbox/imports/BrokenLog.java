package org.internalcustomer.sandbox.imports;

import java.nio.file.Path;

/** A file that cannot be read as an incident log at all; the message says what to do. */
public final class BrokenLog extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenLog(Path file, String reason, Throwable cause) {
        super("Cannot import " + file + ": " + reason, cause);
    }
}
