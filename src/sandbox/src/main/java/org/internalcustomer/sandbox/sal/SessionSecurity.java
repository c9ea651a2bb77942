package org.internalcustomer.sandbox.sal;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.sandbox.host.WebSession;

/** Anti-forgery tokens and the confirmed administrator, both kept in the session. */
public final class SessionSecurity implements XsrfTokenAccessor, XsrfTokenValidator, WebSudoManager {

    private static final String CONFIRM = "/secure/admin/WebSudoAuthenticate?webSudoDestination=";

    private final InstantSource clock;

    public SessionSecurity(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
        return WebSession.xsrfToken(request, create).orElse(null);
    }

    @Override
    public boolean validateFormEncodedToken(HttpServletRequest request) {
        return WebSession.hasValidXsrfToken(request);
    }

    @Override
    public String getXsrfParameterName() {
        return WebSession.XSRF_FIELD;
    }

    @Override
    public boolean canExecuteRequest(HttpServletRequest request) {
        return WebSession.isWebSudo(request, clock.instant());
    }

    @Override
    public void willExecuteWebSudoRequest(HttpServletRequest request) {
        if (!canExecuteRequest(request)) {
            throw new WebSudoSessionException("The administrator's password must be confirmed first.");
        }
    }

    @Override
    public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
        String query = request.getQueryString();
        String target =
                request.getRequestURI().substring(request.getContextPath().length())
                        + (query == null ? "" : "?" + query);
        try {
            response.sendRedirect(
                    request.getContextPath() + CONFIRM + URLEncoder.encode(target, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
