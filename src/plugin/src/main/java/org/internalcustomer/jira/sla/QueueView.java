package org.internalcustomer.jira.sla;

import java.util.List;
import org.internalcustomer.jira.sla.RequestView.AskedView;
import org.internalcustomer.jira.sla.RequestView.NameView;
import org.internalcustomer.jira.sla.RequestView.TimerView;

/**
 * A page of a department's queue.
 *
 * @param part {@code accept}, {@code work} or {@code wait}
 * @param hidden how many of this page the reader may not see
 * @param next what {@code after} asks for to get the next page; absent on the last one
 */
public record QueueView(
        NameView department, String part, CountsView counts, List<RowView> values, int hidden, String next) {

    /** How many there are in each part, before the issues' own security is looked at; 1001 for more than a thousand. */
    public record CountsView(long accept, long work, long waiting) {}

    /**
     * One request.
     *
     * @param asked absent where nobody's answer is waited for
     * @param waitingFor the supporting departments that have not finished their part
     * @param mayHandOff whether the reader may offer it to another department
     * @param timer the one that runs out first, else one that stands still; absent without any
     */
    public record RowView(
            String issue,
            String summary,
            String status,
            String priority,
            String assignee,
            NameView customer,
            NameView service,
            AskedView asked,
            List<NameView> waitingFor,
            boolean mayHandOff,
            TimerView timer) {}
}
