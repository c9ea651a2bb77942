package org.internalcustomer.jira.host.request;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.NamesForViewer;
import org.internalcustomer.jira.host.request.CorrectionLog.Said;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** Outages in the viewer's words. */
public final class OutageWords {

    private static final String WORDS = "internal-customer.outage.";
    private static final String SAID = "internal-customer.request.correction.";

    private final Configurations configurations;
    private final NamesForViewer names;
    private final Texts texts;
    private final Times times;
    private final Users users;

    public OutageWords(Configurations configurations, NamesForViewer names, Texts texts, Times times, Users users) {
        this.configurations = configurations;
        this.names = names;
        this.texts = texts;
        this.times = times;
        this.users = users;
    }

    /** {@code id, where, period, asked, reason, evidence, state, lozenge, decided, answer}. */
    public Map<String, Object> of(Outage outage) {
        Map<String, Object> view = new HashMap<>();
        view.put("id", outage.id());
        view.put("where", where(outage.where()));
        view.put("period", texts.text(WORDS + "period", times.format(outage.from()), times.format(outage.to())));
        view.put("asked", said("asked", outage.asked()));
        view.put("reason", outage.asked().reason());
        view.put("evidence", outage.evidence());
        view.put("state", texts.text(WORDS + "state." + outage.state().name().toLowerCase(Locale.ROOT)));
        view.put("lozenge", lozenge(outage.state()));
        view.put(
                "decided",
                outage.decided()
                        .map(decision -> said("decided", decision.said()))
                        .orElse(""));
        view.put(
                "answer",
                outage.decided().map(decision -> decision.said().reason()).orElse(""));
        return view;
    }

    private String where(Outage.Where where) {
        return switch (where.kind()) {
            case DEPARTMENT -> texts.text(WORDS + "of-department", names.of(where.key()));
            case CALENDAR ->
                texts.text(
                        WORDS + "of-calendar",
                        configurations
                                .current()
                                .calendars()
                                .current(where.key())
                                .map(found ->
                                        found.names().in(texts.viewersLocale().getLanguage()))
                                .orElse(where.key()));
        };
    }

    private String said(String key, Said said) {
        return texts.text(SAID + key, users.displayName(said.by()), times.format(said.at()));
    }

    private static String lozenge(Outage.State state) {
        return switch (state) {
            case APPROVED -> "aui-lozenge-current";
            case CORRECTED -> "aui-lozenge-success";
            case PREVIEWED, ASKED, REJECTED -> "aui-lozenge-default";
        };
    }
}
