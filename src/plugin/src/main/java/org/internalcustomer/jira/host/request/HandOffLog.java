package org.internalcustomer.jira.host.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.List;

/** What was said when a request was handed on, and who may say more. */
public interface HandOffLog {

    /** In order. */
    List<Word> of(long issueId);

    /** What the viewer may do now. */
    Rights rights(Issue issue);

    /** What kind of word. */
    enum Kind {
        /** Somebody changed the provider or the assignee by Jira's own means. */
        CHANGE,
        OFFERED,
        ACCEPTED,
        REJECTED,
        WITHDRAWN,
        /** The second rejection. */
        DISPUTED,
        /** One of the departments asked whose it is. */
        CALLED,
        /** The accountable department gave in. */
        KEPT,
        /** Somebody above both named the owner. */
        RULED
    }

    /**
     * One thing that was said.
     *
     * @param actor user key, empty for nobody known
     * @param from the department accountable then, empty for nobody
     * @param to the department asked; of a rejection the one that rejects
     * @param suggested the department that a rejection names instead, empty without
     */
    record Word(
            Kind kind, Instant at, String actor, String from, String to, Note note, String reason, String suggested) {}

    /** What is done, what is needed, and by when (a date); each may be empty. */
    record Note(String done, String needed, String by) {

        public boolean isEmpty() {
            return done.isEmpty() && needed.isEmpty() && by.isEmpty();
        }
    }

    /**
     * The viewer's rights.
     *
     * @param answer whether they may accept or reject
     */
    record Rights(boolean offer, boolean answer, boolean withdraw) {}
}
