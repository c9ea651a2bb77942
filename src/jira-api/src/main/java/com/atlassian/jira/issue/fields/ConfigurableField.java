package com.atlassian.jira.issue.fields;
public interface ConfigurableField extends OrderableField { }
