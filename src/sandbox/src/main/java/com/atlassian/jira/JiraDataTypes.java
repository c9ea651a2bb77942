package com.atlassian.jira;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/** Which kinds of values JQL functions may give. */
public final class JiraDataTypes {

    public static final JiraDataType ISSUE = new Named("com.atlassian.jira.issue.Issue");
    public static final JiraDataType ALL = new Named("java.lang.Object");
    public static final JiraDataType TEXT = new Named("java.lang.String");
    public static final JiraDataType NUMBER = new Named("java.lang.Number");
    public static final JiraDataType DATE = new Named("java.util.Date");
    public static final JiraDataType USER = new Named("com.atlassian.jira.user.ApplicationUser");
    public static final JiraDataType STATUS = new Named("com.atlassian.jira.issue.status.Status");
    public static final JiraDataType PROJECT = new Named("com.atlassian.jira.project.Project");

    private JiraDataTypes() {}

    private record Named(String name) implements JiraDataType {

        @Override
        public Collection<String> asStrings() {
            return Set.of(name);
        }

        @Override
        public boolean matches(JiraDataType other) {
            return this == ALL || other == ALL || !Collections.disjoint(asStrings(), other.asStrings());
        }
    }
}
