package org.internalcustomer.jira.dispute;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.dispute.DisputeClock;
import org.internalcustomer.jira.dispute.Dispute.End;
import org.internalcustomer.jira.dispute.Dispute.Position;
import org.internalcustomer.jira.dispute.Dispute.Said;
import org.internalcustomer.jira.dispute.Dispute.Sides;
import org.internalcustomer.jira.dispute.Dispute.State;
import org.internalcustomer.jira.host.request.DisputeLog;
import org.internalcustomer.jira.host.request.DisputeLog.Kind;
import org.internalcustomer.jira.host.request.DisputeLog.Word;
import org.internalcustomer.jira.host.request.OpenOffers;
import org.internalcustomer.jira.host.request.OpenOffers.Standing;

/** What was said in disputes, and what it comes to now. */
final class Disputes {

    private final DisputeLog log;
    private final OpenOffers offers;
    private final DisputeHours hours;

    Disputes(DisputeLog log, OpenOffers offers, DisputeHours hours) {
        this.log = log;
        this.offers = offers;
        this.hours = hours;
    }

    /** Of one issue, in order. */
    List<Dispute> of(long issueId) {
        return of(List.of(issueId));
    }

    List<Dispute> of(Collection<Long> issueIds) {
        List<Dispute> disputes = new ArrayList<>();
        log.of(issueIds).forEach((issueId, words) -> {
            Optional<Standing> standing = offers.of(issueId);
            words.stream()
                    .filter(word -> word.kind() == Kind.OPENED)
                    .forEach(opening -> disputes.add(dispute(issueId, opening, words, standing)));
        });
        return disputes;
    }

    Optional<Dispute> open(Issue issue) {
        return of(issue.getId()).stream().filter(Dispute::isOpen).findFirst();
    }

    private Dispute dispute(long issueId, Word opening, List<Word> words, Optional<Standing> standing) {
        int number = opening.saying().number();
        Sides sides = new Sides(opening.saying().department(), opening.saying().other());
        List<Word> ours =
                words.stream().filter(word -> word.saying().number() == number).toList();
        Optional<Word> end = ours.stream()
                .filter(word -> word.kind() == Kind.RULED || word.kind() == Kind.KEPT)
                .findFirst();
        DisputeClock clock = hours.clock(sides.accountable(), opening.at());
        return new Dispute(
                issueId,
                number,
                sides,
                said(opening),
                positions(ours),
                state(end, sides, opening, standing),
                end.map(word -> new End(word.saying().department(), said(word))),
                clock);
    }

    private static List<Position> positions(List<Word> words) {
        return words.stream()
                .filter(word -> word.kind() == Kind.STATED)
                .map(word -> new Position(word.saying().department(), said(word)))
                .toList();
    }

    /** What ended by itself stays ended, whatever becomes of the request later. */
    private static State state(Optional<Word> end, Sides sides, Word opening, Optional<Standing> standing) {
        if (end.isPresent()) {
            return end.get().kind() == Kind.RULED ? State.RULED : State.KEPT;
        }
        return standing.flatMap(stands -> stands.lost(sides.accountable(), opening.at()))
                .map(lost -> lost.done() ? State.DONE : State.AGREED)
                .orElse(State.OPEN);
    }

    private static Said said(Word word) {
        return new Said(word.at(), word.actor(), word.saying().text());
    }

    /** When departments work. */
    interface DisputeHours {
        DisputeClock clock(String department, Instant opened);
    }
}
