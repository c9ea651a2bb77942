package org.internalcustomer.jira.customer;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.request.PromisedDates;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.request.ChaseLog;
import org.internalcustomer.jira.host.request.Holdings.Holding;
import org.internalcustomer.jira.host.request.PromiseLog.Promises;
import org.internalcustomer.jira.host.request.Waits.Pause;
import org.internalcustomer.jira.host.text.Texts;

/** A request of which nothing is known, unless a test says otherwise. */
final class Silence {

    private final Texts texts;
    Optional<Holding> holding = Optional.empty();
    Optional<Instant> owed = Optional.empty();
    Optional<Pause> pause = Optional.empty();
    Optional<ChaseLog.LastWord> lastWord = Optional.empty();
    PromisedDates promised = PromisedDates.NONE;

    Silence(Texts texts) {
        this.texts = texts;
    }

    StandingWords words() {
        return new StandingWords(
                issueId -> holding,
                issue -> Optional.of(StandingWordsTest.waiting(pause)),
                issueId -> owed,
                issue -> new Promises(promised, List.of(), false, false),
                new Said(),
                (department, language) -> language.getLanguage().equals("zh") ? "采购部" : "Purchasing",
                FakeJira.users(),
                texts);
    }

    private final class Said implements ChaseLog {

        @Override
        public Map<Long, List<Chase>> of(Collection<Long> issueIds) {
            return Map.of();
        }

        @Override
        public Chased standing(Issue issue) {
            return new Chased(List.of(), lastWord, Optional.empty(), false, Optional.empty());
        }
    }
}
