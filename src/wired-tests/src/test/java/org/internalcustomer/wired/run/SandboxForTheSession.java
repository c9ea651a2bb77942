package org.internalcustomer.wired.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.internalcustomer.sandbox.run.SandboxProcess;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts one sandbox with the app and the test bundle for all wired tests, unless {@code -Dbaseurl} names a host. */
public final class SandboxForTheSession implements LauncherSessionListener {

    private SandboxProcess sandbox;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("baseurl") != null || System.getProperty("wired.bundle") == null) {
            return;
        }
        Path home = Path.of("target", "sandbox-home").toAbsolutePath();
        try {
            Path apps = Files.createDirectories(home.resolve("plugins").resolve("installed-plugins"));
            Files.copy(
                    Path.of(System.getProperty("wired.bundle")),
                    apps.resolve("wired-tests.jar"),
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sandbox = SandboxProcess.start(home, "--empty");
        System.setProperty("baseurl", sandbox.baseUrl());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (sandbox != null) {
            System.clearProperty("baseurl");
            sandbox.close();
        }
    }
}
