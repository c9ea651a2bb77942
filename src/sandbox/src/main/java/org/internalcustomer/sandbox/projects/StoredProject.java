package org.internalcustomer.sandbox.projects;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectCategory;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;

/** A project. It has all issue types, and neither components nor versions. */
record StoredProject(long id, String key, String name, String description, String leadKey) implements Project {

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDescription() {
        return description;
    }

    @Override
    public ApplicationUser getProjectLead() {
        return ComponentAccessor.getUserManager().getUserByKeyEvenWhenUnknown(leadKey);
    }

    @Override
    public String getLeadUserKey() {
        return leadKey;
    }

    @Override
    public ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey("business");
    }

    @Override
    public Collection<IssueType> getIssueTypes() {
        return ComponentAccessor.getConstantsManager().getAllIssueTypeObjects();
    }

    @Override
    public Collection<ProjectComponent> getComponents() {
        return List.of();
    }

    @Override
    public Collection<Version> getVersions() {
        return List.of();
    }

    @Override
    public ProjectCategory getProjectCategory() {
        return null;
    }

    @Override
    public boolean isArchived() {
        return false;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Project same && same.getId() == id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
