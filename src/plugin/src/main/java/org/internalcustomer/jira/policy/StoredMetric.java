package org.internalcustomer.jira.policy;

import java.time.LocalTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.internalcustomer.core.sla.Goal;
import org.internalcustomer.core.sla.GoalChange;
import org.internalcustomer.core.sla.Limit;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.MetricRule;
import org.internalcustomer.core.sla.PauseReason;
import org.internalcustomer.core.sla.Reopening;
import org.internalcustomer.core.sla.Signal;
import org.internalcustomer.core.sla.Trigger;
import org.internalcustomer.core.sla.Triggers;
import org.internalcustomer.jira.host.text.Durations;
import org.internalcustomer.jira.host.text.JsonValue;

/** One metric as stored, in core's words. */
final class StoredMetric {

    /** Beside the statuses that pause, which are stored by their ids. */
    static final String PAUSE_EVENTS = "pauseEvents";

    private StoredMetric() {}

    static MetricRule rule(JsonValue stored) {
        Map<String, PauseReason> pause = new LinkedHashMap<>();
        stored.at("pause")
                .map()
                .forEach((status, reason) -> pause.put(status, PauseReason.valueOf(String.valueOf(reason))));
        return new MetricRule(
                Metric.valueOf(stored.at("metric").text()),
                new Triggers(
                        trigger(stored.at("start")),
                        pause,
                        pauseOn(stored.at(PAUSE_EVENTS)),
                        trigger(stored.at("resume")),
                        trigger(stored.at("stop")),
                        trigger(stored.at("reset"))),
                Reopening.valueOf(stored.at("reopening").text()),
                new GoalChange(way(stored, "raise"), way(stored, "lower")),
                stored.at("goals").list().stream().map(StoredMetric::goal).toList(),
                StoredAlert.alerts(stored));
    }

    private static Map<Signal, PauseReason> pauseOn(JsonValue stored) {
        Map<Signal, PauseReason> events = new EnumMap<>(Signal.class);
        stored.map()
                .forEach((event, reason) ->
                        events.put(SignalNames.signal(event), PauseReason.valueOf(String.valueOf(reason))));
        return events;
    }

    static Goal goal(JsonValue stored) {
        return new Goal(
                StoredCondition.condition(stored.at("when")),
                limit(stored),
                stored.at("calendar").optionalText().orElse(""));
    }

    private static Limit limit(JsonValue stored) {
        OptionalLong budget = stored.at("budget")
                .optionalText()
                .flatMap(Durations::parse)
                .map(duration -> OptionalLong.of(duration.toMillis()))
                .orElse(OptionalLong.empty());
        JsonValue by = stored.at("by");
        if (by.isPresent()) {
            return new Limit.By(
                    LocalTime.parse(by.at("time").text()), by.at("day").number(0));
        }
        if (stored.at("promised").flag(false)) {
            return new Limit.Promised(budget);
        }
        return budget.isPresent() ? new Limit.Within(budget.getAsLong()) : new Limit.None();
    }

    private static GoalChange.Way way(JsonValue stored, String direction) {
        return GoalChange.Way.valueOf(stored.at("goalChange").at(direction).text());
    }

    private static Trigger trigger(JsonValue stored) {
        Set<Signal> signals = new HashSet<>();
        for (String name : SignalNames.all()) {
            if (stored.at(name).flag(false)) {
                signals.add(SignalNames.signal(name));
            }
        }
        return new Trigger(Set.copyOf(stored.at("statuses").texts()), signals);
    }
}
