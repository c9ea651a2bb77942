package org.internalcustomer.sandbox.host;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpSession;

/** What the host keeps in a browser's session: the user, the anti-forgery token and the confirmed administrator. */
public final class WebSession {

    /** The form field that carries the token, as in Jira. */
    public static final String XSRF_FIELD = "atl_token";

    /** A confirmed administrator is asked again after ten quiet minutes. */
    public static final Duration WEBSUDO_LASTS = Duration.ofMinutes(10);

    private static final String USER_KEY = "sandbox.user";
    private static final String XSRF_TOKEN = "sandbox.xsrf";
    private static final String WEBSUDO_UNTIL = "sandbox.websudo";
    private static final SecureRandom RANDOM = new SecureRandom();

    private WebSession() {}

    public static Optional<String> userKey(HttpServletRequest request) {
        return attribute(request, USER_KEY).map(String.class::cast);
    }

    /** A new session for the user, so that an id planted before the login is worth nothing. */
    public static void logIn(HttpServletRequest request, String userKey) {
        logOut(request);
        request.getSession(true).setAttribute(USER_KEY, userKey);
    }

    public static void logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** The session's token; empty only where there is none and {@code create} is false. */
    public static Optional<String> xsrfToken(HttpServletRequest request, boolean create) {
        Optional<String> token = attribute(request, XSRF_TOKEN).map(String.class::cast);
        if (token.isPresent() || !create) {
            return token;
        }
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        String made = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        request.getSession(true).setAttribute(XSRF_TOKEN, made);
        return Optional.of(made);
    }

    public static boolean hasValidXsrfToken(HttpServletRequest request) {
        String given = request.getParameter(XSRF_FIELD);
        return given != null
                && xsrfToken(request, false)
                        .filter(token -> MessageDigest.isEqual(
                                token.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8)))
                        .isPresent();
    }

    /** True while the administrator's password was confirmed lately; each call starts the quiet time anew. */
    public static boolean isWebSudo(HttpServletRequest request, Instant now) {
        boolean valid = attribute(request, WEBSUDO_UNTIL)
                .map(Instant.class::cast)
                .filter(now::isBefore)
                .isPresent();
        if (valid) {
            startWebSudo(request, now);
        }
        return valid;
    }

    public static void startWebSudo(HttpServletRequest request, Instant now) {
        request.getSession(true).setAttribute(WEBSUDO_UNTIL, now.plus(WEBSUDO_LASTS));
    }

    public static void endWebSudo(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(WEBSUDO_UNTIL);
        }
    }

    private static Optional<Object> attribute(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getSession(false)).map(session -> session.getAttribute(name));
    }
}
