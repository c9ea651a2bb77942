package org.internalcustomer.jira.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Texts;

/** The events that move a metric, as {@code templates/policy/events.vm} shows them: each with what it may do. */
final class TriggerView {

    private final Texts texts;
    private final String name;
    private final JsonValue metric;
    private final Function<Object, List<Object>> reasons;

    /** @param reasons whose turn a pause may be, to choose from; takes what is chosen, or null */
    TriggerView(Texts texts, String name, JsonValue metric, Function<Object, List<Object>> reasons) {
        this.texts = texts;
        this.name = name;
        this.metric = metric;
        this.reasons = reasons;
    }

    List<Object> events() {
        List<Object> views = new ArrayList<>();
        for (String event : TriggerForm.EVENTS) {
            Map<String, Object> view = new LinkedHashMap<>();
            view.put("name", event);
            view.put("text", texts.text("internal-customer.policy.event." + event));
            for (String trigger : TriggerForm.TRIGGERS) {
                view.put(trigger, isChosen(trigger, event));
            }
            view.put(
                    "pause",
                    SignalNames.pausing().contains(event)
                            ? reasons.apply(
                                    metric.at("pause").at("events").map().get(event))
                            : List.of());
            views.add(view);
        }
        return views;
    }

    private boolean isChosen(String trigger, String event) {
        if (metric.isPresent()) {
            return metric.at(trigger).at(event).flag(false);
        }
        boolean begins = !name.equals(Metric.NEXT_RESPONSE.name());
        return begins && trigger.equals("start") && event.equals("created");
    }
}
