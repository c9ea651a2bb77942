package org.internalcustomer.jira.request;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.jira.host.request.CorrectionLog.Change;
import org.internalcustomer.jira.host.request.CorrectionLog.What;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.WrittenInstant;

/**
 * What somebody wrote who asks for a correction.
 *
 * @param timer empty for every timer of the request
 */
record CorrectionForm(What what, String timer, Change change, String reason) {

    private static final List<String> VERDICTS = List.of("MET", "BREACHED", "MEASURED_ONLY");

    /** Instants are ISO 8601, or local times of that zone such as {@code 2026-03-02T10:00}. */
    static CorrectionForm read(JsonValue form, ZoneId zone) {
        form.allowOnly(Set.of("what", "timer", "from", "to", "verdict", "reason"));
        What what = what(form.at("what"));
        String timer = form.at("timer").optionalText().orElse("");
        if (!what.takesTime() && timer.isEmpty()) {
            throw form.at("timer").bad("internal-customer.request.correction.one-timer");
        }
        Change change = what.takesTime()
                ? span(form.at("from"), form.at("to"), zone)
                : new Change(Optional.empty(), Optional.empty(), verdict(form.at("verdict")));
        return new CorrectionForm(what, timer, change, HandOffForm.reason(form.at("reason")));
    }

    private static What what(JsonValue field) {
        String text = field.text();
        return Arrays.stream(What.values())
                .filter(each -> each.name().equals(text))
                .findFirst()
                .orElseThrow(() -> field.bad("internal-customer.error.choice", text, Arrays.toString(What.values())));
    }

    private static String verdict(JsonValue field) {
        String text = field.text();
        if (!VERDICTS.contains(text)) {
            throw field.bad("internal-customer.error.choice", text, String.join(", ", VERDICTS));
        }
        return text;
    }

    private static Change span(JsonValue from, JsonValue to, ZoneId zone) {
        Instant start = WrittenInstant.read(from, zone);
        Instant end = WrittenInstant.read(to, zone);
        if (!start.isBefore(end)) {
            throw to.bad("internal-customer.request.correction.end-first");
        }
        return new Change(Optional.of(start), Optional.of(end), "");
    }
}
