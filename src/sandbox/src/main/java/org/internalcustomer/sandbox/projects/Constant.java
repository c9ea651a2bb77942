package org.internalcustomer.sandbox.projects;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.issue.status.category.StatusCategory;
import com.atlassian.jira.util.I18nHelper;

/** One of the fixed values of status, priority, resolution or issue type. */
@SuppressWarnings("rawtypes")
abstract class Constant implements IssueConstant {

    /** @param kind names the table's rows and the i18n key of the translated name */
    record Row(String kind, String id, int position, String name, String description, String detail) {}

    final Row row;

    Constant(Row row) {
        this.row = row;
    }

    static Constant of(Row row) {
        return switch (row.kind()) {
            case "status" -> new StatusConstant(row);
            case "priority" -> new PriorityConstant(row);
            case "resolution" -> new ResolutionConstant(row);
            case "issuetype" -> new IssueTypeConstant(row);
            default -> throw new IllegalArgumentException("no constants of kind " + row.kind());
        };
    }

    @Override
    public String getId() {
        return row.id();
    }

    @Override
    public String getName() {
        return row.name();
    }

    @Override
    public String getDescription() {
        return row.description();
    }

    @Override
    public Long getSequence() {
        return (long) row.position();
    }

    @Override
    public String getIconUrl() {
        return "/images/icons/" + row.kind() + "-" + row.id() + ".svg";
    }

    @Override
    public String getCompleteIconUrl() {
        return getIconUrl();
    }

    @Override
    public String getNameTranslation() {
        return getNameTranslation(
                ComponentAccessor.getJiraAuthenticationContext().getI18nHelper());
    }

    /** The host's text {@code sandbox.<kind>.<id>}, else the name. */
    @Override
    public String getNameTranslation(I18nHelper i18n) {
        String key = "sandbox." + row.kind() + "." + row.id();
        String text = i18n.getText(key);
        return text == null || text.equals(key) ? row.name() : text;
    }

    @Override
    public int compareTo(Object other) {
        return Integer.compare(row.position(), ((Constant) other).row.position());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Constant same
                && same.row.kind().equals(row.kind())
                && same.row.id().equals(row.id());
    }

    @Override
    public int hashCode() {
        return row.id().hashCode();
    }

    @Override
    public String toString() {
        return row.name();
    }

    private static final class StatusConstant extends Constant implements Status {

        StatusConstant(Row row) {
            super(row);
        }

        @Override
        public StatusCategory getStatusCategory() {
            return Category.of(row.detail());
        }
    }

    private static final class PriorityConstant extends Constant implements Priority {

        PriorityConstant(Row row) {
            super(row);
        }

        @Override
        public String getStatusColor() {
            return row.detail();
        }
    }

    private static final class ResolutionConstant extends Constant implements Resolution {

        ResolutionConstant(Row row) {
            super(row);
        }
    }

    private static final class IssueTypeConstant extends Constant implements IssueType {

        IssueTypeConstant(Row row) {
            super(row);
        }

        @Override
        public boolean isSubTask() {
            return row.detail().equals("subtask");
        }
    }
}
