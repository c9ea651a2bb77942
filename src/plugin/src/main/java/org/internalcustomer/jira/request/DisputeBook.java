package org.internalcustomer.jira.request;

import java.util.List;
import java.util.Map;

/** What the events of one request say about ownership disputes (归属争议). */
final class DisputeBook {

    /** How many rejections it takes. */
    private static final int ENOUGH = 2;

    private final List<RequestEvent> said;
    private final List<RequestEvent> opened;

    DisputeBook(List<RequestEvent> said) {
        this.said = said;
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

    /** One that nobody ended lasts as long as the same department is accountable. */
    boolean isOpen(String accountable) {
        return !opened.isEmpty() && !isEnded(last()) && last().value("from").equals(accountable);
    }

    /** Whether it was rejected often enough since the last one was opened and ended. */
    boolean isDue(String accountable) {
        return !isOpen(accountable) && rejectedSince() >= ENOUGH;
    }

    private long rejectedSince() {
        long since = said.stream()
                .filter(event -> opened.contains(event) || isEnd(event))
                .mapToLong(RequestEvent::at)
                .max()
                .orElse(Long.MIN_VALUE);
        return said.stream()
                .filter(event -> event.kind() == RequestEvent.Kind.REJECTED && event.at() > since)
                .count();
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
