package com.atlassian.jira.issue.label;

/** A word that marks an issue. */
public class Label {

    private final Long id;
    private final String text;

    /** @param customFieldId not used: only the issue's own labels exist here */
    public Label(Long id, Long issueId, Long customFieldId, String label) {
        this.id = id;
        this.text = label;
    }

    public String getLabel() {
        return text;
    }

    public Long getId() {
        return id;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Label same && same.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
