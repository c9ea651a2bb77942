package org.internalcustomer.core.sla;

import java.util.List;
import java.util.Optional;

/**
 * Why a request's timers stand as they do (计时说明): what happened, what each timer did about it, and which timers there
 * are not. Kept by the very fold that makes the timers, so that it cannot say anything else.
 *
 * @param steps the creation first
 * @param stories in the order in which the timers began
 */
public record Explanation(Timing timing, List<Step> steps, List<TimerStory> stories, List<Untimed> untimed) {

    public Explanation {
        steps = List.copyOf(steps);
        stories = List.copyOf(stories);
        untimed = List.copyOf(untimed);
    }

    public Optional<TimerStory> story(Metric metric, int cycle) {
        return stories.stream()
                .filter(story -> story.timer().id().metric() == metric
                        && story.timer().id().cycle() == cycle)
                .findFirst();
    }

    public Optional<Untimed> untimed(Metric metric, int cycle) {
        return untimed.stream()
                .filter(each -> each.metric() == metric && each.cycle() == cycle)
                .findFirst();
    }
}
