package org.internalcustomer.jira.host.request;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.request.CorrectionLog.Correction;
import org.internalcustomer.jira.host.request.CorrectionLog.Said;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** Corrections in the viewer's words. */
public final class CorrectionWords {

    private static final String WORDS = "internal-customer.request.correction.";
    private static final String METRIC = "internal-customer.sla.metric.";
    private static final String VERDICT = "internal-customer.sla.verdict.";

    private final Texts texts;
    private final Times times;
    private final Users users;

    public CorrectionWords(Texts texts, Times times, Users users) {
        this.texts = texts;
        this.times = times;
        this.users = users;
    }

    /** {@code number, what, timer, change, asked, reason, state, lozenge, decided, answer}. */
    public Map<String, Object> of(Correction correction) {
        Map<String, Object> view = new HashMap<>();
        view.put("number", correction.number());
        view.put("what", texts.text(WORDS + "what." + slug(correction.what().name())));
        view.put("timer", timer(correction.timer()));
        view.put("change", change(correction));
        view.put("asked", said("asked", correction.asked()));
        view.put("reason", correction.asked().reason());
        String state = correction
                .decided()
                .map(decision -> decision.approved() ? "approved" : "rejected")
                .orElse("open");
        view.put("state", texts.text(WORDS + "state." + state));
        view.put("lozenge", state.equals("approved") ? "aui-lozenge-success" : "aui-lozenge-default");
        view.put(
                "decided",
                correction
                        .decided()
                        .map(decision -> said("decided", decision.said()))
                        .orElse(""));
        view.put(
                "answer",
                correction.decided().map(decision -> decision.said().reason()).orElse(""));
        return view;
    }

    /** Such as <em>Resolution</em>, or <em>Progress update 2</em> of several. */
    public String timer(String name) {
        if (name.isEmpty()) {
            return texts.text(WORDS + "all-timers");
        }
        String[] parts = name.split("/", 2);
        String metric = texts.text(METRIC + slug(parts[0]));
        return parts[1].equals("1") ? metric : metric + " " + parts[1];
    }

    public String verdict(String verdict) {
        return texts.text(VERDICT + slug(verdict));
    }

    private String change(Correction correction) {
        Optional<String> from = correction.change().from().map(times::format);
        return from.isPresent()
                ? texts.text(
                        WORDS + "span",
                        from.get(),
                        correction.change().to().map(times::format).orElse(""))
                : texts.text(WORDS + "becomes", verdict(correction.change().verdict()));
    }

    private String said(String key, Said said) {
        return texts.text(WORDS + key, users.displayName(said.by()), times.format(said.at()));
    }

    private static String slug(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
