package org.internalcustomer.jira.host.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.access.Person;

/** What is said in ownership disputes (归属争议), as part of the requests' history. */
public interface DisputeLog {

    /** By issue, in order; issues without a dispute are left out. */
    Map<Long, List<Word>> of(Collection<Long> issueIds);

    /** Adds it, unless somebody else opened or ended that dispute first: then this says false. */
    boolean say(Issue issue, Saying saying, Person person);

    /** What kind of word. */
    enum Kind {
        OPENED,
        /** What a department says about it. */
        STATED,
        /** The accountable department gave in. */
        KEPT,
        /** The owner was named. */
        RULED
    }

    /**
     * What somebody says.
     *
     * @param number of the dispute, counted from 1 for each issue
     * @param department the accountable one, the one that speaks, or the owner that is named
     * @param other the other one, where a dispute is opened
     * @param text a question, a position or a reason
     */
    record Saying(Kind kind, int number, String department, String other, String text) {}

    /**
     * One thing that was said.
     *
     * @param actor user key
     */
    record Word(Saying saying, Instant at, String actor) {

        public Kind kind() {
            return saying.kind();
        }
    }
}
