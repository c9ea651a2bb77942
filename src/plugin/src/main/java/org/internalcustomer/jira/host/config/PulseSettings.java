package org.internalcustomer.jira.host.config;

import java.time.Instant;
import java.util.List;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.survey.PulseChoice;
import org.internalcustomer.core.survey.Sample;

/**
 * How the quarterly pulse asks.
 *
 * @param activated since when it has been switched on
 * @param openDays how long it can be answered; its results are shown after that
 * @param reminderAfterDays when somebody who has not answered is asked once more; 0 for never
 * @param questions three, or none for what is usually asked
 */
public record PulseSettings(
        boolean enabled,
        Instant activated,
        PulseChoice choice,
        int openDays,
        int reminderAfterDays,
        List<Names> questions) {

    public PulseSettings {
        questions = List.copyOf(questions);
    }

    public static PulseSettings off() {
        return new PulseSettings(false, Instant.MAX, new PulseChoice(Sample.all(), 3), 21, 0, List.of());
    }
}
