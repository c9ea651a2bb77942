package org.internalcustomer.sandbox;

import com.atlassian.beehive.ClusterLockService;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.stream.Collectors;
import org.internalcustomer.sandbox.bundles.EnabledPlugin;
import org.internalcustomer.sandbox.bundles.FrameworkStart;
import org.internalcustomer.sandbox.database.Database;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.imports.BackgroundImport;
import org.internalcustomer.sandbox.imports.DemoPeople;
import org.internalcustomer.sandbox.issues.IssueHost;
import org.internalcustomer.sandbox.pages.Pages;
import org.internalcustomer.sandbox.web.ClockEndpoint;
import org.internalcustomer.sandbox.web.TomcatHost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/** The composition root: makes the parts, starts them in order, stops them in reverse. */
public final class Sandbox implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

    private final Options options;
    private final Home home;
    private final Distribution distribution;
    private final HostServices services = new HostServices();
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private TomcatHost web;
    private PluginHost plugins;

    public Sandbox(Options options, Home home, Distribution distribution) {
        this.options = options;
        this.home = home;
        this.distribution = distribution;
    }

    /** A sandbox as the command line would make it, with its home in {@code home}. */
    public static Sandbox of(Path home, Distribution distribution, String... arguments) {
        Options options = new Options();
        new CommandLine(options).parseArgs(arguments);
        options.home = home;
        options.check();
        return new Sandbox(options, Home.prepare(home), distribution);
    }

    /** Starts everything; returns the line that says where it is and who can log in. */
    public synchronized String start() {
        web = new TomcatHost(options.bind, options.port, options.contextPath(), home.webWork());
        web.requireFreePort();
        if (options.configuration != null) {
            AppConfiguration.readableJson(options.configuration);
        }
        opened(HomeLock.of(home.folder()));
        FrameworkStart framework = opened(FrameworkStart.begin(distribution.bundles(), home.bundleCache()));
        Database database =
                opened(Database.open(options.databaseUrl(), options.databaseUser, options.databasePassword));
        Platform platform = opened(new Platform(services, options, database, this::baseUrl));
        IssueHost.offer(services, database.dataSource(), options.clock);
        AppConfiguration configuration = new AppConfiguration(services);
        Pages.offer(services, web);
        if (options.clock.isFixed()) {
            web.addServlet("clock", new ClockEndpoint(services), "/rest/sandbox/1.0/clock");
        }
        web.addFilter("own-calls", configuration.doorman(), "/rest/*");
        plugins = new PluginHost(services, home, distribution, database, framework, web);
        preparePeople();
        opened(web).start();
        opened(plugins).start();
        platform.startJobs();
        fill(configuration);
        return readyLine();
    }

    private void preparePeople() {
        DemoPeople people = new DemoPeople(services);
        if (options.empty) {
            people.ensureAdministrator();
        } else {
            people.ensure();
        }
    }

    /** What apps and pages show: a configuration, then issues, which arrive behind the pages. */
    private void fill(AppConfiguration configuration) {
        if (options.configuration != null) {
            configuration.give(plugins.enabled(), baseUrl(), options.configuration);
        } else if (!options.empty) {
            giveDemonstration(configuration);
        }
        if (!options.empty && isTheOneThatImports()) {
            BackgroundImport issues =
                    opened(new BackgroundImport(services, home.folder(), options.clock, System.out::println));
            if (options.importFile == null) {
                issues.startSample();
            } else {
                issues.start(options.importFile, options.shiftToNow);
            }
        }
    }

    /** The demonstration must not stop anybody from looking at what is wrong with it. */
    private void giveDemonstration(AppConfiguration configuration) {
        try {
            configuration.giveDemonstration(plugins.enabled(), baseUrl());
        } catch (StartProblem e) {
            LOG.error(e.getMessage());
        }
    }

    /** Of the nodes that share a database one imports; the lock is its own until it ends. */
    private boolean isTheOneThatImports() {
        return options.node == null
                || services.get(ClusterLockService.class)
                        .getLockForName("sandbox-import")
                        .tryLock();
    }

    private String readyLine() {
        String people = options.empty
                ? "admin/admin"
                : "admin/admin, "
                        + DemoPeople.everybody().stream()
                                .map(DemoPeople.DemoPerson::name)
                                .filter(name -> !name.equals("admin"))
                                .map(name -> name + "/" + name)
                                .collect(Collectors.joining(", "));
        return "The sandbox is ready at " + baseUrl() + " (log in as " + people + ")";
    }

    private <T extends AutoCloseable> T opened(T part) {
        running.push(part);
        return part;
    }

    /** The address that browsers on this machine use. */
    public String baseUrl() {
        boolean local = options.bind.equals("127.0.0.1") || options.bind.equals("0.0.0.0") || options.bind.equals("::");
        return "http://" + (local ? "localhost" : options.bind) + ":" + web.port() + options.contextPath();
    }

    /** The plugin of that key, where it is enabled. */
    public Optional<EnabledPlugin> plugin(String key) {
        return plugins.byKey(key);
    }

    public HostServices services() {
        return services;
    }

    @Override
    public synchronized void close() {
        while (!running.isEmpty()) {
            AutoCloseable part = running.pop();
            try {
                part.close();
            } catch (Exception e) {
                LOG.error("{} can't be stopped", part, e);
            }
        }
    }
}
