package org.internalcustomer.jira.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.score.Share;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.NamesForViewer;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** What a what-if asked and found, as {@code templates/sla/what-if.vm} shows it. */
public final class WhatIfView {

    private final Configurations configurations;
    private final NamesForViewer names;
    private final Times times;
    private final Texts texts;

    WhatIfView(Configurations configurations, NamesForViewer names, Times times, Texts texts) {
        this.configurations = configurations;
        this.names = names;
        this.times = times;
        this.texts = texts;
    }

    /** Keys and names, in their order. */
    Map<String, String> departments() {
        Map<String, String> departments = new LinkedHashMap<>();
        for (Department each :
                configurations.current().organisation().departments().all()) {
            departments.put(each.key(), names.of(each.key()));
        }
        return departments;
    }

    /** The question, in two sentences. */
    List<String> asked(Asking asking) {
        String from = day(asking.requests().from());
        String to = day(asking.requests().to());
        String provider = asking.requests().provider();
        String which = provider.isEmpty()
                ? texts.text("internal-customer.what-if.asked.all", from, to)
                : texts.text("internal-customer.what-if.asked.provider", from, to, names.of(provider));
        Asking.Publication publication = asking.publication();
        String how = publication.always()
                ? texts.text("internal-customer.what-if.how.always")
                : texts.text(
                        "internal-customer.what-if.asked.published",
                        times.format(Instant.ofEpochMilli(publication.effective())),
                        texts.text("internal-customer.policy.open-issues." + WhatIfs.name(publication.open())));
        return List.of(which, how);
    }

    /** By metric; of each, all departments first. */
    List<Object> attainment(List<AttainmentChange> changes) {
        List<Object> views = new ArrayList<>();
        for (AttainmentChange change : changes) {
            boolean all = change.provider().equals(AttainmentChange.ALL);
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("metric", texts.text("internal-customer.policy.metric." + change.metric()));
            view.put("name", change.metric() + "/" + change.provider());
            view.put("all", all);
            view.put("provider", provider(change.provider()));
            view.put("before", share(change.before()));
            view.put("after", share(change.after()));
            view.put("flips", change.flips().map(String::valueOf).orElse(""));
            views.add(view);
        }
        return views;
    }

    private String provider(String key) {
        if (key.equals(AttainmentChange.ALL)) {
            return texts.text("internal-customer.policy.everybody");
        }
        return key.isEmpty() ? texts.text("internal-customer.what-if.nobody") : names.of(key);
    }

    /** Numbers for a bar of 100 units with its interval. */
    private Map<String, Object> share(Share share) {
        AttainmentChange.ShareView numbers = AttainmentChange.ShareView.of(share);
        boolean any = numbers.percent() != null;
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("any", any);
        view.put(
                "text",
                any
                        ? texts.text("internal-customer.what-if.share", numbers.percent(), numbers.met(), numbers.n())
                        : texts.text("internal-customer.what-if.no-sample"));
        view.put(
                "interval",
                any ? texts.text("internal-customer.what-if.interval", numbers.lower(), numbers.upper()) : "");
        view.put("width", any ? numbers.percent() : 0.0);
        view.put("lower", any ? numbers.lower() : 0.0);
        view.put("upper", any ? numbers.upper() : 0.0);
        return view;
    }

    private String day(long at) {
        return LocalDate.ofInstant(
                        Instant.ofEpochMilli(at),
                        configurations.current().site().reportingZone())
                .toString();
    }
}
