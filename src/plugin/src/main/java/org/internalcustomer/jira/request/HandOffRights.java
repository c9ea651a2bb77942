package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Memberships;
import org.internalcustomer.jira.host.request.OpenOffers.Asked;
import org.internalcustomer.jira.host.request.OpenOffers.Standing;

/** Who may answer and take back an offer. */
public final class HandOffRights {

    private final Memberships memberships;
    private final Access access;

    public HandOffRights(Memberships memberships, Access access) {
        this.memberships = memberships;
        this.access = access;
    }

    boolean belongs(String userKey, String department) {
        return memberships.of(userKey).contains(department);
    }

    /** Members of the department asked, and who administers the project. */
    boolean mayAnswer(Issue issue, Asked asked, String userKey) {
        return belongs(userKey, asked.department()) || access.mayAdminister(issue);
    }

    /** Who offered it, members of the accountable department, and who administers the project. */
    boolean mayWithdraw(Issue issue, Standing standing, List<RequestEvent> said, String userKey) {
        Optional<Asked> offered = standing.asked().filter(Asked::handOff);
        return offered.isPresent()
                && (said.stream().anyMatch(event -> isOffer(event, offered.get(), userKey))
                        || standing.accountable()
                                .filter(department -> belongs(userKey, department))
                                .isPresent()
                        || access.mayAdminister(issue));
    }

    private static boolean isOffer(RequestEvent event, Asked offered, String userKey) {
        return event.at() == offered.at().toEpochMilli() && event.actor().equals(userKey);
    }
}
