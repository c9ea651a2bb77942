package org.internalcustomer.sandbox.rest2;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.AssignValidationResult;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.groups.GroupManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.internalcustomer.sandbox.host.Discussion;
import org.internalcustomer.sandbox.host.Discussion.Visibility;
import org.internalcustomer.sandbox.host.Transitions;
import org.internalcustomer.sandbox.host.Transitions.Transition;

/** What happens to an issue: it is assigned, moved along its workflow, and talked about. */
final class IssueSteps {

    static final List<Route> ROUTES = List.of(
            Route.of("PUT", "/issue/*/assignee", IssueSteps::assign),
            Route.of("GET", "/issue/*/transitions", IssueSteps::transitions),
            Route.of("POST", "/issue/*/transitions", IssueSteps::transition),
            Route.of("GET", "/issue/*/comment", call -> Answer.ok(new IssueJson(call).comments(call.issue()))),
            Route.of("POST", "/issue/*/comment", IssueSteps::comment),
            Route.of("GET", "/issue/*/comment/*", IssueSteps::oneComment));

    private IssueSteps() {}

    private static Answer assign(Call call) {
        MutableIssue issue = call.issue();
        call.require(ProjectPermissions.ASSIGN_ISSUES, issue);
        JsonNode name = call.body().path("name");
        boolean nobody = name.isMissingNode() || name.isNull() || "-1".equals(name.asText());
        IssueService service = call.service(IssueService.class);
        AssignValidationResult checked =
                service.validateAssign(call.user(), issue.getId(), nobody ? null : name.asText());
        if (!checked.isValid()) {
            throw RestError.bad(checked.getErrorCollection());
        }
        Issues.done(service.assign(call.user(), checked));
        return Answer.done();
    }

    private static Answer transitions(Call call) {
        return Answer.ok(
                Json.map("expand", "transitions", "transitions", new IssueJson(call).transitions(call.issue())));
    }

    private static Answer transition(Call call) {
        MutableIssue issue = call.issue();
        String id = call.body().path("transition").path("id").asText("");
        Transition step = call.service(Transitions.class).available(issue, call.user()).stream()
                .filter(each -> String.valueOf(each.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> RestError.of(400, "'" + id + "' is not a transition that the issue can take now."));
        IssueService service = call.service(IssueService.class);
        TransitionValidationResult checked =
                service.validateTransition(call.user(), issue.getId(), step.id(), FieldInput.of(call));
        if (!checked.isValid()) {
            throw RestError.bad(checked.getErrorCollection());
        }
        Issues.done(service.transition(call.user(), checked));
        return Answer.done();
    }

    private static Answer comment(Call call) {
        MutableIssue issue = call.issue();
        call.require(ProjectPermissions.ADD_COMMENTS, issue);
        String body = call.body().path("body").asText("");
        if (body.isBlank()) {
            throw RestError.field("comment", "Comment body can not be empty!");
        }
        return Answer.created(new IssueJson(call)
                .comment(issue, call.service(Discussion.class).add(issue, call.user(), body, visibility(call))));
    }

    private static Answer oneComment(Call call) {
        MutableIssue issue = call.issue();
        String id = call.path().get(1);
        return call.service(CommentManager.class).getCommentsForUser(issue, call.userOrNobody()).stream()
                .filter(comment -> String.valueOf(comment.getId()).equals(id))
                .findFirst()
                .map(comment -> Answer.ok(new IssueJson(call).comment(issue, comment)))
                .orElseThrow(() -> RestError.of(404, "Can not find a comment for the id: " + id + "."));
    }

    private static Visibility visibility(Call call) {
        for (JsonNode property : call.body().path("properties")) {
            if ("sd.public.comment".equals(property.path("key").asText())
                    && property.path("value").path("internal").asBoolean()) {
                return Visibility.INTERNAL;
            }
        }
        JsonNode level = call.body().path("visibility");
        if (level.isMissingNode() || level.isNull()) {
            return Visibility.EVERYBODY;
        }
        String group = level.path("value").asText("");
        if (!"group".equals(level.path("type").asText())
                || !call.service(GroupManager.class).isUserInGroup(call.user(), group)) {
            throw RestError.field("commentLevel", "You are not a member of the group '" + group + "'.");
        }
        return Visibility.group(group);
    }
}
