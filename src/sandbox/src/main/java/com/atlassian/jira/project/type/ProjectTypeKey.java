package com.atlassian.jira.project.type;

/** What a project is for: {@code software}, {@code service_desk} or {@code business}. */
public class ProjectTypeKey {

    private final String key;

    public ProjectTypeKey(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectTypeKey same && same.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
