package org.internalcustomer.sandbox;

import java.util.ArrayDeque;
import java.util.Deque;
import org.internalcustomer.sandbox.database.Database;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.web.TomcatHost;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The composition root: makes the parts, starts them in order, stops them in reverse. */
public final class Sandbox implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

    private final Options options;
    private final Home home;
    private final Distribution distribution;
    private final HostServices services = new HostServices();
    private final Deque<AutoCloseable> running = new ArrayDeque<>();
    private TomcatHost web;

    public Sandbox(Options options, Home home, Distribution distribution) {
        this.options = options;
        this.home = home;
        this.distribution = distribution;
    }

    /** Starts everything; returns the line that says where it is and who can log in. */
    public synchronized String start() {
        web = new TomcatHost(options.bind, options.port, options.contextPath(), home.webWork());
        web.requireFreePort();
        Database database =
                opened(Database.open(options.databaseUrl(), options.databaseUser, options.databasePassword));
        Platform platform = opened(new Platform(services, options, database, this::baseUrl));
        PluginHost plugins = new PluginHost(services, home, distribution, database, web);
        opened(web).start();
        opened(plugins).start();
        platform.startJobs();
        return "Ready at " + baseUrl();
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
