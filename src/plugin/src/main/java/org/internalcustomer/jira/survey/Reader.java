package org.internalcustomer.jira.survey;

import org.internalcustomer.jira.host.config.RatingReader;

/** Somebody who looks at surveys: ratings and remarks are shown to those of whom the survey's page says so. */
record Reader(RatingReader ratings) {

    /** Who answered, who worked for it, who is at the head of those, and administrators. */
    boolean mayRead(Invitation invitation) {
        return ratings.administrator()
                || ratings.person().userKey().equals(invitation.requester())
                || invitation.departments().stream().anyMatch(ratings::mayReadAllOf);
    }
}
