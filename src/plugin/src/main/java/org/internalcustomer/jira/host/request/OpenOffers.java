package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which departments are asked to take a request, as the last fold says. */
public interface OpenOffers {

    /** Empty as long as the request has not been folded. */
    Optional<Standing> of(long issueId);

    /**
     * How a request stands between departments.
     *
     * @param asked empty where nobody's answer is waited for
     * @param spans its life so far, in order
     */
    record Standing(Optional<String> accountable, Optional<Asked> asked, boolean done, List<Span> spans) {

        public Standing {
            spans = List.copyOf(spans);
        }

        /** One whose life so far says no more than how it stands. */
        public Standing(Optional<String> accountable, Optional<Asked> asked, boolean done) {
            this(accountable, asked, done, List.of());
        }

        /** How the department that was accountable then came to have it no more, even if it had it again later. */
        public Optional<Span> lost(String department, Instant then) {
            Span last = new Span(accountable, done, then, Optional.empty());
            return Stream.concat(spans.stream(), Stream.of(last))
                    .filter(span -> span.to().filter(to -> !to.isAfter(then)).isEmpty())
                    .filter(span -> span.done() || !span.accountable().equals(Optional.of(department)))
                    .findFirst();
        }
    }

    /**
     * A piece of a request's life in which the same department was accountable, nobody was, or it was done and to be
     * reopened.
     *
     * @param to empty while it lasts
     */
    record Span(Optional<String> accountable, boolean done, Instant from, Optional<Instant> to) {}

    /**
     * A department that has not answered.
     *
     * @param tacitAt when silence will be acceptance; empty while that clock stands still, and for the first provider
     */
    record Asked(String department, Instant at, boolean handOff, Optional<Instant> tacitAt) {}
}
