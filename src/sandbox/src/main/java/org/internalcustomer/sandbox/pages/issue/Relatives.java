package org.internalcustomer.sandbox.pages.issue;

import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.link.IssueLink;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** The parts of an issue and those that it is linked with, as far as the visitor may see them. */
final class Relatives {

    /** What an issue says of others. */
    public record Group(String description, List<Link> links) {}

    /** One of them. */
    public record Link(long id, Issue issue) {}

    private Relatives() {}

    static List<Issue> subTasks(Visit visit, Issue issue) {
        return visit.service(SubTaskManager.class).getSubTaskObjects(issue).stream()
                .filter(part -> maySee(visit, part))
                .toList();
    }

    static List<Group> links(Visit visit, Issue issue) {
        IssueLinkManager links = visit.service(IssueLinkManager.class);
        Map<String, List<Link>> groups = new LinkedHashMap<>();
        for (IssueLink link : links.getOutwardLinks(issue.getId())) {
            add(visit, groups, link.getIssueLinkType().getOutward(), link.getId(), link.getDestinationObject());
        }
        for (IssueLink link : links.getInwardLinks(issue.getId())) {
            add(visit, groups, link.getIssueLinkType().getInward(), link.getId(), link.getSourceObject());
        }
        List<Group> all = new ArrayList<>();
        groups.forEach((description, some) -> all.add(new Group(description, some)));
        return all;
    }

    private static void add(Visit visit, Map<String, List<Link>> groups, String description, long id, Issue other) {
        if (other != null && maySee(visit, other)) {
            groups.computeIfAbsent(description, key -> new ArrayList<>()).add(new Link(id, other));
        }
    }

    private static boolean maySee(Visit visit, Issue issue) {
        return visit.service(PermissionManager.class)
                .hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, visit.userOrNobody());
    }
}
