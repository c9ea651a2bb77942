package org.internalcustomer.jira.admin;

import com.atlassian.jira.project.Project;
import java.util.LinkedHashMap;
import java.util.Map;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.page.Audience;
import org.internalcustomer.jira.host.page.FormField;
import org.internalcustomer.jira.host.page.FormView;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.page.PageRequest;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.page.Shown;
import org.internalcustomer.jira.host.text.JsonValue;

/** Admin page: the projects that the app is switched on for, and the company's reporting zone. */
public final class ProjectsPage extends Page {

    private static final long serialVersionUID = 1;
    private static final String ADDRESS = "/plugins/servlet/internal-customer/admin/projects";

    private final transient Access access;
    private final transient Configurations configurations;
    private final transient Projects projects;

    public ProjectsPage(PageTools tools, Access access, Configurations configurations, Projects projects) {
        super(tools, Audience.ADMINISTRATORS);
        this.access = access;
        this.configurations = configurations;
        this.projects = projects;
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
        return Shown.admin(
                "templates/host/form.vm",
                texts().text("internal-customer.admin.projects-title"),
                "internal-customer-admin-projects",
                form.view("projects", "internal-customer.admin.projects-intro", ""));
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
        configurations.change(new Submission(items, false), access.administrator());
        return ADDRESS + "?saved";
    }
}
