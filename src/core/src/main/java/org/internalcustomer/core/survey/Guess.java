package org.internalcustomer.core.survey;

import java.time.Instant;

/**
 * What a provider takes the customer's rating to be (自评), before the customer has given one: departments think better of
 * themselves than their customers do.
 */
public record Guess(int rating, Instant at) {

    public Guess {
        Rating.of(rating);
    }

    /** Positive where the provider thought better of it than the customer. */
    public int gap(int given) {
        return rating - given;
    }

    /** One that came after the answer is none. */
    public boolean isBefore(Instant answered) {
        return at.isBefore(answered);
    }
}
