package org.internalcustomer.sandbox.rest2;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.CreateValidationResult;
import com.atlassian.jira.bc.issue.IssueService.DeleteValidationResult;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.bc.issue.IssueService.UpdateValidationResult;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.util.ErrorCollection;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Issues: create, read, edit, delete. */
final class Issues {

    static final List<Route> ROUTES = List.of(
            Route.of("POST", "/issue", Issues::create),
            Route.of("GET", "/issue/*", Issues::read),
            Route.of("PUT", "/issue/*", Issues::edit),
            Route.of("DELETE", "/issue/*", Issues::delete));

    private Issues() {}

    private static Answer create(Call call) {
        IssueService service = call.service(IssueService.class);
        CreateValidationResult checked = checked(call, service);
        if (!checked.isValid()) {
            throw RestError.bad(checked.getErrorCollection());
        }
        MutableIssue issue = done(service.create(call.user(), checked));
        return Answer.created(Json.map(
                "id", String.valueOf(issue.getId()),
                "key", issue.getKey(),
                "self", new IssueJson(call).self("issue/" + issue.getId())));
    }

    /** One with a parent is created as its sub-task. */
    private static CreateValidationResult checked(Call call, IssueService service) {
        JsonNode parent = call.body().path("fields").path("parent");
        if (parent.isMissingNode() || parent.isNull()) {
            return service.validateCreate(call.user(), FieldInput.of(call));
        }
        IssueResult found = parent.hasNonNull("key")
                ? service.getIssue(call.user(), parent.get("key").asText())
                : service.getIssue(call.user(), parent.path("id").asLong());
        if (!found.isValid()) {
            throw RestError.field("parent", "Could not find issue by id or key.");
        }
        return service.validateSubTaskCreate(call.user(), found.getIssue().getId(), FieldInput.of(call));
    }

    private static Answer read(Call call) {
        return Answer.ok(
                new IssueJson(call).issue(call.issue(), Search.names(call, "fields"), Search.names(call, "expand")));
    }

    private static Answer edit(Call call) {
        MutableIssue issue = call.issue();
        call.require(ProjectPermissions.EDIT_ISSUES, issue);
        IssueService service = call.service(IssueService.class);
        IssueInputParameters input = FieldInput.of(call);
        input.setRetainExistingValuesWhenParameterNotProvided(true, true);
        UpdateValidationResult checked = service.validateUpdate(call.user(), issue.getId(), input);
        if (!checked.isValid()) {
            throw RestError.bad(checked.getErrorCollection());
        }
        done(service.update(call.user(), checked));
        return Answer.done();
    }

    private static Answer delete(Call call) {
        MutableIssue issue = call.issue();
        IssueService service = call.service(IssueService.class);
        DeleteValidationResult checked = service.validateDelete(call.user(), issue.getId());
        if (!checked.isValid()) {
            throw RestError.bad(checked.getErrorCollection());
        }
        ErrorCollection errors = service.delete(call.user(), checked);
        if (errors.hasAnyErrors()) {
            throw RestError.bad(errors);
        }
        return Answer.done();
    }

    static MutableIssue done(IssueResult result) {
        if (!result.isValid()) {
            throw RestError.bad(result.getErrorCollection());
        }
        return result.getIssue();
    }
}
