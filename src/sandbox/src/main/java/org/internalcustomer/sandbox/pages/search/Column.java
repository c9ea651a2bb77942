package org.internalcustomer.sandbox.pages.search;

import com.atlassian.jira.issue.Issue;
import java.util.function.Function;
import org.internalcustomer.sandbox.pages.frame.SafeHtml;

/**
 * A column of the navigator.
 *
 * @param id Jira's id of the field, such as {@code issuekey} or {@code customfield_10000}
 * @param label the head, which may be a letter @param name the field's whole name
 * @param sort the field's name in {@code ORDER BY}; empty where it cannot be sorted
 */
public record Column(String id, String label, String name, String sort, Function<Issue, SafeHtml> content) {

    public SafeHtml cell(Issue issue) {
        return content.apply(issue);
    }
}
