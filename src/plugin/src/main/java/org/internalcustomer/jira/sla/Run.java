package org.internalcustomer.jira.sla;

import java.time.Instant;
import java.util.Optional;

/**
 * One run of a job over many issues, as it is stored: whatever node works on it, and after a crash the next one, goes on
 * behind the cursor.
 *
 * @param subject what it is about, such as the key of a policy; empty where the job is about everything
 * @param asked what it is to do, as the job writes it
 * @param tally {@link Counters}
 */
record Run(long id, Job job, State state, Progress progress, Span span, String asked, String tally, String problem) {

    /** Which job. */
    record Job(String name, String subject) {

        String key() {
            return name + "/" + subject;
        }
    }

    /** How far it has come; the cursor is the last issue that is done. */
    record Progress(long cursor, long done, long total) {

        Progress after(long lastIssue, long more) {
            return new Progress(lastIssue, done + more, Math.max(total, done + more));
        }
    }

    /** From when to when, and who wanted it: a user's key, or empty. */
    record Span(Instant started, Optional<Instant> finished, String by) {}

    /** What becomes of a run. */
    enum State {
        RUNNING,
        PAUSED,
        DONE,
        CANCELLED,
        FAILED;

        /** Whether there is more to come. */
        boolean isActive() {
            return this == RUNNING || this == PAUSED;
        }
    }

    boolean isActive() {
        return state.isActive();
    }

    Counters counters() {
        return Counters.read(tally);
    }

    /** After one more page. */
    Run after(long lastIssue, long more) {
        return new Run(id, job, state, progress.after(lastIssue, more), span, asked, tally, problem);
    }

    /** Now that it is known how much there is to do. */
    Run outOf(long total) {
        return new Run(
                id, job, state, new Progress(progress.cursor(), progress.done(), total), span, asked, tally, problem);
    }

    /** From the first issue on, for something else. */
    Run again(String otherwise) {
        return new Run(id, job, state, new Progress(0, 0, progress.total()), span, otherwise, tally, problem);
    }
}
