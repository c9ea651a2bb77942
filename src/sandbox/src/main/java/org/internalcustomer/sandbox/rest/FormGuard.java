package org.internalcustomer.sandbox.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import java.util.Set;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;

/** Refuses changes that a foreign page's form could send: those without JSON need {@code X-Atlassian-Token: no-check}. */
final class FormGuard implements ContainerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> TOKENS = Set.of("no-check", "nocheck");
    private static final Set<String> FORM_TYPES =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    @Context
    private ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        if (SAFE.contains(request.getMethod())
                || !aFormCouldSend(request.getMediaType())
                || resource.getResourceMethod().isAnnotationPresent(XsrfProtectionExcluded.class)) {
            return;
        }
        String token = request.getHeaderString("X-Atlassian-Token");
        if (token == null || !TOKENS.contains(token)) {
            request.abortWith(EndpointGuard.answer(403, "XSRF check failed"));
        }
    }

    private static boolean aFormCouldSend(MediaType type) {
        return type == null || FORM_TYPES.contains(type.getType() + "/" + type.getSubtype());
    }
}
