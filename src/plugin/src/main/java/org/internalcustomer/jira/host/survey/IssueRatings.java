package org.internalcustomer.jira.host.survey;

import java.time.LocalDate;
import java.util.Map;
import org.internalcustomer.core.score.Mean;

/** What people said about single requests, as reports count it; for whoever shows something else beside it. */
public interface IssueRatings {

    /**
     * Of the requests that were resolved in the months from the one day up to, but without, the other; by provider department as it
     * is called today. Nothing of a department that was not rated.
     */
    Map<String, Mean> between(LocalDate from, LocalDate to);
}
