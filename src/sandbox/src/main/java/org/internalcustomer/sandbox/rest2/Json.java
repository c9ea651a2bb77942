package org.internalcustomer.sandbox.rest2;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.internalcustomer.sandbox.host.Transitions.Transition;

/** Jira's things as Jira's JSON. */
final class Json {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ", Locale.ROOT);

    private Json() {}

    static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    static String moment(Date date) {
        return date == null
                ? null
                : MOMENT.format(Instant.ofEpochMilli(date.getTime()).atOffset(ZoneOffset.UTC));
    }

    static String day(Date date) {
        return date == null
                ? null
                : Instant.ofEpochMilli(date.getTime())
                        .atZone(ZoneId.systemDefault())
                        .toLocalDate()
                        .toString();
    }

    static Map<String, Object> user(ApplicationUser user) {
        return user == null
                ? null
                : map(
                        "name", user.getUsername(),
                        "key", user.getKey(),
                        "emailAddress", user.getEmailAddress(),
                        "displayName", user.getDisplayName(),
                        "active", user.isActive());
    }

    static Map<String, Object> project(Project project) {
        return map("id", String.valueOf(project.getId()), "key", project.getKey(), "name", project.getName());
    }

    static Map<String, Object> constant(IssueConstant constant) {
        return constant == null
                ? null
                : map(
                        "id", constant.getId(),
                        "name", constant.getNameTranslation(),
                        "description", constant.getDescription());
    }

    static Map<String, Object> type(IssueType type) {
        Map<String, Object> json = constant(type);
        if (json != null) {
            json.put("subtask", type.isSubTask());
        }
        return json;
    }

    static Map<String, Object> status(Status status) {
        Map<String, Object> json = constant(status);
        if (json != null && status.getStatusCategory() != null) {
            json.put(
                    "statusCategory",
                    map(
                            "id", status.getStatusCategory().getId(),
                            "key", status.getStatusCategory().getKey(),
                            "name", status.getStatusCategory().getName()));
        }
        return json;
    }

    static Map<String, Object> transition(Transition step) {
        return map(
                "id", String.valueOf(step.id()),
                "name", step.name(),
                "hasScreen", step.asksResolution(),
                "to", status(step.to()));
    }
}
