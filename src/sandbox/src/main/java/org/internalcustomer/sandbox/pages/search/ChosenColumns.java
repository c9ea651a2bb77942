package org.internalcustomer.sandbox.pages.search;

import java.util.Arrays;
import java.util.List;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;

/** The navigator's columns that this browser chose, in a cookie: field ids joined by dots. */
final class ChosenColumns {

    private static final String NAME = "sandbox.columns";
    private static final int YEAR = 365 * 24 * 60 * 60;

    private ChosenColumns() {}

    static List<String> read(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Columns.DEFAULT
                : Arrays.stream(cookies)
                        .filter(cookie -> NAME.equals(cookie.getName()))
                        .findFirst()
                        .map(cookie -> List.of(cookie.getValue().split("\\.")))
                        .orElse(Columns.DEFAULT);
    }

    static void write(HttpServletRequest request, HttpServletResponse response, List<String> ids) {
        List<String> wellFormed =
                ids.stream().filter(id -> id.matches("[a-z0-9_]+")).toList();
        Cookie cookie = new Cookie(NAME, String.join(".", wellFormed));
        cookie.setPath(request.getContextPath() + "/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(wellFormed.isEmpty() ? 0 : YEAR);
        response.addCookie(cookie);
    }
}
