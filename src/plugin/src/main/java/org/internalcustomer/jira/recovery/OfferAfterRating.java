package org.internalcustomer.jira.recovery;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.survey.Rated;
import org.internalcustomer.jira.host.survey.RatingListener;

/**
 * Offers a recovery after a low rating, once for each survey however often its answer is edited; a better rating takes an
 * offer back that nobody has taken up.
 */
public final class OfferAfterRating implements RatingListener {

    private static final int LOW = 2;

    private final Complaining complaining;
    private final Recoveries recoveries;
    private final IssueRecords issues;

    public OfferAfterRating(Complaining complaining, Recoveries recoveries, IssueRecords issues) {
        this.complaining = complaining;
        this.recoveries = recoveries;
        this.issues = issues;
    }

    @Override
    public void rated(Rated rated) {
        String key = "rating/" + rated.survey();
        Optional<Issue> issue = issues.find(List.of(rated.issueId())).stream().findFirst();
        if (issue.isPresent() && rated.rating() <= LOW) {
            complaining.offer(
                    issue.get(),
                    key,
                    List.copyOf(rated.providers()),
                    rated.rater(),
                    Map.of("rating", String.valueOf(rated.rating())));
        } else {
            recoveries.of(rated.issueId()).stream()
                    .filter(kept -> kept.complaint().key().equals(key))
                    .filter(recoveries::isOffered)
                    .forEach(kept -> recoveries.say(kept, Saying.of(Act.DECLINE, field -> ""), rated.rater()));
        }
    }
}
