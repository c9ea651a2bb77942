package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.internalcustomer.sandbox.fields.Fields;
import org.internalcustomer.sandbox.fields.FormValues;
import org.internalcustomer.sandbox.fields.StoredField;

/** Puts what was typed into an issue, and says at each field what is wrong or not allowed. */
final class IssueForm {

    private static final int LONGEST_SUMMARY = 255;

    private final Lookups lookups;
    private final Fields fields;
    private final PermissionManager permissions;

    IssueForm(Lookups lookups, Fields fields, PermissionManager permissions) {
        this.lookups = lookups;
        this.fields = fields;
        this.permissions = permissions;
    }

    /** Project and type of a new issue. */
    void place(StoredIssue issue, IssueInput input, ApplicationUser user, ErrorCollection errors) {
        Project project = input.text(IssueInput.PROJECT)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(text -> lookups.projects().getProjectObj(Long.valueOf(text)))
                .orElse(null);
        if (project == null) {
            errors.addError(IssueInput.PROJECT, Wording.text("form.project-required"));
            return;
        }
        if (!permissions.hasPermission(ProjectPermissions.CREATE_ISSUES, project, user)) {
            errors.addErrorMessage(Wording.text("form.no-create"));
            return;
        }
        issue.setProjectObject(project);
        String type = input.text(IssueInput.TYPE).orElse(null);
        if (!isType(type, issue)) {
            errors.addError(IssueInput.TYPE, Wording.text("form.bad-type"));
        }
        issue.setIssueTypeId(type);
        if (issue.isSubTask() && !issue.getParentObject().getProjectId().equals(project.getId())) {
            errors.addError(IssueInput.PROJECT, Wording.text("form.other-project"));
        }
        if (!input.has(IssueInput.SUMMARY)) {
            errors.addError(IssueInput.SUMMARY, Wording.text("form.summary-required"));
        }
    }

    /** Parts of other issues have types of their own. */
    private boolean isType(String id, StoredIssue issue) {
        IssueType type = id == null ? null : lookups.constants().getIssueType(id);
        return type != null && type.isSubTask() == issue.isSubTask();
    }

    void fill(StoredIssue issue, IssueInput input, ApplicationUser user, ErrorCollection errors) {
        Filling filling = new Filling(issue, input, user, errors);
        filling.texts();
        filling.constants();
        filling.people();
        filling.dueDate();
        filling.labels();
        filling.customFields();
    }

    /** One form being put into one issue. */
    private final class Filling {

        private final StoredIssue issue;
        private final IssueInput input;
        private final ApplicationUser user;
        private final ErrorCollection errors;

        Filling(StoredIssue issue, IssueInput input, ApplicationUser user, ErrorCollection errors) {
            this.issue = issue;
            this.input = input;
            this.user = user;
            this.errors = errors;
        }

        void texts() {
            if (input.has(IssueInput.SUMMARY)) {
                String summary = input.text(IssueInput.SUMMARY).orElse("");
                if (summary.isEmpty()) {
                    errors.addError(IssueInput.SUMMARY, Wording.text("form.summary-required"));
                } else if (summary.length() > LONGEST_SUMMARY) {
                    errors.addError(IssueInput.SUMMARY, Wording.text("form.summary-long", LONGEST_SUMMARY));
                }
                issue.setSummary(summary.replaceAll("\\s*\\R\\s*", " "));
            }
            if (input.has(IssueInput.DESCRIPTION)) {
                issue.setDescription(input.text(IssueInput.DESCRIPTION).orElse(null));
            }
            if (input.has(IssueInput.ENVIRONMENT)) {
                issue.setEnvironment(input.text(IssueInput.ENVIRONMENT).orElse(null));
            }
        }

        void constants() {
            if (input.has(IssueInput.PRIORITY)) {
                String priority = input.text(IssueInput.PRIORITY).orElse(null);
                if (priority != null && lookups.constants().getPriority(priority) == null) {
                    errors.addError(IssueInput.PRIORITY, Wording.text("form.bad-priority"));
                }
                issue.setPriorityId(priority);
            }
            String type = input.text(IssueInput.TYPE).orElse(issue.getIssueTypeId());
            if (type != null && !isType(type, issue)) {
                errors.addError(IssueInput.TYPE, Wording.text("form.bad-type"));
            }
            issue.setIssueTypeId(type);
        }

        void people() {
            if (input.has(IssueInput.ASSIGNEE)) {
                String name = input.text(IssueInput.ASSIGNEE).orElse(null);
                ApplicationUser assignee = lookups.people().byName(name).orElse(null);
                checkAssignee(issue, user, name, assignee, errors);
                issue.setAssignee(assignee);
            }
            if (input.has(IssueInput.REPORTER)) {
                String name = input.text(IssueInput.REPORTER).orElse(null);
                ApplicationUser reporter = lookups.people().byName(name).orElse(null);
                if (reporter == null) {
                    errors.addError(
                            IssueInput.REPORTER,
                            name == null
                                    ? Wording.text("form.reporter-required")
                                    : Wording.text("form.reporter-unknown", name));
                } else if (!Objects.equals(reporter.getKey(), issue.getReporterId())
                        && !reporter.equals(user)
                        && !may(ProjectPermissions.MODIFY_REPORTER)) {
                    errors.addError(IssueInput.REPORTER, Wording.text("form.no-reporter"));
                }
                issue.setReporter(reporter);
            }
        }

        void dueDate() {
            if (!input.has(IssueInput.DUE_DATE)) {
                return;
            }
            String typed = input.text(IssueInput.DUE_DATE).orElse(null);
            try {
                Long due = typed == null
                        ? null
                        : LocalDate.parse(typed)
                                .atStartOfDay(ZoneId.systemDefault())
                                .toInstant()
                                .toEpochMilli();
                if (!Objects.equals(due, issue.value(IssueColumn.DUE_AT)) && !may(ProjectPermissions.SCHEDULE_ISSUES)) {
                    errors.addError(IssueInput.DUE_DATE, Wording.text("form.no-schedule"));
                }
                issue.set(IssueColumn.DUE_AT, due);
            } catch (DateTimeParseException e) {
                errors.addError(IssueInput.DUE_DATE, Wording.text("form.bad-date", typed));
            }
        }

        void labels() {
            if (!input.has(IssueInput.LABELS)) {
                return;
            }
            Set<String> labels = input.all(IssueInput.LABELS).stream()
                    .flatMap(typed -> Arrays.stream(typed.trim().split("\\s+", -1)))
                    .filter(label -> !label.isEmpty())
                    .collect(Collectors.toCollection(TreeSet::new));
            if (labels.stream().anyMatch(label -> label.length() > LONGEST_SUMMARY)) {
                errors.addError(IssueInput.LABELS, Wording.text("form.label-long", LONGEST_SUMMARY));
            }
            issue.setLabelTexts(labels);
        }

        void customFields() {
            for (StoredField field : fields.usedIn(issue.getProjectId(), issue.getIssueTypeId())) {
                if (input.has(field.getId())) {
                    customField(field, new FormValues(input.all(field.getId())));
                }
            }
        }

        @SuppressWarnings({"rawtypes", "unchecked"})
        private void customField(StoredField field, FormValues typed) {
            CustomFieldType type = field.getCustomFieldType();
            int before = errors.getErrors().size();
            type.validateFromParams(typed, errors, field.getRelevantConfig(issue));
            if (errors.getErrors().size() > before) {
                return;
            }
            try {
                issue.setCustomFieldValue(field, type.getValueFromCustomFieldParams(typed));
            } catch (FieldValidationException e) {
                errors.addError(field.getId(), e.getMessage());
            }
        }

        private boolean may(ProjectPermissionKey permission) {
            return permissions.hasPermission(permission, issue, user);
        }
    }

    /** @param name as typed, null for nobody @param assignee null where there is no such user */
    void checkAssignee(
            StoredIssue issue, ApplicationUser user, String name, ApplicationUser assignee, ErrorCollection errors) {
        if (name != null && assignee == null) {
            errors.addError(IssueInput.ASSIGNEE, Wording.text("form.user-unknown", name));
            return;
        }
        if (Objects.equals(assignee == null ? null : assignee.getKey(), issue.getAssigneeId())) {
            return;
        }
        if (!permissions.hasPermission(ProjectPermissions.ASSIGN_ISSUES, issue, user)) {
            errors.addError(IssueInput.ASSIGNEE, Wording.text("form.no-assign"));
        } else if (assignee != null
                && !permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, issue, assignee)) {
            errors.addError(IssueInput.ASSIGNEE, Wording.text("form.not-assignable", name));
        }
    }
}
