package org.internalcustomer.jira.host.request;

import java.util.List;
import java.util.Optional;

/** The timers of one issue whose verdicts people may ask to correct, as the last fold says. */
@FunctionalInterface
public interface CorrectableTimers {

    /** By metric and cycle; none as long as the request has not been folded. */
    List<CorrectableTimer> of(long issueId);

    /**
     * One timer.
     *
     * @param name its metric and cycle, such as {@code RESOLUTION/1}
     * @param verdict at this instant: open past the due instant is breached
     * @param provider whose promise it is, empty for nobody's
     * @param corrected the verdict that approved corrections make of it
     */
    record CorrectableTimer(String name, String verdict, String provider, Optional<String> corrected) {

        public boolean isDecided() {
            return !verdict.equals("OPEN");
        }
    }
}
