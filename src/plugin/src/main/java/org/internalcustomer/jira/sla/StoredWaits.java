package org.internalcustomer.jira.sla;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.request.Parties;
import org.internalcustomer.core.request.Turn;
import org.internalcustomer.core.sla.Limit;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.MetricRule;
import org.internalcustomer.core.sla.PauseReason;
import org.internalcustomer.core.sla.PolicyVersion;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.core.sla.TimerId;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.request.Waits;

/** What requests wait for, from the timers that the worker stored and the policies that they run under. */
final class StoredWaits implements Waits {

    private final StoredFolds folds;
    private final Configurations configurations;

    StoredWaits(StoredFolds folds, Configurations configurations) {
        this.folds = folds;
        this.configurations = configurations;
    }

    @Override
    public Optional<Waiting> of(Issue issue) {
        Configuration configuration = configurations.current();
        return folds.request(issue.getId()).map(request -> {
            List<Timer> open = folds.timers(List.of(issue.getId()), configuration.workingCalendars()).stream()
                    .map(StoredFolds.IssueTimer::timer)
                    .filter(Timer::isOpen)
                    .toList();
            String status = issue.getStatus().getId();
            return new Waiting(
                    new Parties(request.whose().requester(), request.whose().customer()),
                    request.whose().provider(),
                    open.stream().anyMatch(timer -> isPromised(configuration, timer)),
                    open.stream()
                            .anyMatch(timer -> pause(timer).isPresent() || isPausedBy(configuration, timer, status)),
                    open.stream().flatMap(timer -> pause(timer).stream()).findFirst());
        });
    }

    private static boolean isPromised(Configuration configuration, Timer timer) {
        return timer.id().metric() == Metric.RESOLUTION
                && rule(configuration, timer.id())
                        .map(MetricRule::goals)
                        .filter(goals -> timer.goal().index() < goals.size())
                        .map(goals -> goals.get(timer.goal().index()).limit())
                        .filter(Limit.Promised.class::isInstance)
                        .isPresent();
    }

    private static boolean isPausedBy(Configuration configuration, Timer timer, String status) {
        return rule(configuration, timer.id())
                .filter(rule -> rule.triggers().pause().containsKey(status))
                .isPresent();
    }

    private static Optional<MetricRule> rule(Configuration configuration, TimerId timer) {
        return configuration.policies().versionsOf(timer.policy()).stream()
                .filter(version -> version.version() == timer.version())
                .map(PolicyVersion::policy)
                .findFirst()
                .flatMap(policy -> policy.rule(timer.metric()));
    }

    private static Optional<Pause> pause(Timer timer) {
        return timer.standing()
                .reason()
                .filter(reason -> reason != PauseReason.ACCEPTANCE)
                .map(reason -> new Pause(
                        Turn.valueOf(reason.name()),
                        Instant.ofEpochMilli(timer.standing().since())));
    }
}
