package org.internalcustomer.core.sla;

import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.core.request.Event;

/** A trace that is kept, to explain the timers. */
final class KeptTrace implements Trace {

    private final List<Step> steps = new ArrayList<>();
    private final List<Event> pending = new ArrayList<>();
    private final List<KeptClock> clocks = new ArrayList<>();

    @Override
    public void heard(Event event) {
        pending.add(event);
    }

    @Override
    public void settled(long at) {
        steps.add(new Step(at, pending));
        pending.clear();
    }

    @Override
    public Witness witness(MetricRule rule, long usedBefore) {
        KeptClock clock = new KeptClock(rule, usedBefore, steps::size);
        clocks.add(clock);
        return clock;
    }

    Explanation explain(Timing timing, List<Untimed> untimed) {
        List<TimerStory> stories =
                clocks.stream().flatMap(clock -> clock.story().stream()).toList();
        return new Explanation(timing, steps, stories, untimed);
    }
}
