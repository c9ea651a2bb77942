package org.internalcustomer.browser;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.sandbox.run.SandboxProcess;

/**
 * A small company: four departments that work around the clock, a sandbox in which they do, and the mail server to which
 * its mails go.
 */
final class Company implements AutoCloseable {

    /** It gives itself two seconds, which a busy machine may need. */
    private static final long START_MILLIS = 60_000;

    private final int smtpPort;
    private GreenMail mailServer;
    private final SandboxProcess sandbox;

    private Company(GreenMail mailServer, SandboxProcess sandbox) {
        this.mailServer = mailServer;
        this.smtpPort = mailServer.getSmtp().getPort();
        this.sandbox = sandbox;
    }

    static Company open(Path folder) {
        return open(folder, new String[0]);
    }

    /** @param more options of the sandbox */
    static Company open(Path folder, String... more) {
        GreenMail mailServer = mailServerAt(0);
        List<String> options = new ArrayList<>(List.of(
                "--config",
                copied("browser-test.json", folder),
                "--import",
                copied("one-incident.csv", folder),
                "--smtp",
                "127.0.0.1:" + mailServer.getSmtp().getPort()));
        options.addAll(List.of(more));
        SandboxProcess sandbox = SandboxProcess.start(folder.resolve("home"), options.toArray(String[]::new));
        Company company = new Company(mailServer, sandbox);
        try {
            new Rest(company, "admin").awaitFields();
        } catch (RuntimeException failed) {
            company.close();
            throw failed;
        }
        return company;
    }

    private static GreenMail mailServerAt(int port) {
        ServerSetup setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        setup.setServerStartupTimeout(START_MILLIS);
        GreenMail mailServer = new GreenMail(setup);
        mailServer.start();
        return mailServer;
    }

    /** From now on no mail gets out. */
    void closeMailServer() {
        mailServer.stop();
    }

    /** At the same address; it has forgotten the mails of before. */
    void openMailServer() {
        mailServer = mailServerAt(smtpPort);
    }

    URI url(String path) {
        return sandbox.url(path);
    }

    /** Everything the sandbox has printed, for a failed test. */
    String output() {
        return String.join("\n", sandbox.output());
    }

    Letters letters() {
        return new Letters(mailServer);
    }

    @Override
    public void close() {
        sandbox.close();
        mailServer.stop();
    }

    private static String copied(String resource, Path folder) {
        try (InputStream stream = Company.class.getResourceAsStream("/" + resource)) {
            Path copy = folder.resolve(resource);
            Files.write(copy, stream.readAllBytes());
            return copy.toString();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
