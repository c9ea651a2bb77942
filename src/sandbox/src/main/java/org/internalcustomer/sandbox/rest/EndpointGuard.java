package org.internalcustomer.sandbox.rest;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import java.util.Map;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.web.EndpointAccess;

/** Lets through whom REST v2's security annotations let through; the method's counts before the class's. */
final class EndpointGuard implements ContainerRequestFilter {

    private final HostServices services;
    private final EndpointAccess access;

    @Context
    private ResourceInfo resource;

    @Context
    private HttpServletRequest servletRequest;

    EndpointGuard(HostServices services) {
        this.services = services;
        this.access = new EndpointAccess(services);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        switch (access.verdict(resource.getResourceMethod(), resource.getResourceClass())) {
            case LOG_IN -> request.abortWith(answer(401, "Log in to use this."));
            case FORBIDDEN -> request.abortWith(answer(403, "Only administrators may use this."));
            case ALLOWED -> confirm(request);
        }
    }

    /** What asks for a confirmed administrator is refused to a session without, as a page would ask for the password. */
    private void confirm(ContainerRequestContext request) {
        boolean asked = resource.getResourceMethod().isAnnotationPresent(WebSudoRequired.class)
                || resource.getResourceClass().isAnnotationPresent(WebSudoRequired.class);
        if (asked && !services.get(WebSudoManager.class).canExecuteRequest(servletRequest)) {
            request.abortWith(
                    answer(401, "This resource requires WebSudo: confirm the administrator's password first."));
        }
    }

    static Response answer(int status, String message) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("status", status, "field", "", "message", message))
                .build();
    }
}
