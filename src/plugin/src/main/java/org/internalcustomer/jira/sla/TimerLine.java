package org.internalcustomer.jira.sla;

import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.core.sla.ClockState;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.Verdict;
import org.internalcustomer.jira.host.text.Lengths;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;
import org.internalcustomer.jira.sla.RequestView.TimerView;

/** One timer as a line of the panel: ready texts, and the numbers from which the browser counts on. */
public final class TimerLine {

    private static final String STATE = "internal-customer.sla.state.";
    private static final String VERDICT = "internal-customer.sla.verdict.";
    private static final int AT_RISK_PERCENT = 20;

    private final Texts texts;
    private final Times times;
    private final Lengths durations;

    public TimerLine(Texts texts, Times times) {
        this.texts = texts;
        this.times = times;
        this.durations = new Lengths(texts, texts.viewersLocale());
    }

    public Map<String, Object> of(TimerView timer) {
        Verdict verdict = Verdict.valueOf(timer.verdict());
        ClockState state = ClockState.valueOf(timer.state());
        Map<String, Object> line = new HashMap<>();
        line.put("id", timer.metric() + "-" + timer.cycle());
        line.put("metric", texts.text(MetricNames.key(Metric.valueOf(timer.metric()))));
        line.put("state", verdict == Verdict.OPEN ? text(STATE, state) : text(VERDICT, verdict));
        line.put("also", verdict == Verdict.OPEN || state == ClockState.STOPPED ? "" : text(STATE, state));
        line.put("lozenge", lozenge(timer, verdict, state));
        line.put("because", because(timer, state));
        line.put("figure", figure(timer, state, verdict));
        line.put("due", timer.due() == null ? "" : times.format(Instant.parse(timer.due())));
        line.put("dueIso", timer.due() == null ? "" : timer.due());
        line.put("counts", state == ClockState.RUNNING && timer.remainingMs() != null);
        line.put("remaining", timer.remainingMs() == null ? 0 : timer.remainingMs());
        line.put(
                "until",
                timer.nextChange() == null
                        ? 0
                        : Instant.parse(timer.nextChange()).toEpochMilli());
        line.put("policy", timer.policy());
        line.put("calendar", timer.calendar());
        line.put("goal", timer.goalMs() == null ? "" : durations.text(timer.goalMs()));
        return line;
    }

    private String figure(TimerView timer, ClockState state, Verdict verdict) {
        if (timer.goalMs() == null) {
            return texts.text("internal-customer.sla.panel.used", durations.text(timer.usedMs()));
        }
        if (state == ClockState.STOPPED) {
            return texts.text(
                    "internal-customer.sla.panel.used-of",
                    durations.text(timer.usedMs()),
                    durations.text(timer.goalMs()));
        }
        boolean late = timer.remainingMs() < 0 || verdict != Verdict.OPEN;
        String key = late ? "internal-customer.sla.panel.late" : "internal-customer.sla.panel.left";
        return texts.text(key, durations.text(timer.remainingMs()));
    }

    private String because(TimerView timer, ClockState state) {
        boolean paused = state != ClockState.RUNNING && state != ClockState.OFF_HOURS && state != ClockState.STOPPED;
        return paused && timer.because() != null
                ? texts.text("internal-customer.sla.panel.because", timer.because())
                : "";
    }

    private static String lozenge(TimerView timer, Verdict verdict, ClockState state) {
        if (verdict == Verdict.MET) {
            return "aui-lozenge-success";
        }
        if (verdict != Verdict.OPEN && verdict != Verdict.MEASURED_ONLY) {
            return "aui-lozenge-error";
        }
        boolean atRisk = timer.goalMs() != null && timer.remainingMs() * 100 < timer.goalMs() * AT_RISK_PERCENT;
        if (verdict == Verdict.OPEN && atRisk) {
            return "aui-lozenge-moved";
        }
        return state == ClockState.RUNNING ? "aui-lozenge-current" : "aui-lozenge-default";
    }

    private String text(String prefix, Enum<?> value) {
        return texts.text(prefix + value.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
