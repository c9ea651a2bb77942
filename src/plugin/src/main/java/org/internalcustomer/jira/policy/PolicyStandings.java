package org.internalcustomer.jira.policy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.sla.PolicyVersion;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.PolicyBook;
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
        PolicyBook book = configuration.policies();
        List<Standing> standings = new ArrayList<>();
        for (String key : book.keys()) {
            List<PolicyVersion> following = book.following(key, clock.millis());
            Optional<PolicyVersion> now = book.inForce(key, clock.millis());
            now.filter(PolicyStandings::times)
                    .or(() -> following.stream().filter(PolicyStandings::times).findFirst())
                    .ifPresent(shown -> standings.add(new Standing(
                            shown, text(shown, now.filter(PolicyStandings::times), following, configuration))));
        }
        return standings;
    }

    /** What is gone of all that the policy names, now or later. */
    List<String> missing(String key, Configuration configuration) {
        return broken.missing(key, clock.millis(), configuration);
    }

    private String text(
            PolicyVersion shown,
            Optional<PolicyVersion> now,
            List<PolicyVersion> following,
            Configuration configuration) {
        List<String> parts = new ArrayList<>();
        now.ifPresent(version -> parts.add(texts.text(WORDS + "in-force", version.version())));
        for (PolicyVersion next : following) {
            String key = WORDS + (times(next) ? "from" : "withdrawn-from");
            parts.add(texts.text(key, next.version(), times.format(Instant.ofEpochMilli(next.effective()))));
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

    private static boolean times(PolicyVersion version) {
        return !version.policy().rules().isEmpty();
    }
}
