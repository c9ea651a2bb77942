package org.internalcustomer.jira.host.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.error.Forbidden;

/** Lets in who may come in, sends the others to the login or to the administrator's password. */
public final class PageGuard {

    /** What browsers send in an address although it should be encoded there. */
    private static final Pattern NOT_OF_ADDRESSES =
            Pattern.compile("%(?![0-9A-Fa-f]{2})|[^%A-Za-z0-9\\-._~:/?#\\[\\]@!$&'()*+,;=]");

    private final CurrentUser current;
    private final Access access;
    private final LoginUriProvider logins;
    private final WebSudoManager secureSessions;
    private final XsrfTokenValidator tokens;

    public PageGuard(
            CurrentUser current,
            Access access,
            LoginUriProvider logins,
            WebSudoManager secureSessions,
            XsrfTokenValidator tokens) {
        this.current = current;
        this.access = access;
        this.logins = logins;
        this.secureSessions = secureSessions;
        this.tokens = tokens;
    }

    /** False where the response already leads elsewhere. */
    boolean letsIn(Audience audience, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (audience == Audience.ANYONE) {
            return true;
        }
        if (current.user().isEmpty()) {
            response.sendRedirect(logins.getLoginUri(address(request)).toASCIIString());
            return false;
        }
        return audience == Audience.USERS || isAdministratorNow(request, response);
    }

    /** A form without the session's token was not sent from our page. */
    void checkToken(HttpServletRequest request) {
        if (!tokens.validateFormEncodedToken(request)) {
            throw new Forbidden("internal-customer.error.token");
        }
    }

    String tokenName() {
        return tokens.getXsrfParameterName();
    }

    private boolean isAdministratorNow(HttpServletRequest request, HttpServletResponse response) {
        access.administrator();
        try {
            secureSessions.willExecuteWebSudoRequest(request);
            return true;
        } catch (WebSudoSessionException passwordNeeded) {
            secureSessions.enforceWebSudoProtection(request, response);
            return false;
        }
    }

    private static URI address(HttpServletRequest request) {
        String query = request.getQueryString();
        String address = request.getRequestURL() + (query == null ? "" : "?" + query);
        return URI.create(NOT_OF_ADDRESSES.matcher(address).replaceAll(one -> URLEncoder.encode(one.group(), UTF_8)));
    }
}
