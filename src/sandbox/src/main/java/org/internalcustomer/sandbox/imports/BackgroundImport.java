package org.internalcustomer.sandbox.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.internalcustomer.sandbox.host.Announcements;
import org.internalcustomer.sandbox.host.Apps;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.ScheduledJobs;
import org.internalcustomer.sandbox.issues.BulkIssues;
import org.internalcustomer.sandbox.users.Groups;
import org.internalcustomer.sandbox.users.People;
import org.jdbi.v3.core.Jdbi;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An import that runs beside the pages, which show it on top. Its projects must exist. It gives apps a while to create
 * their custom fields first, and runs every scheduled job when it is through, so that apps notice the new issues soon.
 */
public final class BackgroundImport implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(BackgroundImport.class);
    private static final Duration UNTIL_FIELDS_EXIST = Duration.ofMinutes(2);

    private final HostServices host;
    private final Path home;
    private final InstantSource clock;
    private final Consumer<String> console;
    private final ImportMapping mapping = ImportMapping.bundled();
    private final SandboxIssues issues;
    private volatile IncidentImport running;
    private Thread thread;

    /** @param console takes the lines for whoever started the host */
    public BackgroundImport(HostServices host, Path home, InstantSource clock, Consumer<String> console) {
        this.host = host;
        this.home = home;
        this.clock = clock;
        this.console = console;
        this.issues = new SandboxIssues(
                host.get(BulkIssues.class),
                host.get(People.class),
                host.get(Groups.class),
                host.get(Jdbi.class),
                mapping);
    }

    /** Begins to import the log, or goes on with it. */
    public synchronized void start(Path log, boolean shiftToNow) {
        if (thread != null) {
            throw new IllegalStateException("An import has been started already");
        }
        thread = new Thread(() -> run(log, shiftToNow), "import");
        thread.setDaemon(true);
        thread.start();
    }

    /** Begins to import the sample that comes with the sandbox, shifted to now. */
    public void startSample() {
        start(unpackedSample(), true);
    }

    /** How far it is; empty before it begins. */
    public Optional<ImportStatus> status() {
        return Optional.ofNullable(running).map(IncidentImport::status);
    }

    public void cancel() {
        IncidentImport current = running;
        if (current != null) {
            current.cancel();
        }
    }

    /** Waits until nothing is being imported. */
    public void await() throws InterruptedException {
        Thread current;
        synchronized (this) {
            current = thread;
        }
        if (current != null) {
            current.join();
        }
    }

    /** Cancels it, and waits for the batch that is being written. */
    @Override
    public void close() {
        cancel();
        try {
            await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Path log, boolean shiftToNow) {
        ImportBanner banner = new ImportBanner(host.get(Announcements.class));
        ImportConsole lines = new ImportConsole(console, log);
        try {
            new ImportMap(home).write(issues.issueKeys());
            awaitFields(lines);
            running = new IncidentImport(issues, mapping, clock, status -> {
                if (!status.isRunning()) {
                    // complete before anybody reads that the import is
                    new ImportMap(home).write(issues.issueKeys());
                }
                banner.show(status);
                lines.show(status);
            });
            lines.show(running.run(log, shiftToNow));
            runJobs();
        } catch (RuntimeException e) {
            LOG.info("The import of {} failed", log, e);
            lines.failed(e);
        } finally {
            banner.withdraw();
        }
    }

    private void awaitFields(ImportConsole lines) {
        long deadline = System.nanoTime() + UNTIL_FIELDS_EXIST.toNanos();
        boolean appsMayCreateThem =
                host.has(Apps.class) && host.get(Apps.class).list().stream().anyMatch(Apps.App::enabled);
        Set<CustomField> missing = issues.missingFields();
        while (!missing.isEmpty() && appsMayCreateThem && System.nanoTime() < deadline) {
            pause();
            missing = issues.missingFields();
        }
        if (!missing.isEmpty()) {
            lines.missing(missing.stream().map(CustomField::title).collect(Collectors.joining(", ")));
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for custom fields", e);
        }
    }

    private void runJobs() {
        if (host.has(ScheduledJobs.class)) {
            ScheduledJobs jobs = host.get(ScheduledJobs.class);
            jobs.list().forEach(job -> jobs.runNow(job.id()));
        }
    }

    private Path unpackedSample() {
        Path file = home.resolve("incident-log-sample.csv.gz");
        try (InputStream packed = BackgroundImport.class.getResourceAsStream("/demo/incident-log-sample.csv.gz")) {
            Files.copy(packed, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file, e);
        }
    }
}
