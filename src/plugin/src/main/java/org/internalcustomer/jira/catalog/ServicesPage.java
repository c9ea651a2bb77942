package org.internalcustomer.jira.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import org.internalcustomer.core.catalog.Service;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.ListView;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.SectionPage;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;

/** Admin page: the service catalogue (服务目录). */
public final class ServicesPage extends SectionPage {

    private static final long serialVersionUID = 1;

    public ServicesPage(PageTools tools, Access access, Configurations configurations) {
        super(tools, access, configurations, "services", "services");
    }

    @Override
    protected Shown list(PageRequest request) {
        ListView list = new ListView(
                texts(),
                "internal-customer.catalog.service",
                "internal-customer.catalog.provider",
                "internal-customer.catalog.description");
        for (Service service : configuration().services().all()) {
            list.row(
                    service.key(),
                    edit(service.key()),
                    0,
                    service.archived(),
                    titled(service.names(), service.key()),
                    departmentName(service.provider()),
                    nameOf(service.description()));
        }
        return listed(
                request,
                "internal-customer.catalog.title",
                list.view(
                        "services",
                        "internal-customer.catalog.intro",
                        "internal-customer.catalog.empty",
                        address() + "?new",
                        "internal-customer.catalog.add"));
    }

    @Override
    protected Shown form(PageRequest request, String key, Map<String, Object> body) {
        JsonValue stored = new JsonValue("", body);
        Departments departments = configuration().organisation().departments();
        String chosen =
                departments.canonical(stored.at("provider").optionalText().orElse(""));
        FormField provider = FormField.select("provider", "internal-customer.catalog.provider", chosen);
        for (Department each : departments.all()) {
            if (!each.archived() || each.key().equals(chosen)) {
                provider.option(each.key(), titled(each.names(), each.key()));
            }
        }
        FormView form = named(request, key, body)
                .add(FormField.text(
                        "descriptionEn", "internal-customer.catalog.description-en", word(body, "description", "en")))
                .add(FormField.text(
                        "descriptionZh", "internal-customer.catalog.description-zh", word(body, "description", "zh")))
                .add(provider)
                .add(FormField.flag(
                        "archived",
                        "internal-customer.host.archived",
                        stored.at("archived").flag(false)));
        return formed(
                key.isEmpty() ? "internal-customer.catalog.add" : "internal-customer.catalog.edit",
                form.view("service", "internal-customer.catalog.form-intro", address()));
    }

    @Override
    protected Map<String, Object> body(PageRequest request) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("name", words(request, "name"));
        body.put("description", words(request, "description"));
        body.put("provider", keptDepartment(request, "provider"));
        body.put("archived", request.has("archived"));
        return body;
    }
}
