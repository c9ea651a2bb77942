package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.version.Version;
import java.util.Collection;
import java.util.List;

/** What the sandbox's issues do not have: it is always empty, and refused when set. */
abstract class IssueWithoutExtras implements MutableIssue {

    @Override
    public Long getSecurityLevelId() {
        return null;
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return List.of();
    }

    @Override
    public Collection<Version> getFixVersions() {
        return List.of();
    }

    @Override
    public Collection<Version> getAffectedVersions() {
        return List.of();
    }

    @Override
    public Long getEstimate() {
        return null;
    }

    @Override
    public Long getOriginalEstimate() {
        return null;
    }

    @Override
    public Long getTimeSpent() {
        return null;
    }

    @Override
    public Long getVotes() {
        return 0L;
    }

    @Override
    public Long getWatches() {
        return 0L;
    }

    @Override
    public Long getWorkflowId() {
        return getId();
    }

    @Override
    public void setSecurityLevelId(Long securityLevelId) {
        refuse("security levels", securityLevelId);
    }

    @Override
    public void setEstimate(Long estimate) {
        refuse("estimates", estimate);
    }

    @Override
    public void setOriginalEstimate(Long estimate) {
        refuse("estimates", estimate);
    }

    @Override
    public void setFixVersions(Collection<Version> fixVersions) {
        refuse("versions", fixVersions);
    }

    @Override
    public void setAffectedVersions(Collection<Version> affectedVersions) {
        refuse("versions", affectedVersions);
    }

    @Override
    public void setComponent(Collection<ProjectComponent> components) {
        refuse("components", components);
    }

    private static void refuse(String what, Object value) {
        boolean empty = value == null || (value instanceof Collection<?> many && many.isEmpty());
        if (!empty) {
            throw new UnsupportedOperationException("the sandbox has no " + what);
        }
    }
}
