package org.internalcustomer.jira.request;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Users;

/** Tells the accountable department that the customer chases. */
final class ToldChases implements Teller {

    private final ChaseMail mail;
    private final RequestEvents events;
    private final ChaseSurroundings surroundings;
    private final Users users;

    ToldChases(ChaseMail mail, RequestEvents events, ChaseSurroundings surroundings, Users users) {
        this.mail = mail;
        this.events = events;
        this.surroundings = surroundings;
        this.users = users;
    }

    @Override
    public RequestEvent.Kind kind() {
        return RequestEvent.Kind.CHASED;
    }

    @Override
    public void tell(Issue issue, RequestEvent chase) {
        List<RequestEvent> before = events.of(List.of(issue.getId())).getOrDefault(issue.getId(), List.of()).stream()
                .takeWhile(event -> !event.key().equals(chase.key()))
                .toList();
        int number = 1
                + (int) before.stream()
                        .filter(event -> event.kind() == RequestEvent.Kind.CHASED)
                        .count();
        users.byKey(chase.actor())
                .ifPresent(customer -> mail.tell(
                        issue,
                        customer,
                        number,
                        chase.value("to"),
                        LastWords.of(
                                before, surroundings.parties(issue), Optional.of(chase.value("to")), surroundings)));
    }
}
