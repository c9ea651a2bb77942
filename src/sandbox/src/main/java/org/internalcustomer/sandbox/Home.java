package org.internalcustomer.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder in which a sandbox keeps everything. */
public record Home(Path folder) {

    /** Makes the folder where it is missing and makes sure that it can be written. */
    public static Home prepare(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            Files.createDirectories(absolute);
            Files.delete(Files.createTempFile(absolute, "check", ""));
        } catch (IOException e) {
            throw new StartProblem(
                    "The home folder " + absolute + " can't be written; give a folder of your own with --home.", e);
        }
        return new Home(absolute);
    }

    public Path log() {
        return folder.resolve("log").resolve("sandbox.log");
    }

    Path bundleCache() {
        return folder.resolve("work").resolve("bundles");
    }

    Path webWork() {
        return folder.resolve("work").resolve("web");
    }

    Path installedApps() {
        return folder.resolve("apps");
    }
}
