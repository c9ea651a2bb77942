package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.List;

/**
 * All that a timer did, and why (计时经过).
 *
 * @param rule the policy's rule that it followed
 * @param usedBefore what the department had used of the goal on earlier legs of the request
 * @param spans those that are over
 */
public record TimerStory(Timer timer, MetricRule rule, long usedBefore, List<Deed> deeds, List<Span> spans) {

    public TimerStory {
        deeds = List.copyOf(deeds);
        spans = List.copyOf(spans);
    }

    /** Its whole life until that instant, which is not before its last event; after a stop nothing follows. */
    public List<Span> spansUntil(long now) {
        List<Span> all = new ArrayList<>(spans);
        Standing standing = timer.standing();
        if (timer.isOpen() && now > standing.since()) {
            all.add(new Span(
                    standing.since(),
                    now,
                    standing.kind(),
                    standing.reason(),
                    standing.because(),
                    timer.goal().calendar(),
                    timer.hours(),
                    true));
        }
        return all;
    }
}
