package org.internalcustomer.sandbox.projects;

import com.atlassian.jira.issue.status.category.StatusCategory;
import java.util.Arrays;

/** To do, in progress, done: what statuses have in common, with Jira's ids. */
enum Category implements StatusCategory {
    UNDEFINED(1, "undefined", "No Category", "default"),
    TO_DO(2, "new", "To Do", "default"),
    IN_PROGRESS(4, "indeterminate", "In Progress", "inprogress"),
    DONE(3, "done", "Done", "success");

    private final long id;
    private final String key;
    private final String label;
    private final String color;

    Category(long id, String key, String label, String color) {
        this.id = id;
        this.key = key;
        this.label = label;
        this.color = color;
    }

    static Category of(String key) {
        return Arrays.stream(values())
                .filter(category -> category.key.equals(key))
                .findFirst()
                .orElse(UNDEFINED);
    }

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
        return label;
    }

    @Override
    public String getColorName() {
        return color;
    }

    @Override
    public String getPrimaryAlias() {
        return label;
    }

    @Override
    public Long getSequence() {
        return (long) ordinal() + 1;
    }
}
