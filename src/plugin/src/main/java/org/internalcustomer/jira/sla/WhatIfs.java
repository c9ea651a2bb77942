package org.internalcustomer.jira.sla;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.sla.OpenRequests;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.DraftedPolicies;
import org.internalcustomer.jira.host.config.DraftedPolicies.Drafted;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.text.JsonValue;

/** What-ifs as administrators ask for them: one at a time for each policy. */
public final class WhatIfs {

    private static final Set<String> PROPERTIES = Set.of("from", "to", "provider", "effective", "openIssues");

    private final Runs runs;
    private final PastRequests past;
    private final RulesMark mark;
    private final DraftedPolicies drafts;
    private final Configurations configurations;
    private final InstantSource clock;

    WhatIfs(
            Runs runs,
            PastRequests past,
            RulesMark mark,
            DraftedPolicies drafts,
            Configurations configurations,
            InstantSource clock) {
        this.runs = runs;
        this.past = past;
        this.mark = mark;
        this.drafts = drafts;
        this.configurations = configurations;
        this.clock = clock;
    }

    static Run.Job job(String policy) {
        return new Run.Job(WhatIf.NAME, policy);
    }

    /**
     * Asks what would be. Without {@code effective} and {@code openIssues} it is as if the draft had always held, with
     * one of them as it would be published.
     *
     * @param by a user's key
     */
    Run start(String policy, JsonValue asked, String by) {
        asked.allowOnly(PROPERTIES);
        Drafted draft = draft(policy);
        Asking.Requests requests = requests(asked);
        Asking asking = new Asking(requests, publication(asked, draft), clock.millis(), draft.version(), mark.now());
        return runs.start(job(policy), past.count(requests), asking.json(), by);
    }

    Drafted draft(String policy) {
        return drafts.drafted(policy).orElseThrow(() -> NotFound.of("draft", policy));
    }

    /** Whether the draft is another one than that which was asked about, or is gone. */
    boolean isOutdated(String policy, Asking asking) {
        return drafts.drafted(policy)
                .filter(draft -> draft.version() == asking.drafted())
                .isEmpty();
    }

    boolean hasDraft(String policy) {
        return drafts.drafted(policy).isPresent();
    }

    /** What open requests would do, as the draft says. */
    String open(String policy) {
        return name(drafts.drafted(policy).map(Drafted::open).orElse(OpenRequests.STAY));
    }

    static String name(OpenRequests way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    /** What was found, by departments as they are called today. */
    List<AttainmentChange> attainment(Counters counted) {
        return AttainmentChange.of(
                counted, configurations.current().organisation().departments()::canonical);
    }

    /** The days of figures begin in this zone. */
    ZoneId zone() {
        return configurations.current().site().reportingZone();
    }

    private Asking.Requests requests(JsonValue asked) {
        long from = day(asked.at("from"));
        long to = day(asked.at("to"));
        if (to <= from) {
            throw asked.at("to").bad("internal-customer.what-if.period");
        }
        JsonValue provider = asked.at("provider");
        String key = provider.optionalText().orElse("");
        if (!key.isEmpty()
                && configurations
                        .current()
                        .organisation()
                        .departments()
                        .find(key)
                        .isEmpty()) {
            throw provider.bad("internal-customer.policy.unknown-provider", key);
        }
        return new Asking.Requests(from, to, key);
    }

    private Asking.Publication publication(JsonValue asked, Drafted draft) {
        Optional<String> effective = asked.at("effective").optionalText();
        Optional<String> open = asked.at("openIssues").optionalText();
        boolean always = effective.isEmpty() && open.isEmpty();
        return new Asking.Publication(
                always,
                effective.map(text -> instant(asked.at("effective"), text)).orElse(clock.millis()),
                open.map(text -> way(asked.at("openIssues"), text)).orElse(draft.open()));
    }

    private long day(JsonValue date) {
        try {
            return LocalDate.parse(date.text()).atStartOfDay(zone()).toInstant().toEpochMilli();
        } catch (DateTimeException wrong) {
            throw date.bad("internal-customer.what-if.date");
        }
    }

    private static long instant(JsonValue effective, String text) {
        try {
            return Instant.parse(text).toEpochMilli();
        } catch (DateTimeException wrong) {
            throw effective.bad("internal-customer.configuration.effective");
        }
    }

    private static OpenRequests way(JsonValue openIssues, String text) {
        try {
            return OpenRequests.valueOf(text.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw openIssues.bad("internal-customer.policy.open-issues.unknown", text);
        }
    }
}
