package org.internalcustomer.sandbox.pages.issue;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.util.ErrorCollection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.sandbox.pages.field.FieldMarkup;
import org.internalcustomer.sandbox.pages.field.IssueMarkup;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** The fields of an issue as a form shows them, and what was typed as {@code IssueService} wants it. */
final class IssueForm {

    /** @param messages what is wrong with the whole, or with fields that the form does not show */
    record Errors(List<String> messages, Map<String, String> byField) {

        static final Errors NONE = new Errors(List.of(), Map.of());

        static Errors of(ErrorCollection errors) {
            return new Errors(List.copyOf(errors.getErrorMessages()), Map.copyOf(errors.getErrors()));
        }

        List<String> beside(List<FormField> fields) {
            Set<String> shown = new HashSet<>();
            fields.forEach(field -> shown.add(field.id()));
            List<String> all = new ArrayList<>(messages);
            byField.forEach((field, message) -> {
                if (!shown.contains(field)) {
                    all.add(message);
                }
            });
            return all;
        }
    }

    private final Visit visit;
    private final Issue issue;
    private final Filled filled;

    /** @param issue null for one that is being created */
    IssueForm(Visit visit, Issue issue, boolean typed) {
        this.visit = visit;
        this.issue = issue;
        this.filled = new Filled(visit, issue, typed);
    }

    /** Everything below project and type. */
    List<FormField> fields(Project project, Errors errors) {
        List<FormField> fields = new ArrayList<>();
        fields.add(FormField.of(
                "summary", label("summary"), "text", filled.value("summary", Issue::getSummary, ""), true));
        fields.add(FormField.select(
                "priority",
                label("priority"),
                filled.value("priority", each -> each.getPriority().getId(), "3"),
                true,
                options(visit.service(ConstantsManager.class).getPriorities())));
        if (may(ProjectPermissions.SCHEDULE_ISSUES, project)) {
            fields.add(FormField.of(
                    "duedate",
                    label("duedate"),
                    "date",
                    filled.value("duedate", each -> Filled.isoDay(each.getDueDate()), ""),
                    false));
        }
        fields.addAll(customFields(project));
        fields.addAll(people(project));
        fields.add(FormField.of("labels", label("labels"), "text", filled.value("labels", Filled::labels, ""), false));
        fields.add(FormField.of(
                "description",
                label("description"),
                "prose",
                filled.value("description", Issue::getDescription, ""),
                false));
        return fields.stream()
                .map(field -> field.withError(errors.byField().getOrDefault(field.id(), "")))
                .toList();
    }

    /** Shown to those who may change them; everybody else reports for oneself and assigns nobody. */
    private List<FormField> people(Project project) {
        List<FormField> people = new ArrayList<>();
        if (may(ProjectPermissions.ASSIGN_ISSUES, project)) {
            people.add(FormField.of(
                    "assignee",
                    label("assignee"),
                    "user",
                    filled.value("assignee", each -> Filled.name(each.getAssignee()), ""),
                    false));
        }
        if (may(ProjectPermissions.MODIFY_REPORTER, project)) {
            String me = Filled.name(visit.userOrNobody());
            people.add(FormField.of(
                    "reporter",
                    label("reporter"),
                    "user",
                    filled.value("reporter", each -> Filled.name(each.getReporter()), me),
                    true));
        }
        return people;
    }

    private boolean may(ProjectPermissionKey permission, Project project) {
        return visit.service(PermissionManager.class).hasPermission(permission, project, visit.userOrNobody());
    }

    private List<FormField> customFields(Project project) {
        FieldMarkup markup = new FieldMarkup(visit.services(), visit.request().getContextPath());
        List<FormField> fields = new ArrayList<>();
        for (CustomField field : visit.service(CustomFieldManager.class).getCustomFieldObjects()) {
            if (field.isInScope(project, List.of()) && markup.isEditable(field)) {
                fields.add(FormField.custom(
                        field.getId(), field.getName(), markup.edit(issue, field, filled.value(field))));
            }
        }
        return fields;
    }

    /** What was typed, under Jira's parameter names. */
    static IssueInputParameters typed(Visit visit) {
        Map<String, String[]> parameters = new HashMap<>(visit.request().getParameterMap());
        parameters.remove("atl_token");
        return visit.service(IssueService.class).newIssueInputParameters(parameters);
    }

    List<FormField.Option> options(Collection<? extends IssueConstant> constants) {
        IssueMarkup markup = IssueMarkup.of(visit);
        return constants.stream()
                .map(constant -> new FormField.Option(constant.getId(), markup.name(constant)))
                .toList();
    }

    private String label(String id) {
        return visit.text("sandbox.field." + id);
    }
}
