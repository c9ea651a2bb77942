package org.internalcustomer.jira.sla.explain;

import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.core.sla.MetricRule;
import org.internalcustomer.core.sla.PolicyVersion;
import org.internalcustomer.core.sla.Signal;
import org.internalcustomer.core.sla.Trigger;
import org.internalcustomer.core.sla.Untimed;
import org.internalcustomer.jira.sla.explain.ExplanationView.NotStartedView;

/** Why there is no timer, in words. */
final class UntimedWords {

    private final Wording wording;

    UntimedWords(Wording wording) {
        this.wording = wording;
    }

    NotStartedView of(Untimed untimed) {
        return new NotStartedView(
                untimed.why().reason().name(), untimed.department().orElse(null), text(untimed));
    }

    String text(Untimed untimed) {
        return switch (untimed.why().reason()) {
            case NO_POLICY -> noPolicy(untimed);
            case NOT_STARTED -> notStarted(untimed.rule().orElseThrow(), untimed);
            default -> wording.text("not-started.", untimed.why().reason(), wording.department(untimed.department()));
        };
    }

    private String noPolicy(Untimed untimed) {
        String metric = wording.metric(untimed.metric());
        if (untimed.department().isEmpty()) {
            return wording.text("not-started.no-policy-for-all", metric);
        }
        String department = wording.department(untimed.department());
        if (untimed.why().timedFrom().isPresent()) {
            String since = wording.time(untimed.why().timedFrom().getAsLong());
            return wording.text("not-started.policy-later", department, metric, since);
        }
        return wording.text("not-started.no-policy", department, metric);
    }

    private String notStarted(PolicyVersion version, Untimed untimed) {
        MetricRule rule = version.policy().rule(untimed.metric()).orElseThrow();
        String policy = version.policy().names().in(wording.language());
        return wording.text("not-started.not-started", policy, version.version(), starts(rule.start()));
    }

    private String starts(Trigger start) {
        List<String> ways = new ArrayList<>();
        if (!start.statuses().isEmpty()) {
            ways.add(wording.text(
                    "in-status",
                    wording.list(start.statuses().stream().map(wording::status).toList())));
        }
        for (Signal signal : Signal.values()) {
            if (start.signals().contains(signal)) {
                ways.add(wording.text("signal.", signal));
            }
        }
        return ways.stream()
                .reduce((some, more) -> wording.text("condition.or", some, more))
                .orElseGet(() -> wording.text("signal.", Signal.CREATED));
    }
}
