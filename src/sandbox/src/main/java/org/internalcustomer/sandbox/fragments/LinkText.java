package org.internalcustomer.sandbox.fragments;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Fills the variables of a web item's link: {@code ${issue.key}}, {@code $projectKeyEncoded} … */
final class LinkText {

    private LinkText() {}

    static String fill(String link, Map<String, Object> context) {
        String filled = link;
        for (Map.Entry<String, String> variable : variables(context).entrySet()) {
            filled = filled.replace("${" + variable.getKey() + "}", variable.getValue())
                    .replace("$" + variable.getKey(), variable.getValue());
        }
        return filled;
    }

    /** The longer names first, as one may begin with another. */
    private static Map<String, String> variables(Map<String, Object> context) {
        Map<String, String> variables = new LinkedHashMap<>();
        if (context.get("project") instanceof Project project) {
            variables.put("pathEncodedProjectKey", encoded(project.getKey()));
            variables.put("projectKeyEncoded", encoded(project.getKey()));
            variables.put("project.key", encoded(project.getKey()));
            variables.put("project.id", String.valueOf(project.getId()));
        }
        if (context.get("issue") instanceof Issue issue) {
            variables.put("issue.key", encoded(issue.getKey()));
            variables.put("issue.id", String.valueOf(issue.getId()));
        }
        return variables;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
