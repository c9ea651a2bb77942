package org.internalcustomer.sandbox;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that the build makes: {@code sandbox.jar}, {@code lib}, {@code bundles} and {@code apps}. */
public record Distribution(Path folder) {

    /** Where this class was loaded from: the jar's folder, or the module's while it is being built. */
    public static Distribution ofThisJar() {
        try {
            URI source = Distribution.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
            Path place = Path.of(source);
            return new Distribution(
                    Files.isDirectory(place)
                            ? place.resolveSibling("sandbox")
                            : place.toAbsolutePath().getParent());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Spring and Gemini. */
    public Path bundles() {
        return folder.resolve("bundles");
    }

    /** The plugins that come with it. */
    public Path apps() {
        return folder.resolve("apps");
    }
}
