package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Memberships;
import org.internalcustomer.jira.host.request.OpenOffers.Asked;
import org.internalcustomer.jira.host.request.OpenOffers.Standing;

/** Rights by membership in departments, and by Jira's permission to administer the project. */
public final class RightsOfMembers implements HandOffRights {

    private final Memberships memberships;
    private final Access access;

    public RightsOfMembers(Memberships memberships, Access access) {
        this.memberships = memberships;
        this.access = access;
    }

    @Override
    public boolean belongs(String userKey, String department) {
        return memberships.belongs(userKey, department);
    }

    @Override
    public boolean administers(Issue issue) {
        return access.mayAdminister(issue);
    }

    @Override
    public boolean mayAnswer(Issue issue, Asked asked, String userKey) {
        return belongs(userKey, asked.department()) || access.mayAdminister(issue);
    }

    @Override
    public boolean mayWithdraw(Issue issue, Standing standing, List<RequestEvent> said, String userKey) {
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
