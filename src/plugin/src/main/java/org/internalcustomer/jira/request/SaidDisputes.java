package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.request.DisputeLog;
import org.internalcustomer.jira.host.request.ShownProvider;

/** Ownership disputes among our events. A ruling is one that the fold follows; the field shows at once what it comes to. */
public final class SaidDisputes implements DisputeLog {

    private final RequestEvents events;
    private final Sayings sayings;
    private final ShownProvider field;

    public SaidDisputes(RequestEvents events, Sayings sayings, ShownProvider field) {
        this.events = events;
        this.sayings = sayings;
        this.field = field;
    }

    @Override
    public Map<Long, List<Word>> of(Collection<Long> issueIds) {
        Collection<Long> disputed =
                events.of(issueIds, RequestEvent.Kind.DISPUTED).keySet();
        Map<Long, List<Word>> words = new HashMap<>();
        events.of(disputed).forEach((issueId, said) -> {
            List<Word> ours =
                    said.stream().flatMap(event -> word(event).stream()).toList();
            if (!ours.isEmpty()) {
                words.put(issueId, ours);
            }
        });
        return words;
    }

    @Override
    public boolean say(Issue issue, Saying saying, Person person) {
        boolean first = sayings.say(issue, key(issue, saying), kind(saying.kind()), person, payload(saying));
        if (first && saying.kind() == Kind.RULED) {
            field.show(issue.getId(), Optional.of(saying.department()));
        }
        return first;
    }

    /** Who opens a dispute, or ends it, does so first or not at all. */
    private String key(Issue issue, Saying saying) {
        String one = DisputeBook.key(issue.getId(), saying.number());
        return switch (saying.kind()) {
            case OPENED -> one;
            case STATED -> one + "/word/" + sayings.of(issue).size();
            case KEPT, RULED -> one + "/end";
        };
    }

    private static RequestEvent.Kind kind(Kind kind) {
        return switch (kind) {
            case OPENED -> RequestEvent.Kind.DISPUTED;
            case STATED -> RequestEvent.Kind.DISPUTE_STATED;
            case KEPT -> RequestEvent.Kind.DISPUTE_KEPT;
            case RULED -> RequestEvent.Kind.RULED;
        };
    }

    private static Map<String, String> payload(Saying saying) {
        return saying.kind() == Kind.OPENED
                ? DisputeBook.opened(saying.number(), saying.department(), saying.other(), saying.text())
                : Map.of("number", String.valueOf(saying.number()), "to", saying.department(), "reason", saying.text());
    }

    private static Optional<Word> word(RequestEvent event) {
        return switch (event.kind()) {
            case DISPUTED -> Optional.of(event).filter(DisputeBook::isOpening).map(SaidDisputes::opened);
            case DISPUTE_STATED -> Optional.of(word(Kind.STATED, event));
            case DISPUTE_KEPT -> Optional.of(word(Kind.KEPT, event));
            case RULED -> Optional.of(word(Kind.RULED, event));
            default -> Optional.empty();
        };
    }

    private static Word opened(RequestEvent event) {
        return said(
                event,
                new Saying(
                        Kind.OPENED,
                        DisputeBook.number(event),
                        event.value("from"),
                        event.value("to"),
                        event.value("reason")));
    }

    private static Word word(Kind kind, RequestEvent event) {
        return said(event, new Saying(kind, DisputeBook.number(event), event.value("to"), "", event.value("reason")));
    }

    private static Word said(RequestEvent event, Saying saying) {
        return new Word(saying, Instant.ofEpochMilli(event.at()), event.actor());
    }
}
