package org.internalcustomer.jira.policy;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.jira.host.text.Durations;
import org.internalcustomer.jira.host.text.JsonValue;

/**
 * One goal as somebody wrote it, checked and brought into the stored form: a {@code budget}, {@code by} a time of a working
 * day, {@code promised} with or without a budget until then, or {@code measureOnly}.
 */
final class GoalForm {

    private static final Set<String> PROPERTIES = Set.of("when", "budget", "by", "promised", "calendar", "measureOnly");

    private final ConditionForm conditions;

    GoalForm(ConditionForm conditions) {
        this.conditions = conditions;
    }

    Map<String, Object> canonical(JsonValue sent) {
        sent.allowOnly(PROPERTIES);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("when", conditions.canonical(sent.at("when")));
        body.putAll(limit(sent));
        body.put("calendar", sent.at("calendar").text());
        return body;
    }

    private static Map<String, Object> limit(JsonValue sent) {
        if (sent.at("measureOnly").flag(false)) {
            return Map.of();
        }
        boolean promised = sent.at("promised").flag(false);
        if (sent.at("by").isPresent()) {
            if (promised || sent.at("budget").isPresent()) {
                throw sent.at("by").bad("internal-customer.policy.by.alone");
            }
            return Map.of("by", by(sent.at("by")));
        }
        Map<String, Object> limit = new LinkedHashMap<>();
        if (!promised || sent.at("budget").isPresent()) {
            limit.put("budget", budget(sent.at("budget")));
        }
        if (promised) {
            limit.put("promised", true);
        }
        return limit;
    }

    private static Map<String, Object> by(JsonValue sent) {
        sent.allowOnly(Set.of("time", "day"));
        int day = sent.at("day").number(0);
        if (day < 0) {
            throw sent.at("day").bad("internal-customer.policy.by.day");
        }
        return Map.of("time", time(sent.at("time")), "day", day);
    }

    private static String time(JsonValue sent) {
        String text = sent.text().replace('：', ':');
        try {
            return LocalTime.parse(text.length() == 4 ? "0" + text : text).toString();
        } catch (DateTimeException wrong) {
            throw sent.bad("internal-customer.policy.by.time", text);
        }
    }

    /** Working days stay as written until the calendar is known. */
    private static String budget(JsonValue sent) {
        String text = sent.text();
        return DayBudgets.isOne(text)
                ? text
                : Durations.parse(text)
                        .filter(budget -> !budget.isZero())
                        .map(Durations::format)
                        .orElseThrow(() -> sent.bad("internal-customer.policy.budget.wrong", text));
    }
}
