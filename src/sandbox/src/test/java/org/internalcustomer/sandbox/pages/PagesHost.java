package org.internalcustomer.sandbox.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.internalcustomer.sandbox.host.Announcements;
import org.internalcustomer.sandbox.issues.TestDatabase;
import org.internalcustomer.sandbox.issues.TestHost;
import org.internalcustomer.sandbox.web.TomcatHost;

/** The host's pages over real issues, without plugins, on a free port. */
public final class PagesHost implements AutoCloseable {

    public final TestHost host = new TestHost(TestDatabase.H2);
    private final TomcatHost web;

    public PagesHost() {
        this(0);
    }

    PagesHost(int port) {
        host.services.add(InstantSource.class, host::now);
        host.services.add(Announcements.class, new Announcements());
        web = new TomcatHost("127.0.0.1", port, "/jira", workFolder());
        Pages.offer(host.services, web);
        web.start();
    }

    /** A visitor with an own session and nobody logged in. */
    public Browser browser() {
        return new Browser("http://127.0.0.1:" + web.port() + "/jira");
    }

    /** A visitor logged in; the password of everybody is the username. */
    public Browser browser(String username) {
        Browser browser = browser();
        browser.logIn(username);
        return browser;
    }

    /** An administrator who confirmed the password. */
    public Browser administrator() {
        Browser browser = browser("admin");
        browser.post(
                "/secure/admin/WebSudoAuthenticate",
                browser.get("/secure/admin/WebSudoAuthenticate"),
                Map.of("webSudoPassword", "admin"));
        return browser;
    }

    private static Path workFolder() {
        try {
            return Files.createTempDirectory("pages");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        web.close();
    }
}
