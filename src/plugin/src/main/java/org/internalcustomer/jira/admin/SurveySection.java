package org.internalcustomer.jira.admin;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.config.SurveySettings.Simulation;
import org.internalcustomer.jira.host.config.Words;
import org.internalcustomer.jira.host.text.Durations;
import org.internalcustomer.jira.host.text.JsonValue;

/** How the satisfaction survey (满意度调查) asks. */
public final class SurveySection implements Section {

    static final String NAME = "survey";

    /** For demonstrations; not on the page. */
    static final String SIMULATED = "simulatedPercent";

    static final String SEED = "simulatedSeed";

    static final String WITHIN = "withinDepartment";

    private static final Set<String> PROPERTIES =
            Set.of("enabled", "delay", "expiresAfterDays", "subject", "question", WITHIN, SIMULATED, SEED);
    private static final int LONGEST_DAYS = 365;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public boolean isList() {
        return false;
    }

    @Override
    public Map<String, Object> canonical(JsonValue sent) {
        sent.allowOnly(PROPERTIES);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("enabled", sent.at("enabled").flag(false));
        body.put("delay", Durations.format(delay(sent.at("delay"))));
        body.put("expiresAfterDays", days(sent.at("expiresAfterDays")));
        body.put("subject", Words.required(sent.at("subject")));
        body.put("question", Words.required(sent.at("question")));
        if (sent.at(WITHIN).flag(false)) {
            body.put(WITHIN, true);
        }
        int simulated = simulated(sent.at(SIMULATED));
        if (simulated > 0) {
            body.put(SIMULATED, simulated);
        }
        if (simulated > 0 && sent.at(SEED).number(0) != 0) {
            body.put(SEED, sent.at(SEED).number(0));
        }
        return body;
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {
        Instant activated = Instant.MAX;
        for (ItemVersion item : versions) {
            boolean enabled = Boolean.TRUE.equals(item.body().get("enabled"));
            Instant changed = Instant.ofEpochMilli(item.changedAt());
            activated = enabled ? (changed.isBefore(activated) ? changed : activated) : Instant.MAX;
            draft.survey(settings(item, enabled, activated));
        }
    }

    private static SurveySettings settings(ItemVersion item, boolean enabled, Instant activated) {
        JsonValue body = new JsonValue("", item.body());
        return new SurveySettings(
                enabled,
                Durations.parse(body.at("delay").text()).orElse(Duration.ZERO),
                body.at("expiresAfterDays").number(14),
                Words.names(item.body().get("subject")),
                Words.names(item.body().get("question")),
                activated,
                body.at(WITHIN).flag(false),
                new Simulation(simulated(body.at(SIMULATED)), body.at(SEED).number(0)));
    }

    private static Duration delay(JsonValue value) {
        String text = value.optionalText().orElse("0m");
        return Durations.parse(text).orElseThrow(() -> value.bad("internal-customer.error.duration", text));
    }

    private static int simulated(JsonValue value) {
        int percent = value.number(0);
        if (percent < 0 || percent > 100) {
            throw value.bad("internal-customer.survey.simulated.percent", percent);
        }
        return percent;
    }

    private static int days(JsonValue value) {
        int days = value.number(14);
        if (days < 1 || days > LONGEST_DAYS) {
            throw value.bad("internal-customer.survey.expiry", LONGEST_DAYS);
        }
        return days;
    }
}
