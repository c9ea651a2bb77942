package org.internalcustomer.sandbox.web;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.servlet.http.HttpServletRequest;

/** Where a visitor logs in and comes back from. */
public final class LoginAddress {

    private LoginAddress() {}

    /** The way back is the page of this request. */
    public static String of(HttpServletRequest request) {
        String query = request.getQueryString();
        String target =
                request.getRequestURI().substring(request.getContextPath().length());
        return request.getContextPath() + page(query == null ? target : target + "?" + query);
    }

    /** @param destination below the context path */
    static String page(String destination) {
        return "/login.jsp?os_destination=" + URLEncoder.encode(destination, StandardCharsets.UTF_8);
    }

    public static URI of(String baseUrl, URI returnTo) {
        String target = returnTo.toString();
        if (target.startsWith(baseUrl)) {
            target = target.substring(baseUrl.length());
        }
        return URI.create(baseUrl + page(target));
    }
}
