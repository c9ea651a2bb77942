package org.internalcustomer.sandbox.host;

import javax.servlet.http.HttpFilter;
import javax.servlet.http.HttpServlet;

/** The servlet container while it is being set up: before the first request the host's own parts join here. */
public interface WebHost {

    /** Serves {@code patterns} (servlet mappings relative to the context path) with {@code servlet}. */
    void addServlet(String name, HttpServlet servlet, String... patterns);

    /** Filters run in the order of their addition, before any servlet, for every request. */
    void addFilter(String name, HttpFilter filter, String... patterns);
}
