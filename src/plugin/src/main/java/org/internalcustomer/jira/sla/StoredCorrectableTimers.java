package org.internalcustomer.jira.sla;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.request.CorrectableTimers;
import org.internalcustomer.jira.host.request.CorrectedTimer;

/** The timers as the worker stored them, read on until now. */
final class StoredCorrectableTimers implements CorrectableTimers {

    private static final Comparator<Timer> NATURAL = Comparator.comparing(
                    (Timer timer) -> timer.id().metric())
            .thenComparingInt(timer -> timer.id().cycle());

    private final StoredFolds folds;
    private final StoredCorrections corrections;
    private final Configurations configurations;
    private final InstantSource clock;

    StoredCorrectableTimers(
            StoredFolds folds, StoredCorrections corrections, Configurations configurations, InstantSource clock) {
        this.folds = folds;
        this.corrections = corrections;
        this.configurations = configurations;
        this.clock = clock;
    }

    @Override
    public List<CorrectableTimer> of(long issueId) {
        Instant now = clock.instant();
        Map<String, String> corrected = corrections.of(List.of(issueId)).stream()
                .collect(Collectors.toMap(
                        CorrectedTimer::name, timer -> timer.corrected().verdictAt(now), (one, other) -> other));
        return folds.timers(List.of(issueId), configurations.current().workingCalendars()).stream()
                .map(StoredFolds.IssueTimer::timer)
                .sorted(NATURAL)
                .map(timer -> new CorrectableTimer(
                        timer.id().name(),
                        timer.verdictAt(now.toEpochMilli()).name(),
                        timer.owners().provider().orElse(""),
                        Optional.ofNullable(corrected.get(timer.id().name()))))
                .toList();
    }
}
