package org.internalcustomer.sandbox.web;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.ServletException;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletRequestWrapper;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.PageDecorator;

/** The one servlet below {@code /plugins/servlet}: finds the plugin's, guards it, decorates what it writes. */
public final class PluginServletDispatcher extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient PluginServlets servlets;
    private final transient HostServices services;
    private final transient EndpointAccess access;

    public PluginServletDispatcher(PluginServlets servlets, HostServices services) {
        this.servlets = servlets;
        this.services = services;
        this.access = new EndpointAccess(services);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        Optional<PluginServlets.Match> match = servlets.find(path);
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        switch (access.verdict(match.get().servlet().getClass())) {
            case ALLOWED -> serve(match.get(), path, request, response);
            case LOG_IN -> response.sendRedirect(LoginAddress.of(request));
            case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void serve(
            PluginServlets.Match match, String path, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        CapturedPage page = new CapturedPage(response);
        try (PluginClassLoading loading = PluginClassLoading.of(match.plugin().getClassLoader())) {
            match.servlet().service(new PluginRequest(request, match.base(), path), page);
        }
        if (page.html().isPresent()) {
            services.get(PageDecorator.class)
                    .decorate(request, response, page.html().get());
        }
    }

    /** Servlet path and path info as the plugin's own mapping divides them. */
    private static final class PluginRequest extends HttpServletRequestWrapper {

        private final String base;
        private final String rest;

        PluginRequest(HttpServletRequest request, String base, String path) {
            super(request);
            this.base = base;
            this.rest = path.substring(base.length());
        }

        @Override
        public String getServletPath() {
            return super.getServletPath() + base;
        }

        @Override
        public String getPathInfo() {
            return rest.isEmpty() ? null : rest;
        }
    }
}
