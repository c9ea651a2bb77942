package org.internalcustomer.jira.host.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.List;
import org.internalcustomer.core.request.PromisedDates;

/** The dates promised on a request, who said what about them, and what the viewer may say. */
public interface PromiseLog {

    Promises of(Issue issue);

    /** What kind of word. */
    enum Kind {
        PROMISED,
        /** Another date instead of the one that holds. */
        PROPOSED,
        ACCEPTED,
        DECLINED
    }

    /** One thing that was said, about that date; {@code old} is the date that held until then, null without one. */
    record Word(Kind kind, Instant at, String actor, Instant date, Instant old) {}

    /** The words in order, what they come to, and the viewer's rights. */
    record Promises(PromisedDates dates, List<Word> words, boolean mayPromise, boolean mayAnswer) {}
}
