package org.internalcustomer.jira.sla;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.request.OwedWords;

/** The progress updates that are owed, as the worker stored them. */
final class StoredOwedWords implements OwedWords {

    private final StoredFolds folds;
    private final Configurations configurations;

    StoredOwedWords(StoredFolds folds, Configurations configurations) {
        this.folds = folds;
        this.configurations = configurations;
    }

    @Override
    public Optional<Instant> due(long issueId) {
        OptionalLong due = folds
                .timers(List.of(issueId), configurations.current().workingCalendars())
                .stream()
                .map(StoredFolds.IssueTimer::timer)
                .filter(timer -> timer.id().metric() == Metric.PROGRESS_UPDATE)
                .max(Comparator.comparingInt(timer -> timer.id().cycle()))
                .filter(Timer::isOpen)
                .map(timer -> timer.course().due())
                .orElse(OptionalLong.empty());
        return due.isPresent() ? Optional.of(Instant.ofEpochMilli(due.getAsLong())) : Optional.empty();
    }
}
