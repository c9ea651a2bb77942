package org.internalcustomer.sandbox.rest2;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** The {@code fields} of a body under the parameter names that {@code IssueService} wants. */
final class FieldInput {

    private final Call call;
    private final Map<String, String[]> parameters = new HashMap<>();

    private FieldInput(Call call) {
        this.call = call;
    }

    static IssueInputParameters of(Call call) {
        FieldInput input = new FieldInput(call);
        JsonNode fields = call.body().path("fields");
        fields.fieldNames().forEachRemaining(name -> input.add(name, fields.get(name)));
        JsonNode comment =
                call.body().path("update").path("comment").path(0).path("add").path("body");
        if (!comment.isMissingNode()) {
            input.put("comment", comment.asText());
        }
        return call.service(IssueService.class).newIssueInputParameters(input.parameters);
    }

    private void add(String name, JsonNode value) {
        ConstantsManager constants = call.service(ConstantsManager.class);
        switch (name) {
            case "project" -> put("pid", project(value));
            case "issuetype" -> put(name, constant(name, value, constants.getAllIssueTypeObjects()));
            case "priority" -> put(name, constant(name, value, constants.getPriorities()));
            case "resolution" -> put(name, constant(name, value, constants.getResolutions()));
            case "labels" -> parameters.put(name, texts(value));
            case "parent" -> {
                // says under which issue it is created; it cannot be changed
            }
            case "summary", "description", "duedate", "environment" -> put(name, text(value));
            case "assignee", "reporter" -> put(name, value.path("name").asText(""));
            default -> addCustom(name, value);
        }
    }

    private void addCustom(String name, JsonNode value) {
        if (!name.matches("customfield_\\d{1,18}")) {
            throw RestError.field(
                    name, "Field '" + name + "' cannot be set. It is not on the appropriate screen, or unknown.");
        }
        parameters.put(name, value.isArray() ? texts(value) : new String[] {text(value)});
    }

    private String project(JsonNode value) {
        ProjectManager projects = call.service(ProjectManager.class);
        Project project = value.hasNonNull("key")
                ? projects.getProjectObjByKeyIgnoreCase(value.get("key").asText())
                : value.path("id").asText("").matches("\\d{1,18}")
                        ? projects.getProjectObj(Long.valueOf(value.get("id").asText()))
                        : null;
        if (project == null) {
            throw RestError.field("project", "valid project is required");
        }
        return String.valueOf(project.getId());
    }

    private static String constant(String field, JsonNode value, Collection<? extends IssueConstant> all) {
        if (value.isNull()) {
            return "";
        }
        String id = value.path("id").asText("");
        String name = value.path("name").asText("");
        return all.stream()
                .filter(each -> id.isEmpty()
                        ? each.getName().equalsIgnoreCase(name)
                        : each.getId().equals(id))
                .map(IssueConstant::getId)
                .findFirst()
                .orElseThrow(() -> RestError.field(field, "'" + (id.isEmpty() ? name : id) + "' is not known."));
    }

    /** A text, or what stands for one: the {@code value}, {@code name}, {@code key} or {@code id} of an object. */
    private static String text(JsonNode value) {
        if (value.isObject()) {
            for (String key : List.of("value", "name", "key", "id")) {
                if (value.hasNonNull(key)) {
                    return value.get(key).asText();
                }
            }
        }
        return value.isNull() ? "" : value.asText();
    }

    private static String[] texts(JsonNode value) {
        List<String> texts = new ArrayList<>();
        StreamSupport.stream(value.spliterator(), false).forEach(each -> texts.add(text(each)));
        return texts.toArray(String[]::new);
    }

    private void put(String name, String value) {
        parameters.put(name, new String[] {value});
    }
}
