package com.atlassian.jira.entity.property;
public interface EntityProperty {
    String getEntityName();
    Long getEntityId();
    String getKey();
    String getValue();
}
