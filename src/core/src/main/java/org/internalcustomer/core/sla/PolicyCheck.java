package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The check of a policy before it is saved. */
final class PolicyCheck {

    /** Longer than this nothing is ever due (R-CAL-3). */
    private static final long TEN_YEARS = 3_652L * 24 * 3_600_000;

    /** Ten years of two hundred and fifty working days. */
    private static final int MOST_DAYS = 2_500;

    private final List<PolicyProblem> problems = new ArrayList<>();

    static List<PolicyProblem> of(SlaPolicy policy) {
        PolicyCheck check = new PolicyCheck();
        check.policy(policy);
        return check.problems;
    }

    private void policy(SlaPolicy policy) {
        if (policy.rules().isEmpty()) {
            report(
                    "metrics",
                    "no-metric",
                    List.of(policy.key()),
                    "Policy " + policy.key() + " times nothing; add a metric.");
        }
        Set<Metric> seen = new HashSet<>();
        for (int i = 0; i < policy.rules().size(); i++) {
            MetricRule rule = policy.rules().get(i);
            String path = "metrics[" + i + "]";
            if (!seen.add(rule.metric())) {
                report(path + ".metric", "metric-twice", rule, "is listed twice; keep one.");
            }
            if (!SlaFold.METRICS.contains(rule.metric())) {
                report(path + ".metric", "not-timed", rule, "is not timed in this version; leave it out.");
            }
            triggers(path, rule);
            goals(path, rule);
        }
    }

    private void triggers(String path, MetricRule rule) {
        Triggers triggers = rule.triggers();
        if (rule.metric() == Metric.RESOLUTION && triggers.start().isEmpty()) {
            report(path + ".start", "no-start", rule, "has nothing that starts it; choose created or a status.");
        }
        if (rule.metric() == Metric.RESOLUTION && triggers.stop().isEmpty()) {
            report(path + ".stop", "no-stop", rule, "has nothing that stops it; choose a status.");
        }
        if (meet(rule.start(), rule.stop())) {
            report(path + ".stop", "start-is-stop", rule, "is started and stopped by the same event.");
        }
        pauses(path, rule);
        if (!triggers.resume().statuses().isEmpty()) {
            report(
                    path + ".resume.statuses",
                    "resume-by-status",
                    rule,
                    "resumes by itself in every status that does not pause it; name events here, not statuses.");
        }
        boolean onePart = rule.metric() == Metric.LEG || rule.metric() == Metric.ACCEPT;
        if (onePart && !triggers.reset().isEmpty()) {
            report(path + ".reset", "no-reset", rule, "begins anew with each hand-off, and is never reset.");
        }
        boolean byEvent = triggers.stop().signals().stream().anyMatch(signal -> signal != Signal.RESOLUTION_SET);
        if (rule.metric() == Metric.PROGRESS_UPDATE && byEvent) {
            report(
                    path + ".stop",
                    "progress-stop",
                    rule,
                    "is owed again after every public word; it is stopped by statuses and by the resolution only.");
        }
        if (meet(rule.stop(), triggers.reset())) {
            report(path + ".reset", "stop-is-reset", rule, "would be both reset and stopped by the same event.");
        }
    }

    private void pauses(String path, MetricRule rule) {
        Triggers triggers = rule.triggers();
        Set<String> statuses = triggers.pause().keySet();
        Set<Signal> events = triggers.pauseOn().keySet();
        if (meet(triggers.start().statuses(), statuses) || meet(begins(rule), events)) {
            report(path + ".pause", "start-is-pause", rule, "would be paused by what starts it.");
        }
        if (meet(triggers.stop().statuses(), statuses) || meet(rule.stop().signals(), events)) {
            report(path + ".pause", "stop-is-pause", rule, "would be both paused and stopped by one status or event.");
        }
        if (meet(triggers.resume().signals(), events)) {
            report(path + ".pause", "resume-is-pause", rule, "would be both paused and resumed by one event.");
        }
        if (triggers.pauseOn().get(Signal.CUSTOMER_COMMENT) == PauseReason.CUSTOMER) {
            report(path + ".pause", "customer-waits", rule, "would wait for the customer who has just spoken.");
        }
        if (triggers.pausesNever() && !triggers.resume().signals().isEmpty()) {
            report(path + ".resume", "resume-without-pause", rule, "resumes, but nothing pauses it.");
        }
    }

    /** The signals with which it begins, or begins anew by itself. */
    private static Set<Signal> begins(MetricRule rule) {
        return switch (rule.metric()) {
            case LEG -> Set.of(Signal.CREATED, Signal.HAND_OFF);
            case ACCEPT -> Set.of(Signal.CREATED, Signal.HAND_OFF, Signal.ASSIGNED);
            case PROGRESS_UPDATE -> Set.of(Signal.CREATED, Signal.HAND_OFF, Signal.RESPONSE);
            default -> rule.start().signals();
        };
    }

    private void goals(String path, MetricRule rule) {
        List<Goal> goals = rule.goals();
        if (goals.isEmpty() || !goals.get(goals.size() - 1).when().isCatchAll()) {
            report(
                    path + ".goals",
                    "no-catch-all",
                    rule,
                    "needs a last goal without conditions, for all other requests.");
        }
        for (int i = 0; i < goals.size(); i++) {
            String field = path + ".goals[" + i + "]";
            if (goals.get(i).when().isCatchAll() && i < goals.size() - 1) {
                report(
                        field,
                        "catch-all-too-early",
                        rule,
                        "has goals after one without conditions; they can never match.");
            }
            if (goals.get(i).calendar().isBlank()) {
                report(field + ".calendar", "no-calendar", rule, "has a goal without a calendar.");
            }
            limit(field, rule, goals.get(i).limit());
        }
        if (problems.isEmpty()) {
            unreachable(path, rule);
        }
    }

    private void limit(String field, MetricRule rule, Limit limit) {
        long budget = new Goal(Condition.always(), limit, "").budget().orElse(1);
        if (budget == 0) {
            report(field + ".budget", "no-budget", rule, "has a goal of no time at all.");
        }
        if (budget > TEN_YEARS) {
            report(field + ".budget", "too-long", rule, "has a goal of more than ten years, which is never due.");
        }
        if (limit instanceof Limit.By by && by.days() > MOST_DAYS) {
            report(field + ".by", "too-far", rule, "has a goal more than ten years of working days away.");
        }
        if (limit instanceof Limit.Promised && rule.metric() != Metric.RESOLUTION) {
            report(
                    field + ".promised",
                    "promise-elsewhere",
                    rule,
                    "cannot wait for a promised date; only the resolution is promised.");
        }
    }

    private void unreachable(String path, MetricRule rule) {
        for (int i : Unreachable.among(rule.goals().stream().map(Goal::when).toList())) {
            report(
                    path + ".goals[" + i + "].when",
                    "never",
                    rule,
                    "has a goal that no request can have: its conditions exclude one another, or goals before take all.");
        }
    }

    private void report(String field, String key, MetricRule rule, String rest) {
        String metric = rule.metric().name();
        report(field, key, List.of(metric), "The metric " + metric + " " + rest);
    }

    private void report(String field, String key, List<String> arguments, String sentence) {
        problems.add(new PolicyProblem(field, "internal-customer.policy.problem." + key, arguments, sentence));
    }

    private static boolean meet(Trigger one, Trigger other) {
        return meet(one.statuses(), other.statuses()) || meet(one.signals(), other.signals());
    }

    private static <T> boolean meet(Set<T> one, Set<T> other) {
        return one.stream().anyMatch(other::contains);
    }
}
