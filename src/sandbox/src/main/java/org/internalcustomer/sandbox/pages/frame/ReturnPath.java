package org.internalcustomer.sandbox.pages.frame;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletRequest;

/** Where a visitor goes back to after the login: always inside this host. */
public final class ReturnPath {

    private ReturnPath() {}

    /** The address of the page asked for, relative to the context path, with its query. */
    public static String of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** {@code wanted} if it stays inside the host, else the home page: no open redirects. */
    public static String safe(String wanted) {
        boolean inside = wanted.startsWith("/")
                && !wanted.startsWith("//")
                && wanted.chars().allMatch(c -> c > ' ' && c != '\\' && c != 0x7f);
        return inside ? wanted : "/";
    }

    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** For one segment of a path: in paths a plus sign is a plus sign. */
    public static String segment(String text) {
        return encode(text).replace("+", "%20");
    }
}
