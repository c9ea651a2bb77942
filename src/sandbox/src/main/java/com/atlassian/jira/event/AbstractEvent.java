package com.atlassian.jira.event;

import java.util.Date;
import java.util.Map;

/** Something that happened, at an instant. */
public abstract class AbstractEvent {

    private final Date time = new Date();
    private final Map<String, Object> params;

    protected AbstractEvent(Map<String, Object> params) {
        this.params = params;
    }

    public Date getTime() {
        return new Date(time.getTime());
    }

    public Map<String, Object> getParams() {
        return params;
    }
}
