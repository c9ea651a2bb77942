package org.internalcustomer.core.request;

import java.util.OptionalLong;

/**
 * The dates promised on a request (承诺日期). The first one holds at once, for the provider binds itself; another one holds
 * when the customer accepts it. A first promise that the customer declines counts as never made.
 *
 * @param first what was promised first; it never moves
 * @param held what holds: the first one, or the last one that was agreed on
 * @param open what the customer has not answered: the first one, or another one
 */
public record PromisedDates(OptionalLong first, OptionalLong held, OptionalLong open) {

    public static final PromisedDates NONE =
            new PromisedDates(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty());

    /** With what an event says about them. */
    public PromisedDates with(Event event) {
        if (event instanceof Event.Promised promise) {
            return promised(OptionalLong.of(promise.date()));
        }
        return event instanceof Event.PromiseAnswered answer ? answered(answer) : this;
    }

    /** Whether a renegotiation waits for its answer: another date than the one that holds. */
    public boolean isRenegotiated() {
        return open.isPresent() && !open.equals(held);
    }

    private PromisedDates promised(OptionalLong date) {
        return held.isEmpty() ? new PromisedDates(date, date, date) : new PromisedDates(first, held, date);
    }

    /** An answer to a date that does not wait, or waits no more, says nothing. */
    private PromisedDates answered(Event.PromiseAnswered answer) {
        if (open.isEmpty() || answer.date().isPresent() && !answer.date().equals(open)) {
            return this;
        }
        if (!answer.accepted() && !isRenegotiated()) {
            return NONE;
        }
        return new PromisedDates(first, answer.accepted() ? open : held, OptionalLong.empty());
    }
}
