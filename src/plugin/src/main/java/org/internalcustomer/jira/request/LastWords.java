package org.internalcustomer.jira.request;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.internalcustomer.core.request.Parties;
import org.internalcustomer.jira.host.request.ChaseLog.LastWord;

/** Finds what was last said to the customer, in the snapshots of comments. */
final class LastWords {

    private LastWords() {}

    /** The latest public comment by somebody who is not on the customer's side. */
    static Optional<LastWord> of(
            Collection<RequestEvent> ours,
            Parties parties,
            Optional<String> accountable,
            ChaseSurroundings surroundings) {
        return ours.stream()
                .filter(event -> event.kind() == RequestEvent.Kind.COMMENT)
                .filter(event -> Boolean.parseBoolean(event.value("public")))
                .filter(event -> !parties.said(OurWords.comment(event), accountable))
                .max(Comparator.comparingLong(RequestEvent::at).thenComparingLong(RequestEvent::sequence))
                .map(event -> new LastWord(
                        Instant.ofEpochMilli(event.at()), event.actor(), surroundings.words(event.sequence())));
    }
}
