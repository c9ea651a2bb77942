package org.internalcustomer.jira.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.Durations;
import org.internalcustomer.jira.host.text.JsonValue;

/** Admin page: when and with which words the satisfaction survey (满意度调查) asks. */
public final class SurveyTextPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String ADDRESS = "/plugins/servlet/internal-customer/admin/survey";

    private static final String LABEL = "internal-customer.survey.";
    private static final List<String> NUMBERS = List.of(
            "expiresAfterDays",
            SurveySection.REMINDER,
            SurveySection.SAMPLE,
            SurveySection.PER_PERSON,
            SurveySection.PER_DEPARTMENT,
            SurveySection.LIMIT_DAYS);

    private final transient Access access;
    private final transient Configurations configurations;

    public SurveyTextPage(PageTools tools, Access access, Configurations configurations) {
        super(tools, Audience.ADMINISTRATORS);
        this.access = access;
        this.configurations = configurations;
    }

    @Override
    protected Shown show(PageRequest request) {
        SurveySettings survey = configurations.current().survey();
        Map<String, String> subject = survey.subject().texts();
        Map<String, String> question = survey.question().texts();
        FormView form = new FormView(request, texts())
                .add(FormField.flag("enabled", "internal-customer.survey.enabled", survey.enabled())
                        .hint("internal-customer.survey.enabled.hint"))
                .add(FormField.shortText("delay", "internal-customer.survey.delay", Durations.format(survey.delay()))
                        .hint("internal-customer.survey.delay.hint"))
                .add(FormField.flag(
                                SurveySection.WITHIN,
                                "internal-customer.survey.within",
                                survey.reach().withinDepartment())
                        .hint("internal-customer.survey.within.hint"))
                .add(FormField.flag(
                                SurveySection.ANONYMOUS,
                                "internal-customer.survey.anonymous",
                                survey.reach().anonymous())
                        .hint("internal-customer.survey.anonymous.hint"))
                .add(FormField.shortText(
                        "expiresAfterDays",
                        "internal-customer.survey.expires",
                        String.valueOf(survey.expiresAfterDays())))
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
                        survey.reach().limit().days()))
                .add(FormField.text("subjectEn", "internal-customer.survey.subject-en", subject.getOrDefault("en", ""))
                        .complaints("subject")
                        .hint("internal-customer.survey.subject.hint"))
                .add(FormField.text("subjectZh", "internal-customer.survey.subject-zh", subject.getOrDefault("zh", "")))
                .add(FormField.text(
                                "questionEn", "internal-customer.survey.question-en", question.getOrDefault("en", ""))
                        .complaints("question"))
                .add(FormField.text(
                        "questionZh", "internal-customer.survey.question-zh", question.getOrDefault("zh", "")));
        return Shown.admin(
                "templates/host/form.vm",
                texts().text("internal-customer.survey.settings-title"),
                "internal-customer-admin-survey",
                form.view("survey", "internal-customer.survey.settings-intro", ""));
    }

    @Override
    protected String submit(PageRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("enabled", request.has("enabled"));
        body.put("delay", request.text("delay"));
        body.put(SurveySection.WITHIN, request.has(SurveySection.WITHIN));
        body.put(SurveySection.ANONYMOUS, request.has(SurveySection.ANONYMOUS));
        for (String number : NUMBERS) {
            body.put(number, number(request, number));
        }
        body.put("subject", words(request, "subject"));
        body.put("question", words(request, "question"));
        SurveySettings now = configurations.current().survey();
        body.put(SurveySection.SIMULATED, now.simulation().percent());
        body.put(SurveySection.SEED, now.simulation().seed());
        Submission submission = new Submission(Map.of(SurveySection.NAME, Map.of("", new JsonValue("", body))), false);
        configurations.change(submission, access.administrator());
        return ADDRESS + "?saved";
    }

    private static Map<String, Object> words(PageRequest request, String field) {
        Map<String, Object> words = new LinkedHashMap<>();
        request.optional(field + "En").ifPresent(text -> words.put("en", text));
        request.optional(field + "Zh").ifPresent(text -> words.put("zh", text));
        return words;
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
