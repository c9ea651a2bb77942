package org.internalcustomer.jira.sla;

import java.util.LinkedHashMap;
import java.util.Map;
import org.internalcustomer.core.sla.OpenRequests;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;

/**
 * What a what-if is to find out: which requests, and how the draft would be published.
 *
 * @param now what is open then is judged as of then; instants in epoch milliseconds
 * @param drafted which state of the draft
 * @param rules which rules it is compared with, as {@link RulesMark} says it
 */
record Asking(Requests requests, Publication publication, long now, int drafted, String rules) {

    /**
     * Those created from one instant and before another.
     *
     * @param provider only timers of that department; empty for all
     */
    record Requests(long from, long to, String provider) {}

    /**
     * @param always as if the draft had always held; else it would be published with effect from then
     */
    record Publication(boolean always, long effective, OpenRequests open) {}

    String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", requests.from());
        json.put("to", requests.to());
        json.put("provider", requests.provider());
        json.put("always", publication.always());
        json.put("effective", publication.effective());
        json.put("open", publication.open().name());
        json.put("now", now);
        json.put("drafted", drafted);
        json.put("rules", rules);
        return Json.write(json);
    }

    static Asking read(String text) {
        JsonValue json = new JsonValue("", Json.stored(text));
        return new Asking(
                new Requests(
                        number(json, "from"),
                        number(json, "to"),
                        json.at("provider").optionalText().orElse("")),
                new Publication(
                        json.at("always").flag(false),
                        number(json, "effective"),
                        OpenRequests.valueOf(json.at("open").text())),
                number(json, "now"),
                json.at("drafted").number(0),
                json.at("rules").text());
    }

    private static long number(JsonValue json, String name) {
        return ((Number) json.at(name).value()).longValue();
    }
}
