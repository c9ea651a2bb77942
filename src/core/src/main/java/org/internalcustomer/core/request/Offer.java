package org.internalcustomer.core.request;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * A request put before a department (转办申请). The first provider is asked at creation, and accountable already; so is one
 * that gets a request which nobody holds.
 *
 * @param number counted from 1
 * @param from the department accountable until it is accepted; empty if the one asked is accountable already
 * @param answered when; empty while the offer is open
 */
public record Offer(int number, Optional<String> from, String to, long at, Answer answer, OptionalLong answered) {

    /** What became of it. */
    public enum Answer {
        OPEN,
        ACCEPTED,
        /** Nobody answered within the acceptance time. */
        TACIT,
        REJECTED,
        /** Taken back, or replaced by another offer. */
        WITHDRAWN
    }

    static Offer open(int number, Optional<String> from, String to, long at) {
        return new Offer(number, from, to, at, Answer.OPEN, OptionalLong.empty());
    }

    public boolean isOpen() {
        return answer == Answer.OPEN;
    }

    /** Whether another department keeps the request until this one accepts. */
    public boolean isHandOff() {
        return from.isPresent();
    }

    /** Whether nobody had to wait for the answer. */
    public boolean isAnsweredAtOnce() {
        return answered.isPresent() && answered.getAsLong() == at;
    }

    Offer answered(Answer how, long when) {
        return new Offer(number, from, to, at, how, OptionalLong.of(when));
    }
}
