package org.internalcustomer.jira.admin;

import com.atlassian.jira.project.Project;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Auditors;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.issue.ServiceLinks;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;

/** Admin page: the projects that the app is switched on for, the company's reporting zone, when digests come, which links mean service, and who audits. */
public final class ProjectsPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String CREATE = "createServiceLink";
    private static final String ADDRESS = "/plugins/servlet/internal-customer/admin/projects";

    private final transient Access access;
    private final transient Configurations configurations;
    private final transient Projects projects;
    private final transient ServiceLinks links;
    private final transient Auditors auditors;
    private final transient Users users;

    public ProjectsPage(
            PageTools tools,
            Access access,
            Configurations configurations,
            Projects projects,
            ServiceLinks links,
            Auditors auditors,
            Users users) {
        super(tools, Audience.ADMINISTRATORS);
        this.access = access;
        this.configurations = configurations;
        this.projects = projects;
        this.links = links;
        this.auditors = auditors;
        this.users = users;
    }

    @Override
    protected Shown show(PageRequest request) {
        FormField choice = FormField.checks(
                        ProjectsSection.NAME,
                        "internal-customer.admin.projects",
                        configurations.current().site().projects())
                .hint("internal-customer.admin.projects.hint");
        for (Project project : projects.all()) {
            choice.option(project.getKey(), project.getName() + " (" + project.getKey() + ")");
        }
        FormView form = new FormView(request, texts())
                .add(choice)
                .add(FormField.text(
                                ReportingZoneSection.NAME,
                                "internal-customer.admin.reporting-zone",
                                configurations.current().site().reportingZone().getId())
                        .hint("internal-customer.admin.reporting-zone.hint"));
        form.add(FormField.shortText(
                        DigestHourSection.NAME,
                        "internal-customer.admin.digest-at",
                        DigestHourSection.text(configurations.current().site().digestAt()))
                .hint("internal-customer.admin.digest-at.hint"));
        addServiceLink(form);
        form.add(auditors());
        return Shown.admin(
                "templates/host/form.vm",
                texts().text("internal-customer.admin.projects-title"),
                "internal-customer-admin-projects",
                form.view("projects", "internal-customer.admin.projects-intro", ""));
    }

    /** Jira gets a type of link only if the box is ticked. */
    private void addServiceLink(FormView form) {
        String type = configurations.current().site().serviceLink();
        boolean there = links.exist(type);
        form.add(FormField.text(ServiceLinkSection.NAME, "internal-customer.admin.service-link", type)
                .hint(
                        there
                                ? "internal-customer.admin.service-link.hint"
                                : "internal-customer.admin.service-link.absent"));
        if (!there) {
            form.add(FormField.flag(CREATE, "internal-customer.admin.service-link.create", false)
                    .hint("internal-customer.admin.service-link.create.hint"));
        }
    }

    private FormField auditors() {
        FormField choice = FormField.multiple(
                        AuditorsSection.NAME, "internal-customer.admin.auditors", auditors.groups())
                .hint("internal-customer.admin.auditors.hint");
        Set<String> groups = new LinkedHashSet<>(users.groupNames());
        groups.forEach(group -> choice.option(group, group));
        auditors.groups().stream()
                .filter(group -> !groups.contains(group))
                .forEach(gone -> choice.option(gone, texts().text("internal-customer.department.group-gone", gone)));
        return choice;
    }

    @Override
    protected String submit(PageRequest request) {
        Map<String, Map<String, JsonValue>> items = new LinkedHashMap<>();
        items.put(
                ProjectsSection.NAME,
                Map.of("", new JsonValue(ProjectsSection.NAME, request.texts(ProjectsSection.NAME))));
        items.put(
                ReportingZoneSection.NAME,
                Map.of("", new JsonValue(ReportingZoneSection.NAME, request.text(ReportingZoneSection.NAME))));
        if (request.has(DigestHourSection.NAME)) {
            items.put(
                    DigestHourSection.NAME,
                    Map.of("", new JsonValue(DigestHourSection.NAME, request.text(DigestHourSection.NAME))));
        }
        String type = request.text(ServiceLinkSection.NAME).strip();
        if (request.has(ServiceLinkSection.NAME)) {
            items.put(ServiceLinkSection.NAME, Map.of("", new JsonValue(ServiceLinkSection.NAME, type)));
        }
        if (request.has(AuditorsSection.NAME) || !auditors.groups().isEmpty()) {
            items.put(
                    AuditorsSection.NAME,
                    Map.of("", new JsonValue(AuditorsSection.NAME, request.texts(AuditorsSection.NAME))));
        }
        configurations.change(new Submission(items, false), access.administrator());
        if (request.has(CREATE) && !links.exist(type)) {
            links.create(type);
        }
        return ADDRESS + "?saved";
    }
}
