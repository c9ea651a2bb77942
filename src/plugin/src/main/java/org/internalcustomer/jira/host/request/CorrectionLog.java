package org.internalcustomer.jira.host.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The corrections (更正) of verdicts that people asked for, and what became of them. */
public interface CorrectionLog {

    /** In the order in which they were asked for. */
    List<Correction> of(long issueId);

    /** Whether the viewer may ask for one. */
    boolean mayAsk(Issue issue);

    /** What was wrong. */
    enum What {
        /** The clock ran while it should have stood still. */
        FORGOTTEN_PAUSE,
        /** Nobody could work. */
        OUTAGE,
        /** The data was wrong, and so is the verdict. */
        WRONG_VERDICT;

        /** Whether time is taken out, from one instant to another. */
        public boolean takesTime() {
            return this != WRONG_VERDICT;
        }
    }

    /**
     * One correction.
     *
     * @param number counted from 1 for each issue; 0 where an outage corrected it with others
     * @param timer its metric and cycle, such as {@code RESOLUTION/1}; empty for every timer of the request
     * @param departments whose timers it is about
     * @param decided empty while nobody has
     */
    record Correction(
            long issueId,
            int number,
            What what,
            String timer,
            Change change,
            Set<String> departments,
            Said asked,
            Optional<Decision> decided) {

        public Correction {
            departments = Set.copyOf(departments);
        }
    }

    /**
     * What would be otherwise.
     *
     * @param verdict empty where time is taken out
     */
    record Change(Optional<Instant> from, Optional<Instant> to, String verdict) {}

    /**
     * Who said so, and why.
     *
     * @param by user key
     */
    record Said(Instant at, String by, String reason) {}

    /** Whether it was approved. */
    record Decision(boolean approved, Said said) {}
}
