package org.internalcustomer.sandbox.rest2;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What issues refer to: projects, fields, and the constants of the workflow; and the host itself. */
final class Reference {

    private static final List<String> SYSTEM_FIELDS = List.of(
            "issuekey",
            "summary",
            "project",
            "issuetype",
            "status",
            "priority",
            "resolution",
            "assignee",
            "reporter",
            "creator",
            "created",
            "updated",
            "resolutiondate",
            "duedate",
            "description",
            "labels",
            "comment");

    static final List<Route> ROUTES = List.of(
            Route.of("GET", "/serverInfo", Reference::serverInfo),
            Route.of("GET", "/project", Reference::projects),
            Route.of("GET", "/project/*", Reference::project),
            Route.of("GET", "/field", Reference::fields),
            constants("/status", ConstantsManager::getStatuses),
            constant("/status/*", ConstantsManager::getStatuses),
            constants("/priority", ConstantsManager::getPriorities),
            constant("/priority/*", ConstantsManager::getPriorities),
            constants("/resolution", ConstantsManager::getResolutions),
            constants("/issuetype", ConstantsManager::getAllIssueTypeObjects));

    private Reference() {}

    private static Answer serverInfo(Call call) {
        String self = new IssueJson(call).self("");
        return Answer.ok(Json.map(
                "baseUrl",
                self.replace("/rest/api/2/", ""),
                "version",
                "10.3.0",
                "versionNumbers",
                List.of(10, 3, 0),
                "deploymentType",
                "Server",
                "buildNumber",
                0,
                "serverTitle",
                "Jira sandbox (not Jira)"));
    }

    private static Answer projects(Call call) {
        return Answer.ok(
                call
                        .service(PermissionManager.class)
                        .getProjects(ProjectPermissions.BROWSE_PROJECTS, call.userOrNobody())
                        .stream()
                        .sorted(Comparator.comparing(Project::getKey))
                        .map(Json::project)
                        .toList());
    }

    private static Answer project(Call call) {
        String name = call.path().get(0);
        ProjectManager projects = call.service(ProjectManager.class);
        Project project = name.matches("\\d{1,18}")
                ? projects.getProjectObj(Long.valueOf(name))
                : projects.getProjectObjByKeyIgnoreCase(name);
        if (project == null
                || !call.service(PermissionManager.class)
                        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, call.userOrNobody())) {
            throw RestError.of(404, "No project could be found with key '" + name + "'.");
        }
        Map<String, Object> json = Json.project(project);
        json.put("description", project.getDescription());
        json.put("lead", Json.user(project.getProjectLead()));
        json.put("issueTypes", project.getIssueTypes().stream().map(Json::type).toList());
        return Answer.ok(json);
    }

    private static Answer fields(Call call) {
        List<Map<String, Object>> fields = new ArrayList<>();
        for (String id : SYSTEM_FIELDS) {
            fields.add(Json.map("id", id, "name", id, "custom", false, "clauseNames", List.of(id)));
        }
        for (CustomField field : call.service(CustomFieldManager.class).getCustomFieldObjects()) {
            fields.add(Json.map(
                    "id", field.getId(),
                    "name", field.getName(),
                    "custom", true,
                    "clauseNames", List.of("cf[" + field.getIdAsLong() + "]", field.getName())));
        }
        return Answer.ok(fields);
    }

    private static Route constants(
            String address, Function<ConstantsManager, Iterable<? extends IssueConstant>> constants) {
        return Route.of("GET", address, call -> {
            List<Map<String, Object>> all = new ArrayList<>();
            constants.apply(call.service(ConstantsManager.class)).forEach(each -> all.add(json(each)));
            return Answer.ok(all);
        });
    }

    private static Route constant(
            String address, Function<ConstantsManager, Iterable<? extends IssueConstant>> constants) {
        return Route.of("GET", address, call -> {
            String name = call.path().get(0);
            for (IssueConstant each : constants.apply(call.service(ConstantsManager.class))) {
                if (each.getId().equals(name) || each.getName().equalsIgnoreCase(name)) {
                    return Answer.ok(json(each));
                }
            }
            throw RestError.of(404, "There is no '" + name + "'.");
        });
    }

    private static Map<String, Object> json(IssueConstant constant) {
        if (constant instanceof Status status) {
            return Json.status(status);
        }
        return constant instanceof IssueType type ? Json.type(type) : Json.constant(constant);
    }
}
