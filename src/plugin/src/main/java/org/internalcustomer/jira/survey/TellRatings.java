package org.internalcustomer.jira.survey;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.internalcustomer.jira.host.survey.Rated;
import org.internalcustomer.jira.host.survey.RatingListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells the other features of ratings: the mark is taken off an answer only after all of them have heard of it. */
final class TellRatings implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(TellRatings.class);
    private static final int AT_ONCE = 100;
    /** After a listener threw. */
    static final Duration PAUSE = Duration.ofMinutes(5);

    private final UntoldRatings untold;
    private final List<RatingListener> listeners;
    private final InstantSource clock;

    TellRatings(UntoldRatings untold, List<RatingListener> listeners, InstantSource clock) {
        this.untold = untold;
        this.listeners = List.copyOf(listeners);
        this.clock = clock;
    }

    @Override
    public void run() {
        List<Rated> due;
        do {
            due = untold.due(clock.instant(), AT_ONCE);
            due.forEach(this::tell);
        } while (due.size() == AT_ONCE);
    }

    /** What goes wrong with one keeps back nobody else. */
    private void tell(Rated rated) {
        Instant now = clock.instant();
        try {
            listeners.forEach(listener -> listener.rated(rated));
            untold.told(rated);
        } catch (RuntimeException failed) {
            LOG.error("The rating {} could not be told; tried again later", rated.response(), failed);
            untold.postpone(rated, now.plus(PAUSE));
        }
    }
}
