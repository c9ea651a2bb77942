package org.internalcustomer.jira.host.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.request.Turn;

/** What was said about a request's pauses, and what the viewer may say. */
public interface PauseLog {

    Pauses of(Issue issue);

    /** One thing that was said; a word without a turn contests the pause. */
    record Word(Instant at, String actor, Optional<Turn> turn, String note) {

        public boolean isContest() {
            return turn.isEmpty();
        }
    }

    /** The words in order, the pause that they are about now, and the viewer's rights. */
    record Pauses(List<Word> words, Optional<Waits.Pause> pause, boolean mayExplain, boolean mayContest) {

        /** Whether the customer contested, and nobody has said anything since. */
        public boolean isContested() {
            return !words.isEmpty() && words.get(words.size() - 1).isContest();
        }
    }
}
