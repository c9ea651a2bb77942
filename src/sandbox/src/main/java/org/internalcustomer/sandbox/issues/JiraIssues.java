package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.event.type.EventType;
import com.atlassian.jira.exception.CreateException;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.UpdateIssueRequest;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.sandbox.issues.IssueWrites.Telling;

/** The issues, as plugins ask for them and change them, without asking what the user may do. */
final class JiraIssues implements IssueManager {

    private final Lookups lookups;
    private final IssueWrites writes;
    private final PermissionManager permissions;

    JiraIssues(Lookups lookups, IssueWrites writes, PermissionManager permissions) {
        this.lookups = lookups;
        this.writes = writes;
        this.permissions = permissions;
    }

    @Override
    public MutableIssue getIssueObject(Long id) {
        return id == null ? null : issue(lookups.rows().byId(id));
    }

    @Override
    public MutableIssue getIssueObject(String key) {
        return key == null ? null : issue(lookups.rows().byKey(key));
    }

    @Override
    public MutableIssue getIssueByCurrentKey(String key) {
        return getIssueObject(key);
    }

    @Override
    public MutableIssue getIssueByKeyIgnoreCase(String key) {
        return key == null ? null : getIssueObject(key.toUpperCase(Locale.ROOT));
    }

    private MutableIssue issue(Optional<Map<IssueColumn, Object>> row) {
        return row.map(columns -> new StoredIssue(lookups, columns)).orElse(null);
    }

    @Override
    public List<Issue> getIssueObjects(Collection<Long> ids) {
        return lookups.rows().byIds(ids).stream()
                .map(row -> (Issue) new StoredIssue(lookups, row))
                .toList();
    }

    @Override
    public Set<String> getAllIssueKeys(Long issueId) {
        Issue issue = getIssueObject(issueId);
        return issue == null ? Set.of() : Set.of(issue.getKey());
    }

    @Override
    public Collection<Long> getIssueIdsForProject(Long projectId) {
        return lookups.rows().idsOfProject(projectId);
    }

    @Override
    public Issue createIssueObject(ApplicationUser remoteUser, Issue issue) throws CreateException {
        if (!(issue instanceof StoredIssue draft) || draft.isCreated()) {
            throw new CreateException("only a new issue can be created", null);
        }
        return writes.create(remoteUser, draft, Telling.of(EventType.ISSUE_CREATED_ID));
    }

    @Override
    public boolean isEditable(Issue issue) {
        return isEditable(
                issue, ComponentAccessor.getJiraAuthenticationContext().getLoggedInUser());
    }

    @Override
    public boolean isEditable(Issue issue, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
    }

    @Override
    public Issue updateIssue(
            ApplicationUser user, MutableIssue issue, EventDispatchOption eventDispatchOption, boolean sendMail) {
        List<Long> types = eventDispatchOption == null || !eventDispatchOption.isEventBeingSent()
                ? List.of()
                : List.of(eventDispatchOption.getEventTypeId());
        return writes.update(user, (StoredIssue) issue, null, null, new Telling(types, sendMail));
    }

    @Override
    public Issue updateIssue(ApplicationUser user, MutableIssue issue, UpdateIssueRequest request) {
        return updateIssue(user, issue, request.getEventDispatchOption(), request.isSendMail());
    }
}
