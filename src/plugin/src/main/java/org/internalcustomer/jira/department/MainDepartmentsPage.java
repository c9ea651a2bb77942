package org.internalcustomer.jira.department;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.TreeMap;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.ListView;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;

/** Admin page: the main department (主部门) of people for whom groups do not say enough. */
public final class MainDepartmentsPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String ADDRESS = "/plugins/servlet/internal-customer/admin/main-departments";

    private final transient Access access;
    private final transient Configurations configurations;
    private final transient Users users;

    public MainDepartmentsPage(PageTools tools, Access access, Configurations configurations, Users users) {
        super(tools, Audience.ADMINISTRATORS);
        this.access = access;
        this.configurations = configurations;
        this.users = users;
    }

    @Override
    protected Shown show(PageRequest request) {
        if (request.has("key") || request.has("new") || request.isRejected()) {
            return form(request, request.text("key"));
        }
        ListView list = new ListView(
                texts(), "internal-customer.department.person", "internal-customer.department.main-department");
        new TreeMap<>(mainDepartments())
                .forEach((user, department) -> list.row(
                        user,
                        ADDRESS + "?key=" + URLEncoder.encode(user, UTF_8),
                        0,
                        false,
                        users.displayName(user),
                        departmentName(department)));
        Map<String, Object> view = list.view(
                "main-departments",
                "internal-customer.department.main.intro",
                "internal-customer.department.main.empty",
                ADDRESS + "?new",
                "internal-customer.department.main.add");
        request.optional("saved")
                .ifPresent(user ->
                        view.put("saved", texts().text("internal-customer.host.saved-item", users.displayName(user))));
        return shown("templates/host/list.vm", "internal-customer.department.main.title", view);
    }

    private Shown form(PageRequest request, String user) {
        Departments departments = configurations.current().organisation().departments();
        FormField department = FormField.select(
                        "department",
                        "internal-customer.department.main-department",
                        departments.canonical(mainDepartments().getOrDefault(user, "")))
                .option("", texts().text("internal-customer.department.main.by-membership"));
        for (Department each : departments.all()) {
            department.option(each.key(), departmentName(each.key()) + " (" + each.key() + ")");
        }
        String name = users.byKey(user).map(person -> person.name()).orElse(user);
        FormView form = new FormView(request, texts())
                .add(FormField.text("person", "internal-customer.department.person", name)
                        .readOnly(!user.isEmpty())
                        .required()
                        .hint("internal-customer.department.person.hint"))
                .add(department.complaints("mainDepartments").hint("internal-customer.department.main.hint"));
        return shown(
                "templates/host/form.vm",
                user.isEmpty() ? "internal-customer.department.main.add" : "internal-customer.department.main.edit",
                form.view("main-department", "internal-customer.department.main.intro", ADDRESS));
    }

    @Override
    protected String submit(PageRequest request) {
        String person = request.has("key") ? request.text("key") : request.text("person");
        if (!request.has("key") && !users.exists(person)) {
            throw new BadInput("person", "internal-customer.department.unknown-user", person);
        }
        String user = users.keyOf(person);
        Map<String, Object> all = new TreeMap<>(mainDepartments());
        all.remove(user);
        Departments departments = configurations.current().organisation().departments();
        request.optional("department")
                .ifPresent(department ->
                        all.put(user, departments.kept(mainDepartments().getOrDefault(user, ""), department)));
        JsonValue sent = new JsonValue(MainDepartmentSection.NAME, all);
        configurations.change(
                new Submission(Map.of(MainDepartmentSection.NAME, Map.of("", sent)), false), access.administrator());
        return ADDRESS + "?saved=" + URLEncoder.encode(user, UTF_8);
    }

    private Map<String, String> mainDepartments() {
        return configurations.current().organisation().mainDepartments();
    }

    private String departmentName(String key) {
        return configurations
                .current()
                .organisation()
                .departments()
                .find(key)
                .map(found -> found.names().in(texts().viewersLocale().getLanguage()))
                .orElse(key);
    }

    private Shown shown(String template, String title, Map<String, Object> view) {
        return Shown.admin(template, texts().text(title), "internal-customer-admin-main-departments", view);
    }
}
