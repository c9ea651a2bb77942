package org.internalcustomer.jira.pulse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.survey.PulseAnswer;
import org.internalcustomer.core.survey.PulseChoice;
import org.internalcustomer.core.survey.Sample;
import org.internalcustomer.jira.host.config.ConfigurationDraft;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.config.PulseSettings;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.config.Words;
import org.internalcustomer.jira.host.text.JsonValue;

/** How the pulse (季度回访) asks. */
public final class PulseSection implements Section {

    static final String NAME = "pulse";
    static final String ENABLED = "enabled";
    static final String SAMPLE = "samplePercent";
    static final String PER_PERSON = "mostPerPerson";
    static final String OPEN_DAYS = "openDays";
    static final String REMINDER = "reminderAfterDays";
    static final String QUESTIONS = "questions";

    private static final int USUAL_PER_PERSON = 3;
    private static final int USUAL_DAYS = 21;
    /** The next quarter begins later. */
    private static final int LONGEST_DAYS = 60;

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
        sent.allowOnly(Set.of(ENABLED, SAMPLE, PER_PERSON, OPEN_DAYS, REMINDER, QUESTIONS));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(ENABLED, sent.at(ENABLED).flag(false));
        body.put(SAMPLE, number(sent.at(SAMPLE), 1, 100, 100));
        body.put(PER_PERSON, number(sent.at(PER_PERSON), 0, 100, USUAL_PER_PERSON));
        body.put(OPEN_DAYS, number(sent.at(OPEN_DAYS), 1, LONGEST_DAYS, USUAL_DAYS));
        int reminder = number(sent.at(REMINDER), 0, LONGEST_DAYS, 0);
        if (reminder > 0) {
            body.put(REMINDER, reminder);
        }
        List<Map<String, Object>> questions = questions(sent.at(QUESTIONS));
        if (!questions.isEmpty()) {
            body.put(QUESTIONS, questions);
        }
        return body;
    }

    @Override
    public void assemble(List<ItemVersion> versions, ConfigurationDraft draft) {
        Instant activated = Instant.MAX;
        for (ItemVersion item : versions) {
            JsonValue body = new JsonValue("", item.body());
            boolean enabled = body.at(ENABLED).flag(false);
            Instant changed = Instant.ofEpochMilli(item.changedAt());
            activated = enabled ? (changed.isBefore(activated) ? changed : activated) : Instant.MAX;
            draft.pulse(new PulseSettings(
                    enabled,
                    activated,
                    new PulseChoice(
                            new Sample(body.at(SAMPLE).number(100)),
                            body.at(PER_PERSON).number(USUAL_PER_PERSON)),
                    body.at(OPEN_DAYS).number(USUAL_DAYS),
                    body.at(REMINDER).number(0),
                    names(body)));
        }
    }

    private static List<Names> names(JsonValue body) {
        return body.at(QUESTIONS).isPresent()
                ? body.at(QUESTIONS).list().stream()
                        .map(question -> Words.names(question.value()))
                        .toList()
                : List.of();
    }

    /** All three or none. */
    private static List<Map<String, Object>> questions(JsonValue sent) {
        if (!sent.isPresent() || sent.list().isEmpty()) {
            return List.of();
        }
        List<Map<String, Object>> questions = new ArrayList<>();
        for (JsonValue question : sent.list()) {
            questions.add(Words.required(question));
        }
        if (questions.size() != PulseAnswer.QUESTIONS) {
            throw sent.bad("internal-customer.pulse.three", PulseAnswer.QUESTIONS);
        }
        return questions;
    }

    private static int number(JsonValue sent, int least, int most, int usual) {
        int number = sent.number(usual);
        if (number < least || number > most) {
            throw sent.bad("internal-customer.survey.number", least, most);
        }
        return number;
    }
}
