package org.internalcustomer.jira.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.internalcustomer.jira.host.request.OpenOffers.Span;
import org.internalcustomer.jira.host.request.OpenOffers.Standing;

/** What the events of one request, and how it stands, say about ownership disputes (归属争议). */
final class DisputeBook {

    /** How many rejections it takes. */
    private static final int ENOUGH = 2;

    private final List<RequestEvent> said;
    private final List<RequestEvent> opened;
    private final Standing standing;

    DisputeBook(List<RequestEvent> said, Standing standing) {
        this.said = said;
        this.standing = standing;
        this.opened = said.stream().filter(DisputeBook::isOpening).toList();
    }

    /** Events of earlier days did not say between whom. */
    static boolean isOpening(RequestEvent event) {
        return event.kind() == RequestEvent.Kind.DISPUTED
                && !event.value("from").isEmpty();
    }

    /** What one is kept under, so that it is opened once. */
    static String key(long issueId, int number) {
        return "dispute/" + issueId + "/" + number;
    }

    static Map<String, String> opened(int number, String accountable, String other, String question) {
        return Map.of("number", String.valueOf(number), "from", accountable, "to", other, "reason", question);
    }

    static int number(RequestEvent event) {
        return Integer.parseInt(event.value("number"));
    }

    /** The number of the next one. */
    int next() {
        return opened.size() + 1;
    }

    /** One that nobody ended lasts until the same department is not accountable any more. */
    private boolean isOpen() {
        return !opened.isEmpty() && !isEnded(last()) && lost(last()).isEmpty();
    }

    /** Whether it was rejected often enough since the last one was opened and ended. */
    boolean isDue() {
        return !isOpen() && rejectedSince() >= ENOUGH;
    }

    private long rejectedSince() {
        LongStream words = said.stream()
                .filter(event -> opened.contains(event) || isEnd(event))
                .mapToLong(RequestEvent::at);
        LongStream losses = opened.stream()
                .filter(event -> !isEnded(event))
                .flatMap(event -> lost(event).stream())
                .mapToLong(span -> span.from().toEpochMilli());
        long since = LongStream.concat(words, losses).max().orElse(Long.MIN_VALUE);
        return said.stream()
                .filter(event -> event.kind() == RequestEvent.Kind.REJECTED && event.at() > since)
                .count();
    }

    private Optional<Span> lost(RequestEvent opening) {
        return standing.lost(opening.value("from"), Instant.ofEpochMilli(opening.at()));
    }

    private boolean isEnded(RequestEvent opening) {
        return said.stream().anyMatch(event -> isEnd(event) && number(event) == number(opening));
    }

    private static boolean isEnd(RequestEvent event) {
        return event.kind() == RequestEvent.Kind.RULED || event.kind() == RequestEvent.Kind.DISPUTE_KEPT;
    }

    private RequestEvent last() {
        return opened.get(opened.size() - 1);
    }
}
