package org.internalcustomer.wired.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.internalcustomer.sandbox.run.SandboxProcess;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts one sandbox with the app and the test bundle for all wired tests, unless {@code -Dbaseurl} names a host. It lives
 * as long as the JVM: Surefire opens and closes a session for finding the tests, before that of running them.
 */
public final class SandboxForTheSession implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("baseurl") != null || System.getProperty("wired.bundle") == null) {
            return;
        }
        Path home = Path.of("target", "sandbox-home").toAbsolutePath();
        try {
            Path apps = Files.createDirectories(home.resolve("apps"));
            Files.copy(
                    Path.of(System.getProperty("wired.bundle")),
                    apps.resolve("wired-tests.jar"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SandboxProcess sandbox = SandboxProcess.start(home);
        Runtime.getRuntime().addShutdownHook(new Thread(sandbox::close));
        System.setProperty("baseurl", sandbox.baseUrl());
    }
}
