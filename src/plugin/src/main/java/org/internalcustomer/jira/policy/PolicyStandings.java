package org.internalcustomer.jira.policy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.internalcustomer.core.sla.MetricRule;
import org.internalcustomer.core.sla.PolicyVersion;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** Which version of each policy is in force now, what follows when, and what of it is broken. */
public final class PolicyStandings {

    private static final String WORDS = "internal-customer.policy.standing.";

    private final PolicyDrafts drafts;
    private final BrokenPolicies broken;
    private final Times times;
    private final Texts texts;
    private final InstantSource clock;

    public PolicyStandings(PolicyDrafts drafts, BrokenPolicies broken, Times times, Texts texts, InstantSource clock) {
        this.drafts = drafts;
        this.broken = broken;
        this.times = times;
        this.texts = texts;
        this.clock = clock;
    }

    /** A policy that times something now or later: the version in force, else the next one, and how it stands. */
    record Standing(PolicyVersion version, String text) {}

    List<Standing> of(Configuration configuration) {
        List<Standing> standings = new ArrayList<>();
        for (String key : configuration.policies().keys()) {
            shown(key, configuration)
                    .ifPresent(shown -> standings.add(new Standing(shown, text(shown, configuration))));
        }
        return standings;
    }

    /** The version in force, if it times something, else the next one that will; none of a policy that is withdrawn. */
    Optional<PolicyVersion> shown(String key, Configuration configuration) {
        return configuration.policies().holding(key, clock.millis()).stream()
                .filter(PolicyStandings::times)
                .findFirst();
    }

    boolean waits(PolicyVersion version) {
        return version.effective() > clock.millis();
    }

    /** Which versions follow when, each with what it says; that one is told elsewhere. */
    List<String> following(String key, Optional<PolicyVersion> except, Configuration configuration) {
        return configuration.policies().following(key, clock.millis()).stream()
                .filter(next -> except.filter(next::equals).isEmpty())
                .map(next -> times(next)
                        ? texts.text("internal-customer.policy.following", next.version(), from(next), rules(next))
                        : withdrawn(next))
                .toList();
    }

    /** What is gone of all that the policy names, now or later. */
    List<String> missing(String key, Configuration configuration) {
        return broken.missing(key, clock.millis(), configuration);
    }

    private String text(PolicyVersion shown, Configuration configuration) {
        List<String> parts = new ArrayList<>();
        if (!waits(shown)) {
            parts.add(texts.text(WORDS + "in-force", shown.version()));
        }
        for (PolicyVersion next :
                configuration.policies().following(shown.policy().key(), clock.millis())) {
            parts.add(times(next) ? texts.text(WORDS + "from", next.version(), from(next)) : withdrawn(next));
        }
        if (drafts.find(shown.policy().key()).isPresent()) {
            parts.add(texts.text("internal-customer.policy.draft"));
        }
        List<String> missing = missing(shown.policy().key(), configuration);
        if (!missing.isEmpty()) {
            parts.add(texts.text(WORDS + "broken", String.join("; ", missing)));
        }
        return String.join(" · ", parts);
    }

    /** What it times, and within what. */
    String rules(PolicyVersion version) {
        return version.policy().rules().stream().map(this::rule).collect(Collectors.joining("; "));
    }

    private String rule(MetricRule rule) {
        LimitText limits = new LimitText(texts);
        return texts.text("internal-customer.policy.metric." + rule.metric()) + ": "
                + rule.goals().stream().map(goal -> limits.of(goal.limit())).collect(Collectors.joining(" / "));
    }

    private String withdrawn(PolicyVersion next) {
        return texts.text(WORDS + "withdrawn-from", next.version(), from(next));
    }

    private String from(PolicyVersion next) {
        return times.format(Instant.ofEpochMilli(next.effective()));
    }

    private static boolean times(PolicyVersion version) {
        return !version.policy().rules().isEmpty();
    }
}
