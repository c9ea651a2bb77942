package org.internalcustomer.sandbox.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.servlet.ServletContext;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServlet;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.internalcustomer.sandbox.StartProblem;
import org.internalcustomer.sandbox.host.WebHost;

/** Tomcat, embedded, with one web application and no JSPs. */
public final class TomcatHost implements WebHost, AutoCloseable {

    private static final int SESSION_MINUTES = 300;

    private final Tomcat tomcat = new Tomcat();
    private final Context context;
    private final String bind;
    private final int port;

    /** @param path {@code /jira}, or empty for the root */
    public TomcatHost(String bind, int port, String path, Path work) {
        this.bind = bind;
        this.port = port;
        tomcat.setBaseDir(work.toString());
        tomcat.setSilent(true);
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", bind);
        connector.setProperty("compression", "on");
        connector.setProperty("maxPostSize", String.valueOf(64 << 20));
        connector.setURIEncoding(StandardCharsets.UTF_8.name());
        tomcat.setConnector(connector);
        context = tomcat.addContext(path, null);
        context.setSessionTimeout(SESSION_MINUTES);
        context.setSessionCookieName("JSESSIONID");
        context.setUseHttpOnly(true);
        context.setRequestCharacterEncoding(StandardCharsets.UTF_8.name());
        context.setResponseCharacterEncoding(StandardCharsets.UTF_8.name());
        context.setParentClassLoader(TomcatHost.class.getClassLoader());
    }

    @Override
    public void addServlet(String name, HttpServlet servlet, String... patterns) {
        Tomcat.addServlet(context, name, servlet).setAsyncSupported(true);
        for (String pattern : patterns) {
            context.addServletMappingDecoded(pattern, name);
        }
    }

    @Override
    public void addFilter(String name, HttpFilter filter, String... patterns) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter(filter);
        definition.setAsyncSupported("true");
        context.addFilterDef(definition);
        FilterMap map = new FilterMap();
        map.setFilterName(name);
        for (String pattern : patterns) {
            map.addURLPattern(pattern);
        }
        context.addFilterMap(map);
    }

    public ServletContext servletContext() {
        return context.getServletContext();
    }

    public void start() {
        try {
            tomcat.start();
        } catch (LifecycleException e) {
            throw new StartProblem("The web server can't start: " + e.getMessage(), e);
        }
        if (tomcat.getConnector().getState() != LifecycleState.STARTED) {
            throw new StartProblem(portInUse());
        }
    }

    /** The port that browsers reach: the one asked for, or the one given where 0 was asked for. */
    public int port() {
        return tomcat.getConnector().getLocalPort();
    }

    /** Asked before anything else is started. */
    public void requireFreePort() {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
        } catch (java.net.UnknownHostException e) {
            throw new StartProblem("There is no address " + bind + "; give another --bind, such as 127.0.0.1.", e);
        } catch (IOException e) {
            throw new StartProblem(portInUse(), e);
        }
    }

    private String portInUse() {
        return "Port " + port + " on " + bind + " is in use or not allowed; stop what uses it, or give another --port.";
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (LifecycleException e) {
            throw new IllegalStateException(e);
        }
    }
}
