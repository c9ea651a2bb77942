package org.internalcustomer.jira.survey;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.survey.Band;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.jira.host.config.SurveyCondition;
import org.internalcustomer.jira.host.config.SurveyForm;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.issue.Choice;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.text.Durations;
import org.internalcustomer.jira.host.text.Texts;

/** The controls of a survey's design: the standard one's, and those of departments and services. */
final class SurveyFields {

    private static final String LABEL = "internal-customer.survey.";
    private static final List<String> NUMBERS = List.of(
            "expiresAfterDays",
            SurveySection.REMINDER,
            SurveySection.SAMPLE,
            SurveySection.PER_PERSON,
            SurveySection.PER_DEPARTMENT,
            SurveySection.LIMIT_DAYS,
            DesignedForm.QUESTIONS);

    private final Constants constants;
    private final Texts texts;
    private final DesignLines lines;
    private final BrokenConditions broken;

    SurveyFields(Constants constants, Texts texts) {
        this.constants = constants;
        this.texts = texts;
        this.lines = new DesignLines(this::usual);
        this.broken = new BrokenConditions(constants, texts);
    }

    void addTo(FormView form, SurveySettings survey) {
        addSending(form, survey);
        addConditions(form, survey.reach().when());
        addTexts(form, survey);
        addQuestions(form, survey.form());
    }

    /** The words of a usual reason in both languages. */
    private Names usual(String factor) {
        String key = LABEL + "factor." + factor;
        return new Names(
                Map.of("en", texts.text(Locale.ENGLISH, key), "zh", texts.text(Locale.SIMPLIFIED_CHINESE, key)));
    }

    private static void addSending(FormView form, SurveySettings survey) {
        form.add(FormField.flag("enabled", LABEL + "enabled", survey.enabled()).hint(LABEL + "enabled.hint"))
                .add(FormField.shortText("delay", LABEL + "delay", Durations.format(survey.delay()))
                        .hint(LABEL + "delay.hint"))
                .add(FormField.flag(
                                SurveySection.WITHIN,
                                LABEL + "within",
                                survey.reach().withinDepartment())
                        .hint(LABEL + "within.hint"))
                .add(FormField.flag(
                                SurveySection.ANONYMOUS,
                                LABEL + "anonymous",
                                survey.reach().anonymous())
                        .hint(LABEL + "anonymous.hint"))
                .add(FormField.shortText(
                        "expiresAfterDays", LABEL + "expires", String.valueOf(survey.expiresAfterDays())))
                .add(number(SurveySection.REMINDER, "reminder", survey.reach().reminderAfterDays()))
                .add(number(
                        SurveySection.SAMPLE, "sample", survey.reach().sample().percent()))
                .add(number(
                        SurveySection.PER_PERSON,
                        "per-person",
                        survey.reach().limit().perPerson()))
                .add(number(
                        SurveySection.PER_DEPARTMENT,
                        "per-department",
                        survey.reach().limit().perDepartment()))
                .add(number(
                        SurveySection.LIMIT_DAYS,
                        "limit-days",
                        survey.reach().limit().days()));
    }

    private void addConditions(FormView form, SurveyCondition when) {
        form.add(warned(
                        chosen(WrittenCondition.ISSUE_TYPES, "when.types", when.issueTypes(), constants.issueTypes()),
                        broken.issueTypes(when)))
                .add(warned(
                        chosen(
                                WrittenCondition.PRIORITIES,
                                "when.priorities",
                                when.priorities(),
                                constants.priorities()),
                        broken.priorities(when)))
                .add(warned(
                        chosen(
                                WrittenCondition.RESOLUTIONS,
                                "when.resolutions",
                                when.resolutions(),
                                constants.resolutions()),
                        broken.resolutions(when)));
    }

    private static FormField warned(FormField field, List<String> sentences) {
        sentences.forEach(field::warning);
        return field;
    }

    /** What Jira does not have any more is shown by its id, until it is taken out. */
    private FormField chosen(String name, String label, Set<String> ids, List<Choice> choices) {
        FormField field = FormField.multiple(name, LABEL + label, ids)
                .complaints(WrittenCondition.NAME + "." + name)
                .hint(LABEL + "when.hint");
        choices.forEach(choice -> field.option(choice.id(), choice.name()));
        ids.stream()
                .filter(id -> choices.stream().noneMatch(choice -> choice.id().equals(id)))
                .sorted()
                .forEach(gone -> field.option(gone, texts.text(LABEL + "when.gone", gone)));
        return field;
    }

    private static void addTexts(FormView form, SurveySettings survey) {
        form.add(words("subjectEn", "subject-en", survey.subject(), "en")
                        .complaints("subject")
                        .hint(LABEL + "subject.hint"))
                .add(words("subjectZh", "subject-zh", survey.subject(), "zh"))
                .add(words("introductionEn", "introduction-en", survey.form().introduction(), "en")
                        .complaints(DesignedForm.INTRODUCTION)
                        .hint(LABEL + "introduction.hint"))
                .add(words("introductionZh", "introduction-zh", survey.form().introduction(), "zh"))
                .add(words("questionEn", "question-en", survey.question(), "en").complaints("question"))
                .add(words("questionZh", "question-zh", survey.question(), "zh"));
    }

    private void addQuestions(FormView form, SurveyForm asked) {
        FormField dimensions = FormField.checks(
                        DesignedForm.DIMENSIONS,
                        LABEL + "dimensions",
                        asked.rotation().pool().stream().map(Enum::name).toList())
                .hint(LABEL + "dimensions.hint");
        for (Dimension dimension : Dimension.values()) {
            dimensions.option(
                    dimension.name(),
                    dimension.name() + ": " + texts.text("internal-customer.survey.question." + dimension.name()));
        }
        form.add(number(
                        DesignedForm.QUESTIONS,
                        DesignedForm.QUESTIONS,
                        asked.rotation().questions()))
                .add(dimensions)
                .add(FormField.lines(DesignedForm.WORDING, LABEL + "wording", DesignLines.ofWording(asked.wording()))
                        .hint(LABEL + "wording.hint"));
        for (Band band : Band.values()) {
            form.add(FormField.lines(
                            field(band),
                            LABEL + "factors." + DesignedForm.name(band),
                            lines.ofFactors(asked.factorsOf(band)))
                    .complaints(DesignedForm.FACTORS + "." + DesignedForm.name(band))
                    .hint(LABEL + "factors.hint"));
        }
        form.add(FormField.flag(DesignedForm.LOST_TIME, LABEL + "lost-time", asked.lostTime())
                .hint(LABEL + "lost-time.hint"));
    }

    /** What the form says, as the configuration document would say it. */
    Map<String, Object> body(PageRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("enabled", request.has("enabled"));
        body.put("delay", request.text("delay"));
        body.put(SurveySection.WITHIN, request.has(SurveySection.WITHIN));
        body.put(SurveySection.ANONYMOUS, request.has(SurveySection.ANONYMOUS));
        for (String number : NUMBERS) {
            body.put(number, number(request, number));
        }
        Map<String, Object> when = new LinkedHashMap<>();
        for (String condition :
                List.of(WrittenCondition.ISSUE_TYPES, WrittenCondition.PRIORITIES, WrittenCondition.RESOLUTIONS)) {
            when.put(condition, request.texts(condition));
        }
        body.put(WrittenCondition.NAME, when);
        body.put("subject", words(request, "subject"));
        body.put("question", words(request, "question"));
        body.put(DesignedForm.INTRODUCTION, words(request, DesignedForm.INTRODUCTION));
        body.put(DesignedForm.DIMENSIONS, request.texts(DesignedForm.DIMENSIONS));
        body.put(DesignedForm.WORDING, DesignLines.wording(request.text(DesignedForm.WORDING)));
        Map<String, Object> factors = new LinkedHashMap<>();
        for (Band band : Band.values()) {
            factors.put(DesignedForm.name(band), lines.factors(request.text(field(band))));
        }
        body.put(DesignedForm.FACTORS, factors);
        body.put(DesignedForm.LOST_TIME, request.has(DesignedForm.LOST_TIME));
        return body;
    }

    private static String field(Band band) {
        return DesignedForm.FACTORS + "-" + DesignedForm.name(band);
    }

    private static Map<String, Object> words(PageRequest request, String field) {
        Map<String, Object> words = new LinkedHashMap<>();
        request.optional(field + "En").ifPresent(text -> words.put("en", text));
        request.optional(field + "Zh").ifPresent(text -> words.put("zh", text));
        return words;
    }

    private static FormField words(String name, String label, Names names, String language) {
        return FormField.text(name, LABEL + label, names.texts().getOrDefault(language, ""));
    }

    private static FormField number(String name, String label, int value) {
        return FormField.shortText(name, LABEL + label, String.valueOf(value)).hint(LABEL + label + ".hint");
    }

    /** Nothing stands for what is usual. */
    private static Integer number(PageRequest request, String name) {
        if (request.text(name).isEmpty()) {
            return null;
        }
        try {
            return Integer.valueOf(request.text(name));
        } catch (NumberFormatException wrong) {
            throw new BadInput(name, "internal-customer.error.number-expected");
        }
    }
}
