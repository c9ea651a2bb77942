package org.internalcustomer.jira.recovery;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.recovery.Moment;
import org.internalcustomer.core.recovery.Party;
import org.internalcustomer.core.recovery.Recovery;
import org.internalcustomer.core.recovery.RecoveryEvent;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;
import org.internalcustomer.core.recovery.State;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.Conflict;
import org.internalcustomer.jira.host.error.Forbidden;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.sql.DuplicateRow;

/**
 * Complaints and what is said about them: each word is one event under a number that only one of several people can take, kept
 * in one transaction with the mails that tell it.
 */
public final class Recoveries {

    private static final String WORDS = "internal-customer.recovery.";
    private static final int ATTEMPTS = 3;

    private final RecoveryStore store;
    private final RecoveryHours hours;
    private final Roles roles;
    private final RecoveryLetters letters;
    private final InstantSource clock;

    public Recoveries(
            RecoveryStore store, RecoveryHours hours, Roles roles, RecoveryLetters letters, InstantSource clock) {
        this.store = store;
        this.hours = hours;
        this.roles = roles;
        this.letters = letters;
        this.clock = clock;
    }

    long now() {
        return clock.millis();
    }

    /** One that is not that person's business is not found, like one that there is not. */
    KeptRecovery visible(String id, String userKey) {
        return Optional.of(id)
                .filter(text -> text.matches("[0-9]{1,18}"))
                .flatMap(text -> store.find(Long.parseLong(text)))
                .filter(kept -> roles.maySee(kept, fold(kept), userKey))
                .orElseThrow(() -> NotFound.of("complaint", id));
    }

    /** About one issue, in the order in which they came. */
    List<KeptRecovery> of(long issueId) {
        return store.of(issueId);
    }

    /** What it comes to. */
    Recovery fold(KeptRecovery kept) {
        Complaint complaint = kept.complaint();
        return Recovery.of(kept.events(), hours.of(complaint.sides().provider(), complaint.opened()));
    }

    /** The first word; one that was said already stays as it is. */
    KeptRecovery begin(Complaint complaint, RecoveryEvent first, Map<String, String> words, String actor) {
        KeptRecovery kept = store.reserve(complaint);
        return kept.said().isEmpty() ? heardOrKnown(kept, first, words, actor) : kept;
    }

    /** Twice the same, as a double click sends it, is said once. */
    KeptRecovery say(KeptRecovery seen, Saying saying, String actor) {
        KeptRecovery kept = seen;
        for (int attempt = 1; ; attempt++) {
            if (isRepeated(kept, saying, actor)) {
                return kept;
            }
            check(kept, saying, actor);
            try {
                return append(kept, saying.event(now()), saying.words(), actor);
            } catch (DuplicateRow otherWasHeard) {
                if (attempt == ATTEMPTS) {
                    throw new Conflict("internal-customer.error.busy");
                }
                kept = store.find(seen.id()).orElseThrow(() -> otherWasHeard);
            }
        }
    }

    /** Whatever has come by itself; says whether there was anything. */
    boolean happen(KeptRecovery kept) {
        Recovery recovery = fold(kept);
        Optional<Moment> reached = recovery.moments().reached(now());
        if (reached.isEmpty()) {
            store.refresh(kept.complaint(), RecoveryIndex.of(kept, recovery, now()));
            return false;
        }
        try {
            append(kept, reached.get().event(now()), Map.of(), "");
        } catch (DuplicateRow otherWasHeard) {
            // it is looked at again with what was said meanwhile
        }
        return true;
    }

    /** What that person can do now. */
    List<Act> acts(KeptRecovery kept, Recovery recovery, String userKey) {
        Set<Party> parties = roles.of(kept, recovery, userKey);
        List<Act> acts = new ArrayList<>();
        for (Act act : Act.values()) {
            if (recovery.allows(act.kind()) && parties.contains(act.kind().party())) {
                acts.add(act);
            }
        }
        return acts;
    }

    private void check(KeptRecovery kept, Saying saying, String actor) {
        Recovery recovery = fold(kept);
        Act act = saying.act();
        Party party = act.kind().party();
        if (!roles.of(kept, recovery, actor).contains(party)) {
            throw new Forbidden(WORDS + "may-not." + slug(party));
        }
        if (!recovery.allows(act.kind())) {
            throw new Conflict(WORDS + "moved-on");
        }
        if (act == Act.ASSIGN && !roles.mayHandle(kept.complaint(), saying.value(ActField.HANDLER))) {
            throw new BadInput(ActField.HANDLER.slug(), WORDS + "no-handler");
        }
    }

    private static boolean isRepeated(KeptRecovery kept, Saying saying, String actor) {
        return kept.last(saying.act().kind())
                .filter(last -> last.number() > kept.said().size() - 2)
                .filter(last -> last.actor().equals(actor))
                .filter(last -> last.words().equals(saying.words()))
                .filter(last -> last.event().value().equals(saying.event(0).value()))
                .isPresent();
    }

    private KeptRecovery heardOrKnown(KeptRecovery kept, RecoveryEvent first, Map<String, String> words, String actor) {
        try {
            return append(kept, first, words, actor);
        } catch (DuplicateRow otherWasHeard) {
            return store.find(kept.id()).orElseThrow(() -> otherWasHeard);
        }
    }

    private KeptRecovery append(KeptRecovery kept, RecoveryEvent event, Map<String, String> words, String actor) {
        List<Said> more = new ArrayList<>();
        more.add(new Said(kept.said().size() + 1, actor, event, words));
        if (event.kind() == Kind.COMPLAINED) {
            kept.complaint()
                    .handlers()
                    .first(roles.leaders(kept.complaint().sides().provider()))
                    .ifPresent(handler -> more.add(new Said(
                            kept.said().size() + 2, "", RecoveryEvent.assigned(event.at(), handler), Map.of())));
        }
        KeptRecovery after = kept.with(more);
        Recovery recovery = fold(after);
        List<OutgoingMail> mails = more.stream()
                .flatMap(said -> letters.about(after, recovery, said).stream())
                .toList();
        store.append(kept.complaint(), more, RecoveryIndex.of(after, recovery, now()), mails);
        return after;
    }

    /** Whether it is a complaint that is not over. */
    boolean isOpen(KeptRecovery kept) {
        return fold(kept).state().isOpen();
    }

    boolean isOffered(KeptRecovery kept) {
        return fold(kept).state() == State.OFFERED;
    }

    private static String slug(Party party) {
        return party.name().toLowerCase(Locale.ROOT);
    }
}
