package org.internalcustomer.jira.request;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import org.internalcustomer.core.request.Serving;
import org.internalcustomer.core.request.Serving.Way;

/** Whom a request served since when, as our events tell. */
final class Servings {

    static final String LEAD = "lead";
    static final String LEAD_KEY = "key";
    static final String WAY = "way";

    private Servings() {}

    /** In the order in which they began. */
    static List<Serving> of(List<RequestEvent> events) {
        List<RequestEvent> ours = events.stream()
                .filter(event ->
                        event.kind() == RequestEvent.Kind.SERVES || event.kind() == RequestEvent.Kind.SERVES_NO_MORE)
                .sorted(Comparator.comparingLong(RequestEvent::at).thenComparingLong(RequestEvent::sequence))
                .toList();
        List<Serving> servings = new ArrayList<>();
        for (RequestEvent event : ours) {
            long lead = Long.parseLong(event.value(LEAD));
            if (event.kind() == RequestEvent.Kind.SERVES) {
                servings.add(new Serving(lead, Way.valueOf(event.value(WAY)), event.at(), OptionalLong.empty()));
            } else {
                servings.replaceAll(serving -> serving.lead() == lead ? ended(serving, event.at()) : serving);
            }
        }
        return servings;
    }

    private static Serving ended(Serving serving, long at) {
        return serving.until().isPresent()
                ? serving
                : new Serving(serving.lead(), serving.way(), serving.since(), OptionalLong.of(at));
    }
}
