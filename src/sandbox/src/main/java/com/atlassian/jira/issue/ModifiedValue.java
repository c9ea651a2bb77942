package com.atlassian.jira.issue;

/** What a field was and what it shall be. */
public class ModifiedValue<V> {

    private final V before;
    private final V after;

    public ModifiedValue(V oldValue, V newValue) {
        this.before = oldValue;
        this.after = newValue;
    }

    public V getOldValue() {
        return before;
    }

    public V getNewValue() {
        return after;
    }
}
