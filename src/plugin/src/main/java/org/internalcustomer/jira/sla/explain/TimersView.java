package org.internalcustomer.jira.sla.explain;

import java.util.List;

/** The timers of an issue, and those that there are not. */
public record TimersView(String issue, String state, String asOf, List<OneView> timers, List<OneView> notStarted) {

    /**
     * One of them.
     *
     * @param title what it is called
     * @param text its verdict, or why there is none
     * @param explanation where REST explains it
     */
    public record OneView(String id, String metric, int cycle, String title, String text, String explanation) {}
}
