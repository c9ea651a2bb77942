package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.request.HandOffLog;
import org.internalcustomer.jira.host.request.OpenOffers;
import org.internalcustomer.jira.host.request.OpenOffers.Standing;

/** What our events say about hand-offs. */
public final class SaidHandOffs implements HandOffLog {

    private final RequestEvents events;
    private final OpenOffers offers;
    private final HandOffRights rights;
    private final Access access;
    private final CurrentUser current;

    public SaidHandOffs(
            RequestEvents events, OpenOffers offers, HandOffRights rights, Access access, CurrentUser current) {
        this.events = events;
        this.offers = offers;
        this.rights = rights;
        this.access = access;
        this.current = current;
    }

    @Override
    public List<Word> of(long issueId) {
        return said(issueId).stream().flatMap(event -> word(event).stream()).toList();
    }

    @Override
    public Rights rights(Issue issue) {
        Optional<Standing> standing = offers.of(issue.getId()).filter(each -> !each.done());
        if (standing.isEmpty() || current.person().isEmpty()) {
            return new Rights(false, false, false);
        }
        Person viewer = current.person().get();
        boolean isOffered =
                standing.get().asked().filter(OpenOffers.Asked::handOff).isPresent();
        return new Rights(
                !isOffered && access.mayEdit(issue),
                standing.get()
                        .asked()
                        .filter(asked -> rights.mayAnswer(issue, asked, viewer.key()))
                        .isPresent(),
                isOffered && rights.mayWithdraw(issue, standing.get(), said(issue.getId()), viewer.key()));
    }

    private List<RequestEvent> said(long issueId) {
        return events.of(List.of(issueId)).getOrDefault(issueId, List.of());
    }

    /** A note of earlier days is an offer that was accepted at once. */
    private static Optional<Word> word(RequestEvent event) {
        return switch (event.kind()) {
            case CHANGE -> Optional.of(word(Kind.CHANGE, event, new Note("", "", "")));
            case OFFERED -> Optional.of(word(Kind.OFFERED, event, note(event)));
            case NOTE -> Optional.of(word(Kind.OFFERED, event, new Note(event.value("note"), "", "")));
            case ACCEPTED -> Optional.of(word(Kind.ACCEPTED, event, note(event)));
            case REJECTED -> Optional.of(word(Kind.REJECTED, event, note(event)));
            case WITHDRAWN -> Optional.of(word(Kind.WITHDRAWN, event, note(event)));
            case DISPUTED -> Optional.of(word(isByHand(event) ? Kind.CALLED : Kind.DISPUTED, event, note(event)));
            case DISPUTE_KEPT -> Optional.of(word(Kind.KEPT, event, note(event)));
            case RULED -> Optional.of(word(Kind.RULED, event, note(event)));
            default -> Optional.empty();
        };
    }

    private static boolean isByHand(RequestEvent dispute) {
        return !dispute.value("reason").isEmpty();
    }

    private static Note note(RequestEvent event) {
        return new Note(event.value("done"), event.value("needed"), event.value("by"));
    }

    private static Word word(Kind kind, RequestEvent event, Note note) {
        return new Word(
                kind,
                Instant.ofEpochMilli(event.at()),
                event.actor(),
                event.value("from"),
                event.value("to"),
                note,
                event.value("reason"),
                event.value("suggested"));
    }
}
