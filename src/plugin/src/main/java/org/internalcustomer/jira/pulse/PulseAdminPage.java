package org.internalcustomer.jira.pulse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.survey.PulseAnswer;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.PulseSettings;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;

/** Admin page: whether and what the pulse (季度回访) asks; below it, how the page looks to whoever is asked. */
public final class PulseAdminPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String ADDRESS = "/plugins/servlet/internal-customer/admin/pulse";
    private static final String LABEL = "internal-customer.pulse.";
    private static final List<String> NUMBERS =
            List.of(PulseSection.SAMPLE, PulseSection.PER_PERSON, PulseSection.OPEN_DAYS, PulseSection.REMINDER);

    private final transient Access access;
    private final transient Configurations configurations;
    private final transient PulseSheet sheet;

    public PulseAdminPage(PageTools tools, Access access, Configurations configurations, PulseSheet sheet) {
        super(tools, Audience.ADMINISTRATORS);
        this.access = access;
        this.configurations = configurations;
        this.sheet = sheet;
    }

    @Override
    protected Shown show(PageRequest request) {
        return request.segments().equals(List.of("preview")) ? preview(request) : form(request);
    }

    @Override
    protected String submit(PageRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(PulseSection.ENABLED, request.has(PulseSection.ENABLED));
        NUMBERS.forEach(number -> body.put(number, number(request, number)));
        body.put(PulseSection.QUESTIONS, questions(request));
        Submission submission = new Submission(Map.of(PulseSection.NAME, Map.of("", new JsonValue("", body))), false);
        configurations.change(submission, access.administrator());
        return ADDRESS + "?saved";
    }

    private Shown form(PageRequest request) {
        PulseSettings pulse = configurations.current().pulse();
        FormView form = new FormView(request, texts())
                .add(FormField.flag(PulseSection.ENABLED, LABEL + "enabled", pulse.enabled())
                        .hint(LABEL + "enabled.hint"))
                .add(number(
                        PulseSection.SAMPLE, "sample", pulse.choice().sample().percent()))
                .add(number(
                        PulseSection.PER_PERSON, "per-person", pulse.choice().mostPerPerson()))
                .add(number(PulseSection.OPEN_DAYS, "open-days", pulse.openDays()))
                .add(number(PulseSection.REMINDER, "reminder", pulse.reminderAfterDays()));
        for (int number = 0; number < PulseAnswer.QUESTIONS; number++) {
            Names written = pulse.questions().isEmpty()
                    ? Names.none()
                    : pulse.questions().get(number);
            form.add(question(number, "En", written, Locale.ENGLISH));
            form.add(question(number, "Zh", written, Locale.SIMPLIFIED_CHINESE));
        }
        Map<String, Object> view = new LinkedHashMap<>(form.view("pulse", LABEL + "settings-intro", ""));
        view.put("preview", ADDRESS + "/preview");
        return Shown.admin(
                "templates/pulse/admin.vm",
                texts().text(LABEL + "settings-title"),
                "internal-customer-admin-pulse",
                view);
    }

    /** In the language asked for, about the first department that there is. */
    private Shown preview(PageRequest request) {
        access.administrator();
        Locale language = request.text("in").equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        String department = configurations.current().organisation().departments().all().stream()
                .filter(each -> !each.archived())
                .map(each -> each.key())
                .findFirst()
                .orElse("");
        return sheet.preview(language, department, request);
    }

    private FormField question(int number, String suffix, Names written, Locale language) {
        return FormField.text(
                        "question" + (number + 1) + suffix,
                        LABEL + "question-label." + (number + 1) + "." + suffix.toLowerCase(Locale.ROOT),
                        written.texts().getOrDefault(language.getLanguage(), ""))
                .complaints("questions[" + number + "]")
                .hint(LABEL + "question.hint");
    }

    /** None where nothing is written: then the usual ones are asked. */
    private static List<Map<String, Object>> questions(PageRequest request) {
        List<Map<String, Object>> questions = new ArrayList<>();
        for (int number = 1; number <= PulseAnswer.QUESTIONS; number++) {
            Map<String, Object> words = new LinkedHashMap<>();
            request.optional("question" + number + "En").ifPresent(text -> words.put("en", text));
            request.optional("question" + number + "Zh").ifPresent(text -> words.put("zh", text));
            questions.add(words);
        }
        return questions.stream().allMatch(Map::isEmpty) ? List.of() : questions;
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
