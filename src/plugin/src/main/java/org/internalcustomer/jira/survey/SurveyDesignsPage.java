package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.catalog.Service;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.SurveyDesign;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.ListView;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.SectionPage;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;

/** Admin page: all designs of the survey (问卷设计), the standard one first, and the form of one. */
public final class SurveyDesignsPage extends SectionPage {

    static final String ADDRESS = "/plugins/servlet/internal-customer/admin/survey-designs";
    static final String MENU_ITEM = "internal-customer-admin-survey-designs";

    private static final long serialVersionUID = 1;
    private static final String LABEL = "internal-customer.survey.design.";

    private final transient SurveyFields fields;
    private final transient BrokenConditions broken;

    public SurveyDesignsPage(PageTools tools, Access access, Configurations configurations, Constants constants) {
        super(tools, access, configurations, SurveyDesignSection.NAME, "survey-designs");
        this.fields = new SurveyFields(constants, texts());
        this.broken = new BrokenConditions(constants, texts());
    }

    @Override
    protected Shown list(PageRequest request) {
        ListView list = new ListView(
                texts(),
                LABEL + "design",
                LABEL + SurveyDesignSection.PROVIDER,
                LABEL + SurveyDesignSection.SERVICE,
                LABEL + "state");
        list.row(
                "standard",
                SurveyTextPage.ADDRESS,
                0,
                false,
                texts().text(LABEL + "standard"),
                texts().text(LABEL + "all"),
                texts().text(LABEL + "all"),
                state(configuration().survey()));
        for (SurveyDesign design : configuration().surveys().own()) {
            list.row(
                    design.key(),
                    edit(design.key()),
                    0,
                    design.archived(),
                    titled(design.names(), design.key()),
                    design.provider().map(this::departmentName).orElse(texts().text(LABEL + "all")),
                    design.service().map(this::serviceName).orElse(texts().text(LABEL + "all")),
                    state(design.settings()));
        }
        return listed(
                request,
                LABEL + "title",
                list.view("survey-designs", LABEL + "intro", LABEL + "intro", address() + "?new", LABEL + "add"));
    }

    @Override
    protected Shown form(PageRequest request, String key, Map<String, Object> body) {
        JsonValue stored = new JsonValue("", body);
        FormView form = named(request, key, body)
                .add(departments(stored.at(SurveyDesignSection.PROVIDER).optionalText()))
                .add(services(stored.at(SurveyDesignSection.SERVICE).optionalText()));
        fields.addTo(form, settings(stored));
        form.add(FormField.flag(
                        "archived",
                        "internal-customer.host.archived",
                        stored.at("archived").flag(false))
                .hint(LABEL + "archived.hint"));
        Map<String, Object> view = form.view("survey-design", LABEL + "form-intro", address());
        return SurveyPreviewPage.beside(formed(key.isEmpty() ? LABEL + "add" : LABEL + "edit", view), view);
    }

    /** A new design begins as the standard one, switched off. */
    private SurveySettings settings(JsonValue stored) {
        return stored.map().isEmpty()
                ? configuration().survey().switchedOff()
                : SurveySection.settings(stored, stored.at("enabled").flag(false), Instant.MAX);
    }

    @Override
    protected Map<String, Object> body(PageRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", words(request, "name"));
        request.optional(SurveyDesignSection.PROVIDER)
                .ifPresent(chosen ->
                        body.put(SurveyDesignSection.PROVIDER, keptDepartment(request, SurveyDesignSection.PROVIDER)));
        request.optional(SurveyDesignSection.SERVICE).ifPresent(key -> body.put(SurveyDesignSection.SERVICE, key));
        body.put("archived", request.has("archived"));
        body.putAll(fields.body(request));
        return body;
    }

    private FormField departments(Optional<String> stored) {
        Departments departments = configuration().organisation().departments();
        Optional<String> chosen = stored.map(departments::canonical);
        FormField field = FormField.select(
                        SurveyDesignSection.PROVIDER, LABEL + SurveyDesignSection.PROVIDER, chosen.orElse(""))
                .hint(LABEL + "provider.hint")
                .option("", texts().text(LABEL + "all"));
        for (Department each : departments.all()) {
            if (!each.archived() || chosen.filter(each.key()::equals).isPresent()) {
                field.option(each.key(), titled(each.names(), each.key()));
            }
        }
        return field;
    }

    private FormField services(Optional<String> chosen) {
        FormField field = FormField.select(
                        SurveyDesignSection.SERVICE, LABEL + SurveyDesignSection.SERVICE, chosen.orElse(""))
                .option("", texts().text(LABEL + "all"));
        for (Service each : configuration().services().all()) {
            if (!each.archived() || chosen.filter(each.key()::equals).isPresent()) {
                field.option(each.key(), titled(each.names(), each.key()));
            }
        }
        return field;
    }

    private String serviceName(String key) {
        return configuration()
                .services()
                .find(key)
                .map(found -> nameOf(found.names()))
                .orElse(key);
    }

    private String state(SurveySettings settings) {
        if (!settings.enabled()) {
            return texts().text(LABEL + "off");
        }
        boolean complete = broken.missing(settings.reach().when()).isEmpty();
        return texts().text(complete ? LABEL + "on" : LABEL + "broken");
    }
}
