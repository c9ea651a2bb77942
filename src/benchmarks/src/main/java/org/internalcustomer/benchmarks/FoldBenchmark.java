package org.internalcustomer.benchmarks;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.request.History;
import org.internalcustomer.core.request.Moment;
import org.internalcustomer.core.request.Parties;
import org.internalcustomer.core.request.Values;
import org.internalcustomer.core.sla.Calendars;
import org.internalcustomer.core.sla.Condition;
import org.internalcustomer.core.sla.Goal;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.MetricRule;
import org.internalcustomer.core.sla.PauseReason;
import org.internalcustomer.core.sla.Policies;
import org.internalcustomer.core.sla.PolicyVersion;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.core.sla.SlaFold;
import org.internalcustomer.core.sla.SlaPolicy;
import org.internalcustomer.core.sla.Timing;
import org.internalcustomer.core.sla.Trigger;
import org.internalcustomer.core.sla.Triggers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The fold of ten events into four timers: first response, resolution, and two legs. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 10, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class FoldBenchmark {

    private static final long MON_2026_09_28_02_00 = 1_790_560_800_000L;
    private static final long MINUTE = 60_000;

    private Rulebook rules;
    private History history;

    @Setup
    public void prepare() {
        WorkingCalendar office = new WorkingCalendar(
                "OFFICE", ZoneId.of("Asia/Shanghai"), WeeklyHours.mondayToFriday(Interval.of("09:00", "18:00")));
        List<MetricRule> metrics = List.of(rule(Metric.RESOLUTION), rule(Metric.FIRST_RESPONSE), rule(Metric.LEG));
        SlaPolicy policy = new SlaPolicy("STD", Names.of("Standard"), Optional.empty(), metrics);
        rules = new Rulebook(
                Policies.of(PolicyVersion.first(policy)),
                new Calendars(Map.of("OFFICE", office.compiled())),
                Set.of("5", "6"));
        Values origin =
                Values.of(new Values.Kind("SVC", "1", Set.of()), "1", "3").withProvider(Optional.of("SD"));
        history = new History(
                MON_2026_09_28_02_00, origin, new Parties(Optional.of("carl"), Optional.of("FIN")), events());
        if (fold().timers().size() != 4) {
            throw new IllegalStateException("expected four timers, got " + fold().timers());
        }
    }

    public Rulebook rules() {
        return rules;
    }

    public History history() {
        return history;
    }

    @Benchmark
    public Timing fold() {
        return SlaFold.of(rules, history);
    }

    private static MetricRule rule(Metric metric) {
        Trigger stop = metric == Metric.RESOLUTION ? Trigger.statuses("5", "6") : Trigger.never();
        Triggers triggers = Triggers.of(
                Trigger.never(), Map.of("10001", PauseReason.CUSTOMER, "10002", PauseReason.THIRD_PARTY), stop);
        return new MetricRule(
                metric,
                triggers,
                List.of(
                        Goal.of(Condition.on(Field.PRIORITY, "1"), 60 * MINUTE, "OFFICE"),
                        Goal.of(Condition.on(Field.PRIORITY, "2"), 240 * MINUTE, "OFFICE"),
                        Goal.of(Condition.always(), 480 * MINUTE, "OFFICE")));
    }

    private static List<Event> events() {
        return List.of(
                new Event.StatusChanged(change(1), "3"),
                new Event.AssigneeChanged(change(2), Optional.of("anna"), List.of(), Set.of()),
                new Event.Commented(Moment.comment(MON_2026_09_28_02_00 + 250 * MINUTE, 1), "anna", true, Set.of("SD")),
                new Event.StatusChanged(change(4), "10001"),
                new Event.StatusChanged(change(5), "3"),
                new Event.PriorityChanged(change(6), "2"),
                new Event.ProviderChanged(change(7), Optional.of("NET"), true),
                new Event.StatusChanged(change(8), "10002"),
                new Event.StatusChanged(change(9), "3"),
                new Event.StatusChanged(change(10), "5"));
    }

    private static Moment change(int number) {
        return Moment.change(MON_2026_09_28_02_00 + number * 97 * MINUTE, number, 0);
    }
}
