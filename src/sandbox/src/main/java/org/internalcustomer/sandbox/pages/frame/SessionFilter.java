package org.internalcustomer.sandbox.pages.frame;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import javax.servlet.FilterChain;
import javax.servlet.ServletException;
import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.sandbox.host.Accounts;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.RequestLocale;
import org.internalcustomer.sandbox.host.WebSession;

/**
 * Says for the time of one request who is logged in, by session or, under {@code /rest/}, by basic authentication, and
 * which language the browser asks for. Afterwards the thread remembers nothing.
 */
public final class SessionFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final String BASIC = "Basic ";

    private final transient HostServices services;

    public SessionFilter(HostServices services) {
        this.services = services;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        JiraAuthenticationContext context = services.get(JiraAuthenticationContext.class);
        request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        RequestLocale.set(wanted(request));
        try {
            Optional<ApplicationUser> user = bySession(request);
            if (user.isEmpty() && offersPassword(request)) {
                user = byPassword(request.getHeader("Authorization").substring(BASIC.length()));
                if (user.isEmpty()) {
                    refuse(response);
                    return;
                }
            }
            if (user.isPresent()) {
                context.setLoggedInUser(user.get());
                response.setHeader("X-AUSERNAME", ReturnPath.encode(user.get().getUsername()));
            } else {
                context.clearLoggedInUser();
            }
            chain.doFilter(request, response);
        } finally {
            context.clearLoggedInUser();
            RequestLocale.clear();
        }
    }

    private Optional<ApplicationUser> bySession(HttpServletRequest request) {
        return WebSession.userKey(request)
                .map(services.get(UserManager.class)::getUserByKey)
                .filter(ApplicationUser::isActive);
    }

    private static boolean offersPassword(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        return header != null
                && header.startsWith(BASIC)
                && request.getRequestURI().startsWith(request.getContextPath() + "/rest/");
    }

    private Optional<ApplicationUser> byPassword(String encoded) {
        try {
            String decoded = new String(Base64.getDecoder().decode(encoded.strip()), StandardCharsets.UTF_8);
            int colon = decoded.indexOf(':');
            return colon < 0
                    ? Optional.empty()
                    : services.get(Accounts.class)
                            .authenticate(decoded.substring(0, colon), decoded.substring(colon + 1));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        response.setHeader("WWW-Authenticate", "Basic realm=\"Sandbox\"");
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"errorMessages\":[\"Wrong user name or password.\"],\"errors\":{}}");
    }

    private static Locale wanted(HttpServletRequest request) {
        String header = request.getHeader("Accept-Language");
        if (header != null) {
            try {
                for (Locale.LanguageRange range : Locale.LanguageRange.parse(header)) {
                    for (Locale supported : RequestLocale.SUPPORTED) {
                        if (range.getRange().startsWith(supported.getLanguage())) {
                            return supported;
                        }
                    }
                }
            } catch (IllegalArgumentException malformed) {
                return Locale.US;
            }
        }
        return Locale.US;
    }
}
