package org.internalcustomer.sandbox.rest2;

import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Links between issues. The {@code inwardIssue} of a body is the source, as in Jira. */
final class IssueLinks {

    static final List<Route> ROUTES = List.of(
            Route.of("GET", "/issueLinkType", IssueLinks::types),
            Route.of("POST", "/issueLink", IssueLinks::create),
            Route.of("DELETE", "/issueLink/*", IssueLinks::delete));

    private static final ProjectPermissionKey LINK_ISSUES = new ProjectPermissionKey("LINK_ISSUES");

    private IssueLinks() {}

    private static Answer types(Call call) {
        return Answer.ok(Json.map(
                "issueLinkTypes",
                call.service(IssueLinkTypeManager.class).getIssueLinkTypes().stream()
                        .map(IssueLinks::type)
                        .toList()));
    }

    private static Answer create(Call call) {
        MutableIssue source = issue(call, "inwardIssue");
        MutableIssue destination = issue(call, "outwardIssue");
        call.require(LINK_ISSUES, source);
        String name = call.body().path("type").path("name").asText("");
        IssueLinkType type = call.service(IssueLinkTypeManager.class).getIssueLinkTypesByName(name).stream()
                .findFirst()
                .orElseThrow(() -> RestError.of(404, "No issue link type with name '" + name + "' found."));
        try {
            call.service(IssueLinkManager.class)
                    .createIssueLink(source.getId(), destination.getId(), type.getId(), null, call.user());
        } catch (CreateException refused) {
            throw RestError.of(400, refused.getMessage());
        }
        return new Answer(201, null);
    }

    private static Answer delete(Call call) {
        String id = call.path().get(0);
        IssueLinkManager links = call.service(IssueLinkManager.class);
        IssueLink link = id.matches("\\d{1,18}") ? links.getIssueLink(Long.valueOf(id)) : null;
        if (link == null || !maySee(call, link.getSourceObject()) || !maySee(call, link.getDestinationObject())) {
            throw RestError.of(404, "No issue link with id '" + id + "' exists.");
        }
        call.require(LINK_ISSUES, (MutableIssue) link.getSourceObject());
        links.removeIssueLink(link, call.user());
        return Answer.done();
    }

    /** Of those that the caller may see. */
    static List<Map<String, Object>> of(Call call, Issue issue) {
        IssueLinkManager links = call.service(IssueLinkManager.class);
        List<Map<String, Object>> all = new ArrayList<>();
        links.getOutwardLinks(issue.getId()).forEach(link -> add(call, all, link, true, link.getDestinationObject()));
        links.getInwardLinks(issue.getId()).forEach(link -> add(call, all, link, false, link.getSourceObject()));
        return all;
    }

    /** An issue in few words. */
    static Map<String, Object> brief(Issue issue) {
        return Json.map(
                "id", String.valueOf(issue.getId()),
                "key", issue.getKey(),
                "fields",
                        Json.map(
                                "summary", issue.getSummary(),
                                "status", Json.status(issue.getStatus()),
                                "priority", Json.constant(issue.getPriority()),
                                "issuetype", Json.type(issue.getIssueType())));
    }

    static boolean maySee(Call call, Issue issue) {
        return issue != null
                && call.service(PermissionManager.class)
                        .hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, call.userOrNobody());
    }

    private static void add(Call call, List<Map<String, Object>> all, IssueLink link, boolean outward, Issue other) {
        if (maySee(call, other)) {
            all.add(Json.map(
                    "id",
                    String.valueOf(link.getId()),
                    "type",
                    type(link.getIssueLinkType()),
                    outward ? "outwardIssue" : "inwardIssue",
                    brief(other)));
        }
    }

    private static Map<String, Object> type(IssueLinkType type) {
        return Json.map(
                "id", String.valueOf(type.getId()),
                "name", type.getName(),
                "inward", type.getInward(),
                "outward", type.getOutward());
    }

    private static MutableIssue issue(Call call, String end) {
        JsonNode named = call.body().path(end);
        IssueManager issues = call.service(IssueManager.class);
        MutableIssue issue = named.hasNonNull("key")
                ? issues.getIssueByKeyIgnoreCase(named.get("key").asText())
                : issues.getIssueObject(named.path("id").asLong());
        if (!maySee(call, issue)) {
            throw RestError.issueNotFound();
        }
        return issue;
    }
}
