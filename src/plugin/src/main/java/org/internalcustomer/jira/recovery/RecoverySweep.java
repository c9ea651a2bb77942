package org.internalcustomer.jira.recovery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets happen what happens by itself: warnings, reminders, silence. Reads only the recoveries whose moment has come, by index;
 * each event is kept once, with its mails, whatever is killed.
 */
public final class RecoverySweep {

    private static final Logger LOG = LoggerFactory.getLogger(RecoverySweep.class);
    private static final int MOST = 100;
    private static final Duration AT_MOST = Duration.ofSeconds(50);
    private static final Duration AFTER_FAILURE = Duration.ofMinutes(5);

    private final RecoveryStore store;
    private final Recoveries recoveries;
    private final InstantSource clock;

    public RecoverySweep(RecoveryStore store, Recoveries recoveries, InstantSource clock) {
        this.store = store;
        this.recoveries = recoveries;
        this.clock = clock;
    }

    /** Until nothing is due, or the next sweep begins. */
    void run() {
        Instant end = clock.instant().plus(AT_MOST);
        List<KeptRecovery> due = store.due(clock.instant(), MOST);
        while (!due.isEmpty()) {
            due.forEach(this::happenOrPostpone);
            boolean more =
                    clock.instant().isBefore(end) && !Thread.currentThread().isInterrupted();
            due = more ? store.due(clock.instant(), MOST) : List.of();
        }
    }

    /** One that throws does not keep the others waiting. */
    private void happenOrPostpone(KeptRecovery kept) {
        try {
            recoveries.happen(kept);
        } catch (RuntimeException | LinkageError failed) {
            LOG.warn("Could not go on with the complaint {}; tried again later", kept.id(), failed);
            store.postpone(kept.id(), clock.instant().plus(AFTER_FAILURE));
        }
    }
}
