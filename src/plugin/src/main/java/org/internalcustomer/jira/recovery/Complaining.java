package org.internalcustomer.jira.recovery;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.recovery.RecoveryEvent;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.request.Holders;
import org.internalcustomer.jira.host.request.Holders.Held;
import org.internalcustomer.jira.recovery.Complaint.Sides;

/** How complaints begin: by the internal customer, by whoever leads the customer department, or offered after a rating. */
public final class Complaining {

    private static final String WORDS = "internal-customer.recovery.";

    private final Recoveries recoveries;
    private final Holders holders;
    private final RatedPeople rated;
    private final Roles roles;

    public Complaining(Recoveries recoveries, Holders holders, RatedPeople rated, Roles roles) {
        this.recoveries = recoveries;
        this.holders = holders;
        this.rated = rated;
        this.roles = roles;
    }

    /** As whom that person may complain about the issue; empty for anybody else, and where nobody has held it yet. */
    Optional<Source> may(Issue issue, String userKey) {
        return holders.of(issue.getId())
                .filter(held -> !held.providers().isEmpty())
                .flatMap(held -> source(held, userKey));
    }

    /** Whom it can be about, as they are called today, who held the request last first. */
    List<String> providers(Issue issue) {
        return holders.of(issue.getId()).map(this::today).orElse(List.of());
    }

    /** Departments that have become one are one. */
    private List<String> today(Held held) {
        return held.providers().stream().map(roles::canonical).distinct().toList();
    }

    /**
     * One complaint about one department at a time; what was offered to that person is taken by it.
     *
     * @param provider empty for whoever held the request last
     */
    KeptRecovery complain(Issue issue, String provider, Saying saying, String userKey) {
        Source source = may(issue, userKey).orElseThrow(() -> new Forbidden(WORDS + "may-not-complain"));
        Held held = holders.of(issue.getId()).orElseThrow();
        List<String> providers = today(held);
        String about = provider.isEmpty() ? providers.get(0) : roles.canonical(provider);
        if (!providers.contains(about)) {
            throw new BadInput("provider", WORDS + "not-held", provider);
        }
        for (KeptRecovery known : recoveries.of(issue.getId())) {
            if (isAbout(known, about)) {
                if (recoveries.isOpen(known)) {
                    return same(known, saying, userKey);
                }
                if (recoveries.isOffered(known) && known.complaint().sides().isCustomer(userKey)) {
                    return recoveries.say(known, saying, userKey);
                }
            }
        }
        String key =
                "issue/" + issue.getId() + "/" + (recoveries.of(issue.getId()).size() + 1);
        Complaint complaint = complaint(key, issue, sides(held, about, userKey), source);
        RecoveryEvent first = saying.event(recoveries.now());
        return same(recoveries.begin(complaint, first, saying.words(), userKey), saying, userKey);
    }

    /**
     * Asks somebody who rated low whether something shall be done; not who complains already.
     *
     * @param providers whose work was rated; of several, the one that held the request last answers for it
     */
    void offer(Issue issue, String key, List<String> providers, String rater, Map<String, String> rating) {
        boolean complains = recoveries.of(issue.getId()).stream()
                .anyMatch(known -> known.complaint().sides().isCustomer(rater) && recoveries.isOpen(known));
        Optional<Held> held = holders.of(issue.getId());
        if (complains || held.isEmpty() || providers.isEmpty()) {
            return;
        }
        List<String> about = providers.stream().map(roles::canonical).toList();
        String last =
                today(held.get()).stream().filter(about::contains).findFirst().orElse(about.get(0));
        Complaint complaint = complaint(key, issue, sides(held.get(), last, rater), Source.RATING);
        recoveries.begin(complaint, RecoveryEvent.of(Kind.OFFERED, recoveries.now()), rating, "");
    }

    private boolean isAbout(KeptRecovery known, String provider) {
        return roles.canonical(known.complaint().sides().provider()).equals(provider);
    }

    /** One click too many is no second complaint; another one has to wait. */
    private static KeptRecovery same(KeptRecovery known, Saying saying, String userKey) {
        Said complained = known.last(Kind.COMPLAINED).orElseThrow();
        if (!complained.actor().equals(userKey) || !complained.words().equals(saying.words())) {
            throw new Conflict(WORDS + "open-already");
        }
        return known;
    }

    private Complaint complaint(String key, Issue issue, Sides sides, Source source) {
        return new Complaint(
                0,
                key,
                issue.getId(),
                issue.getProjectId(),
                sides,
                source,
                Instant.ofEpochMilli(recoveries.now()),
                rated.of(issue));
    }

    private static Sides sides(Held held, String provider, String complainant) {
        return new Sides(
                provider,
                held.customer().orElse(""),
                complainant,
                held.requester().orElse(""));
    }

    private Optional<Source> source(Held held, String userKey) {
        if (held.requester().filter(userKey::equals).isPresent()) {
            return Optional.of(Source.CUSTOMER);
        }
        return held.customer()
                .filter(customer -> roles.leads(userKey, customer))
                .map(customer -> Source.MANAGER);
    }
}
