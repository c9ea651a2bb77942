package org.internalcustomer.core.sla;

import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.History;

/** Folds the history of one request into its timing; event by event, or all at once, with the same result. */
public final class SlaFold {

    /** Begins with a request as created; the history's events are not applied. */
    public SlaFold(Rulebook rules, History history) {
        throw new UnsupportedOperationException();
    }

    public static Timing of(Rulebook rules, History history) {
        SlaFold fold = new SlaFold(rules, history);
        history.events().forEach(fold::apply);
        return fold.timing();
    }

    /** The next event in history order. */
    public void apply(Event event) {
        throw new UnsupportedOperationException();
    }

    /** The timing after the events so far; more may follow. */
    public Timing timing() {
        throw new UnsupportedOperationException();
    }
}
