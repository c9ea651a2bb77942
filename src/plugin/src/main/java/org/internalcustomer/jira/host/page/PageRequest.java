package org.internalcustomer.jira.host.page;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.servlet.http.HttpServletRequest;

/**
 * What the browser asks a page for.
 *
 * @param errors what was wrong with the form that was sent, by field; empty at first sight
 */
public record PageRequest(HttpServletRequest http, Map<String, String> errors) {

    /** What follows the page's own address, without slashes at both ends; empty for the page itself. */
    public String path() {
        String path = http.getPathInfo();
        return path == null ? "" : path.replaceAll("^/+|/+$", "");
    }

    /** The parts of {@link #path}. */
    public List<String> segments() {
        return Arrays.stream(path().split("/")).filter(part -> !part.isEmpty()).toList();
    }

    /** Whether a form was sent and not taken: its values are to be shown again. */
    public boolean isRejected() {
        return !errors.isEmpty();
    }

    public boolean has(String name) {
        return http.getParameter(name) != null;
    }

    public Optional<String> optional(String name) {
        return Optional.ofNullable(http.getParameter(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The value without blanks around it, empty where there is none. */
    public String text(String name) {
        return optional(name).orElse("");
    }

    /** The values of checkboxes and multiple choices. */
    public List<String> texts(String name) {
        String[] values = http.getParameterValues(name);
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .map(String::strip)
                        .filter(v -> !v.isEmpty())
                        .toList();
    }

    PageRequest with(Map<String, String> found) {
        return new PageRequest(http, Map.copyOf(found));
    }
}
