package org.internalcustomer.jira.policy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.sla.OpenRequests;
import org.internalcustomer.core.sla.PolicyVersion;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.ChangeLines;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.PolicyBook;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** The versions of a policy as {@code templates/policy/versions.vm} shows them: since when, by whom, and what they changed. */
public final class PolicyVersions {

    private static final int MOST_LINES = 12;

    private final Configurations configurations;
    private final Times times;
    private final Users users;
    private final Texts texts;
    private final InstantSource clock;

    public PolicyVersions(Configurations configurations, Times times, Users users, Texts texts, InstantSource clock) {
        this.configurations = configurations;
        this.times = times;
        this.users = users;
        this.texts = texts;
        this.clock = clock;
    }

    /** The latest first. */
    List<Object> of(String policy) {
        List<Object> views = new ArrayList<>();
        Map<String, Object> before = Map.of();
        PolicyBook book = configurations.latest().policies();
        int inForce =
                book.inForce(policy, clock.millis()).map(PolicyVersion::version).orElse(0);
        Set<Integer> holding =
                book.versionsOf(policy).stream().map(PolicyVersion::version).collect(Collectors.toSet());
        for (ItemVersion version : configurations.versions(configurations.section(PolicySection.NAME), policy)) {
            Map<String, Object> view = view(version, before);
            view.put("inForce", version.version() == inForce);
            view.put("calledOff", !holding.contains(version.version()));
            views.add(view);
            before = version.body();
        }
        Collections.reverse(views);
        return views;
    }

    /** Who prepared it when. */
    String ofDraft(ItemVersion draft) {
        return texts.text(
                "internal-customer.policy.draft-of",
                times.format(Instant.ofEpochMilli(draft.changedAt())),
                users.displayName(draft.changedBy()));
    }

    /** From when the form wants the version to hold; an instant that has passed must be meant (R-POL-4). */
    Optional<Instant> effective(String policy, PageRequest request) {
        Optional<Instant> effective = instant(policy, request.text("effective"));
        boolean past = effective.filter(clock.instant()::isAfter).isPresent();
        if (past && !request.has("restate") && hasVersions(policy)) {
            throw new BadInput("effective", "internal-customer.policy.effective.past", request.text("effective"));
        }
        return effective;
    }

    /** Since when it holds, as the form reads it. */
    String instantOf(PolicyVersion version) {
        return local(version).toString().replace('T', ' ');
    }

    /**
     * As somebody writes it in their own zone, {@code 2026-12-01 09:00}; empty for nothing. An hour that comes twice there is
     * the one since when a version holds, if any does.
     */
    private Optional<Instant> instant(String policy, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            LocalDateTime written = LocalDateTime.parse(text.strip().replaceFirst("\\s+", "T"));
            return configurations.latest().policies().versionsOf(policy).stream()
                    .filter(version -> local(version).equals(written))
                    .map(version -> Instant.ofEpochMilli(version.effective()))
                    .findFirst()
                    .or(() -> Optional.of(written.atZone(times.viewersZone()).toInstant()));
        } catch (DateTimeException wrong) {
            throw new BadInput("effective", "internal-customer.policy.effective.wrong", text);
        }
    }

    private LocalDateTime local(PolicyVersion version) {
        return LocalDateTime.ofInstant(Instant.ofEpochMilli(version.effective()), times.viewersZone());
    }

    private boolean hasVersions(String policy) {
        return configurations
                .latest(configurations.section(PolicySection.NAME), policy)
                .isPresent();
    }

    private Map<String, Object> view(ItemVersion version, Map<String, Object> before) {
        boolean first = before.isEmpty();
        List<ChangeLines.Line> lines = first ? List.of() : ChangeLines.between(before, version.body());
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("version", version.version());
        view.put(
                "effective",
                version.effective() == ItemVersion.FROM_EVER
                        ? texts.text("internal-customer.policy.from-ever")
                        : times.format(Instant.ofEpochMilli(version.effective())));
        view.put("open", open(version));
        view.put("restatement", !first && version.effective() < version.changedAt());
        view.put("at", times.format(Instant.ofEpochMilli(version.changedAt())));
        view.put("by", users.displayName(version.changedBy()));
        view.put(
                "lines",
                lines.stream()
                        .limit(MOST_LINES)
                        .map(line -> Map.of("path", line.path(), "before", line.before(), "after", line.after()))
                        .toList());
        view.put("more", Math.max(0, lines.size() - MOST_LINES));
        return view;
    }

    /** What it did with open issues; empty where they stayed. */
    private String open(ItemVersion version) {
        OpenRequests way = OpenIssues.of(version.body());
        return way == OpenRequests.STAY
                ? ""
                : texts.text("internal-customer.policy.open-issues-did." + OpenIssues.name(way));
    }
}
