package org.internalcustomer.jira.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.internalcustomer.core.survey.ContactLimit;
import org.internalcustomer.core.survey.Sample;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.config.SurveySettings.Reach;
import org.internalcustomer.jira.host.config.SurveySettings.Simulation;
import org.internalcustomer.jira.host.config.Words;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.text.Durations;
import org.internalcustomer.jira.host.text.JsonValue;

/** How the satisfaction survey (满意度调查) asks. */
public final class SurveySection implements Section {

    static final String NAME = "survey";

    /** For demonstrations; not on the page. */
    static final String SIMULATED = "simulatedPercent";

    static final String SEED = "simulatedSeed";

    static final String WITHIN = "withinDepartment";

    static final String SAMPLE = "samplePercent";
    static final String PER_PERSON = "mostPerPerson";
    static final String PER_DEPARTMENT = "mostPerDepartment";
    static final String LIMIT_DAYS = "limitDays";
    static final String REMINDER = "reminderAfterDays";

    static final String ANONYMOUS = "anonymous";

    /** What a design for a department or a service says, too. */
    static final Set<String> DESIGNABLE = Stream.concat(
                    Stream.of(
                            "enabled",
                            "delay",
                            "expiresAfterDays",
                            "subject",
                            "question",
                            WITHIN,
                            SAMPLE,
                            PER_PERSON,
                            PER_DEPARTMENT,
                            LIMIT_DAYS,
                            REMINDER,
                            ANONYMOUS,
                            WrittenCondition.NAME),
                    DesignedForm.PROPERTIES.stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> PROPERTIES =
            Stream.concat(DESIGNABLE.stream(), Stream.of(SIMULATED, SEED)).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST_DAYS = 365;
    private static final int USUAL_LIMIT_DAYS = 30;
    /** With the issue's key in it, a mail's subject must fit into the outbox. */
    private static final int LONGEST_SUBJECT = 200;

    private final WrittenCondition condition;

    public SurveySection(Constants constants) {
        this.condition = new WrittenCondition(constants);
    }

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
        body.put("subject", subject(sent.at("subject")));
        body.put("question", Words.required(sent.at("question")));
        if (sent.at(WITHIN).flag(false)) {
            body.put(WITHIN, true);
        }
        number(body, sent.at(SAMPLE), SAMPLE, 1, 100, 100);
        number(body, sent.at(PER_PERSON), PER_PERSON, 0, 1000, 0);
        number(body, sent.at(PER_DEPARTMENT), PER_DEPARTMENT, 0, 1000, 0);
        number(body, sent.at(LIMIT_DAYS), LIMIT_DAYS, 1, LONGEST_DAYS, USUAL_LIMIT_DAYS);
        number(body, sent.at(REMINDER), REMINDER, 0, LONGEST_DAYS, 0);
        if (sent.at(ANONYMOUS).flag(false)) {
            body.put(ANONYMOUS, true);
        }
        condition.addTo(body, sent.at(WrittenCondition.NAME));
        DesignedForm.addTo(body, sent);
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
            activated = activated(item, enabled, activated);
            draft.survey(settings(new JsonValue("", item.body()), enabled, activated));
        }
    }

    /** Since when it has been switched on without a break. */
    static Instant activated(ItemVersion item, boolean enabled, Instant before) {
        Instant changed = Instant.ofEpochMilli(item.changedAt());
        return enabled ? (changed.isBefore(before) ? changed : before) : Instant.MAX;
    }

    static SurveySettings settings(JsonValue body, boolean enabled, Instant activated) {
        return new SurveySettings(
                enabled,
                Durations.parse(body.at("delay").text()).orElse(Duration.ZERO),
                body.at("expiresAfterDays").number(14),
                Words.names(body.at("subject").value()),
                Words.names(body.at("question").value()),
                activated,
                reach(body),
                new Simulation(simulated(body.at(SIMULATED)), body.at(SEED).number(0)),
                DesignedForm.read(body));
    }

    private static Reach reach(JsonValue body) {
        return new Reach(
                body.at(WITHIN).flag(false),
                new Sample(body.at(SAMPLE).number(100)),
                new ContactLimit(
                        body.at(PER_PERSON).number(0),
                        body.at(PER_DEPARTMENT).number(0),
                        body.at(LIMIT_DAYS).number(USUAL_LIMIT_DAYS)),
                body.at(REMINDER).number(0),
                body.at(ANONYMOUS).flag(false),
                WrittenCondition.read(body.at(WrittenCondition.NAME)));
    }

    /** Written only where it is not what is usual, so that an old document stays as it is. */
    private static void number(Map<String, Object> body, JsonValue sent, String name, int least, int most, int usual) {
        int number = sent.number(usual);
        if (number < least || number > most) {
            throw sent.bad("internal-customer.survey.number", least, most);
        }
        if (number != usual) {
            body.put(name, number);
        }
    }

    private static Map<String, Object> subject(JsonValue sent) {
        Map<String, Object> words = Words.required(sent);
        words.forEach((language, text) -> {
            if (String.valueOf(text).length() > LONGEST_SUBJECT) {
                throw (sent.value() instanceof String ? sent : sent.at(language))
                        .bad("internal-customer.survey.subject-too-long", LONGEST_SUBJECT);
            }
        });
        return words;
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
