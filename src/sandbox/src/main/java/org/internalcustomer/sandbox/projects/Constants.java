package org.internalcustomer.sandbox.projects;

import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** Statuses, priorities, resolutions and issue types; they never change while the sandbox runs. */
public final class Constants implements ConstantsManager, PriorityManager, StatusManager, IssueTypeManager {

    private static final String DEFAULT_PRIORITY = "3";

    private final Map<String, Status> statuses = new LinkedHashMap<>();
    private final Map<String, Priority> priorities = new LinkedHashMap<>();
    private final Map<String, Resolution> resolutions = new LinkedHashMap<>();
    private final Map<String, IssueType> issueTypes = new LinkedHashMap<>();

    public Constants(Jdbi jdbi) {
        jdbi.withHandle(h -> h.createQuery("SELECT kind, id, position, name, description, detail"
                                + " FROM sandbox_constant ORDER BY kind, position")
                        .map((row, context) -> new Constant.Row(
                                row.getString("kind"),
                                row.getString("id"),
                                row.getInt("position"),
                                row.getString("name"),
                                row.getString("description"),
                                row.getString("detail")))
                        .list())
                .forEach(row -> add(Constant.of(row)));
    }

    private void add(Constant constant) {
        if (constant instanceof Status status) {
            statuses.put(status.getId(), status);
        } else if (constant instanceof Priority priority) {
            priorities.put(priority.getId(), priority);
        } else if (constant instanceof Resolution resolution) {
            resolutions.put(resolution.getId(), resolution);
        } else if (constant instanceof IssueType issueType) {
            issueTypes.put(issueType.getId(), issueType);
        }
    }

    @Override
    public Collection<Status> getStatuses() {
        return List.copyOf(statuses.values());
    }

    @Override
    public Status getStatus(String id) {
        return statuses.get(id);
    }

    @Override
    public List<Priority> getPriorities() {
        return List.copyOf(priorities.values());
    }

    @Override
    public Priority getPriorityObject(String id) {
        return priorities.get(id);
    }

    @Override
    public Priority getPriority(String id) {
        return priorities.get(id);
    }

    @Override
    public Priority getDefaultPriority() {
        return priorities.get(DEFAULT_PRIORITY);
    }

    @Override
    public Collection<Resolution> getResolutions() {
        return List.copyOf(resolutions.values());
    }

    @Override
    public Resolution getResolution(String id) {
        return resolutions.get(id);
    }

    @Override
    public Collection<IssueType> getAllIssueTypeObjects() {
        return getIssueTypes();
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return List.copyOf(issueTypes.values());
    }

    @Override
    public IssueType getIssueType(String id) {
        return issueTypes.get(id);
    }
}
