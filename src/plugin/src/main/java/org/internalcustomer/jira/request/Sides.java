package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import org.internalcustomer.jira.host.request.Waits.Waiting;

/** Who speaks for the provider of a request, and who for its customer. */
public final class Sides {

    private final HandOffRights rights;

    public Sides(HandOffRights rights) {
        this.rights = rights;
    }

    /** Members of the accountable department, and who administers the project. */
    boolean isProvider(Issue issue, Waiting waiting, String userKey) {
        return waiting.accountable()
                        .filter(department -> rights.belongs(userKey, department))
                        .isPresent()
                || rights.administers(issue);
    }

    /** The internal customer, and members of the customer department who do not belong to the accountable one. */
    boolean isCustomer(Waiting waiting, String userKey) {
        if (waiting.parties().internalCustomer().filter(userKey::equals).isPresent()) {
            return true;
        }
        return waiting.parties()
                        .customer()
                        .filter(department -> rights.belongs(userKey, department))
                        .isPresent()
                && waiting.accountable()
                        .filter(department -> rights.belongs(userKey, department))
                        .isEmpty();
    }
}
