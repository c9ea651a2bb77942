package org.internalcustomer.jira.host.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How often internal customers asked how their requests stand (催办). */
public interface ChaseLog {

    /** Those of each issue in order; issues that were never chased are left out. */
    Map<Long, List<Chase>> of(Collection<Long> issueIds);

    /** What the viewer sees of it, and may do, now. */
    Chased standing(Issue issue);

    /**
     * One time the internal customer asked.
     *
     * @param by user key
     * @param department the one accountable then, empty for nobody
     */
    record Chase(Instant at, String by, String department) {}

    /**
     * The last public word that was not the customer's own.
     *
     * @param by user key
     * @param text empty where the comment is gone
     */
    record LastWord(Instant at, String by, String text) {}

    /**
     * How one request stands.
     *
     * @param owed when the next public word is due; empty where none is owed or no policy says when
     * @param customers whether the viewer is the internal customer of a request that is open
     * @param next when it may be chased again; empty if now
     */
    record Chased(
            List<Chase> chases,
            Optional<LastWord> lastWord,
            Optional<Instant> owed,
            boolean customers,
            Optional<Instant> next) {

        public Chased {
            chases = List.copyOf(chases);
        }

        public boolean mayChase() {
            return customers && next.isEmpty();
        }
    }
}
