package com.atlassian.jira.event.type;

/** Whether a change is told, and as what. */
public interface EventDispatchOption {

    EventDispatchOption DO_NOT_DISPATCH = new Told(null);
    EventDispatchOption ISSUE_CREATED = new Told(EventType.ISSUE_CREATED_ID);
    EventDispatchOption ISSUE_UPDATED = new Told(EventType.ISSUE_UPDATED_ID);
    EventDispatchOption ISSUE_ASSIGNED = new Told(EventType.ISSUE_ASSIGNED_ID);
    EventDispatchOption ISSUE_DELETED = new Told(EventType.ISSUE_DELETED_ID);

    boolean isEventBeingSent();

    Long getEventTypeId();

    /** Told as an event of that type; null: not told. */
    record Told(Long typeId) implements EventDispatchOption {

        @Override
        public boolean isEventBeingSent() {
            return typeId != null;
        }

        @Override
        public Long getEventTypeId() {
            return typeId;
        }
    }
}
