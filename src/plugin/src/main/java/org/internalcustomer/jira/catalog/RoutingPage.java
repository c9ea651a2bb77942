package org.internalcustomer.jira.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import org.internalcustomer.core.catalog.Service;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.issue.Choice;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.ListView;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.SectionPage;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;

/** Admin page: the routing rules (派单规则), many of which began as rulings. */
public final class RoutingPage extends SectionPage {

    private static final long serialVersionUID = 1;
    private static final String WORDS = "internal-customer.routing.";

    private final transient Constants constants;

    public RoutingPage(PageTools tools, Access access, Configurations configurations, Constants constants) {
        super(tools, access, configurations, RoutingSection.NAME, "routing");
        this.constants = constants;
    }

    @Override
    protected Shown list(PageRequest request) {
        ListView list = new ListView(
                texts(),
                "internal-customer.routing.rule",
                "internal-customer.routing.for",
                "internal-customer.routing.provider",
                "internal-customer.routing.reason",
                "internal-customer.routing.issue");
        configuration().routing().rules().stream()
                .flatMap(rule -> item(rule.key()).stream())
                .forEach(item -> row(list, item));
        return listed(
                request,
                "internal-customer.routing.title",
                list.view(
                        "routing",
                        "internal-customer.routing.intro",
                        "internal-customer.routing.empty",
                        address() + "?new",
                        "internal-customer.routing.add"));
    }

    private void row(ListView list, ItemVersion item) {
        list.row(
                item.key(),
                edit(item.key()),
                0,
                false,
                item.key(),
                fits(item),
                departmentName(text(item, "provider")),
                text(item, "reason"),
                text(item, "issue"));
    }

    private String fits(ItemVersion item) {
        StringBuilder fits = new StringBuilder();
        add(fits, "service", serviceName(text(item, "service")));
        add(fits, "issue-type", constants.plainIssueTypeName(text(item, "issueType")));
        add(fits, "label", text(item, "label"));
        return fits.toString();
    }

    private void add(StringBuilder fits, String label, String value) {
        if (!value.isEmpty()) {
            fits.append(fits.length() == 0 ? "" : " · ")
                    .append(texts().text(WORDS + label))
                    .append(": ")
                    .append(value);
        }
    }

    private String serviceName(String key) {
        return configuration()
                .services()
                .find(key)
                .map(found -> nameOf(found.names()))
                .orElse(key);
    }

    private static String text(ItemVersion item, String property) {
        return String.valueOf(item.body().get(property));
    }

    @Override
    protected Shown form(PageRequest request, String key, Map<String, Object> body) {
        JsonValue stored = new JsonValue("", body);
        FormView form = new FormView(request, texts())
                .add(FormField.text("key", "internal-customer.host.key", key)
                        .readOnly(!key.isEmpty())
                        .required()
                        .hint("internal-customer.host.key.hint"))
                .add(services(stored))
                .add(issueTypes(stored))
                .add(FormField.text("label", "internal-customer.routing.label", value(stored, "label")))
                .add(departments(stored))
                .add(FormField.lines("reason", "internal-customer.routing.reason", value(stored, "reason")))
                .add(FormField.shortText("issue", "internal-customer.routing.issue", value(stored, "issue")));
        if (!key.isEmpty()) {
            form.add(FormField.flag(
                    "archived",
                    "internal-customer.routing.remove",
                    stored.at("archived").flag(false)));
        }
        return formed(
                key.isEmpty() ? "internal-customer.routing.add" : "internal-customer.routing.edit",
                form.view("routing-rule", "internal-customer.routing.form-intro", address()));
    }

    private FormField services(JsonValue stored) {
        FormField field = FormField.select("service", "internal-customer.routing.service", value(stored, "service"))
                .option("", texts().text(WORDS + "any"));
        for (Service service : configuration().services().all()) {
            if (!service.archived() || service.key().equals(value(stored, "service"))) {
                field.option(service.key(), titled(service.names(), service.key()));
            }
        }
        return field;
    }

    /** One that Jira does not have any more stays chosen: without it the rule would be for every type. */
    private FormField issueTypes(JsonValue stored) {
        String chosen = value(stored, "issueType");
        FormField field = FormField.select("issueType", "internal-customer.routing.issue-type", chosen)
                .option("", texts().text(WORDS + "any"));
        for (Choice type : constants.issueTypes()) {
            field.option(type.id(), type.name());
        }
        if (!chosen.isEmpty() && constants.issueTypeId(chosen).isEmpty()) {
            field.option(chosen, texts().text(WORDS + "gone", chosen));
        }
        return field;
    }

    private FormField departments(JsonValue stored) {
        Departments departments = configuration().organisation().departments();
        String chosen = departments.canonical(value(stored, "provider"));
        FormField field = FormField.select("provider", "internal-customer.routing.provider", chosen);
        for (Department each : departments.all()) {
            if (!each.archived() || each.key().equals(chosen)) {
                field.option(each.key(), titled(each.names(), each.key()));
            }
        }
        return field;
    }

    private static String value(JsonValue stored, String property) {
        return stored.at(property).optionalText().orElse("");
    }

    @Override
    protected Map<String, Object> body(PageRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        for (String property : new String[] {"service", "issueType", "label", "provider", "reason", "issue"}) {
            body.put(property, request.text(property));
        }
        body.put("provider", keptDepartment(request, "provider"));
        body.put("archived", request.has("archived"));
        return body;
    }
}
