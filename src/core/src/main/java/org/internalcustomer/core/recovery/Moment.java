package org.internalcustomer.core.recovery;

/**
 * When something happens by itself.
 *
 * @param value the step, where it is about one
 */
public record Moment(long at, RecoveryEvent.Kind kind, String value) {

    /** What it is, once it has happened. */
    public RecoveryEvent event(long now) {
        return new RecoveryEvent(kind, now, value);
    }
}
