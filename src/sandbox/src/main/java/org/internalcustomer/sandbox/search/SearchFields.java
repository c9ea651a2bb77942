package org.internalcustomer.sandbox.search;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.internalcustomer.sandbox.fields.Fields;
import org.internalcustomer.sandbox.fields.Searcher;
import org.internalcustomer.sandbox.fields.StoredField;
import org.internalcustomer.sandbox.projects.Constants;
import org.internalcustomer.sandbox.projects.Projects;
import org.internalcustomer.sandbox.users.People;
import org.internalcustomer.sandbox.users.Person;

/** All fields that a query can name, Jira's own and the custom ones. */
final class SearchFields {

    private final Constants constants;
    private final Projects projects;
    private final People people;
    private final Fields fields;

    SearchFields(Constants constants, Projects projects, People people, Fields fields) {
        this.constants = constants;
        this.projects = projects;
        this.people = people;
        this.fields = fields;
    }

    /** By any of its names, in any case; a custom field also as {@code cf[10000]} or {@code customfield_10000}. */
    Optional<SearchField> find(String name) {
        return system(name.toLowerCase(Locale.ROOT)).or(() -> custom(name));
    }

    private Optional<SearchField> system(String name) {
        return Optional.ofNullable(
                switch (name) {
                    case "key", "issue", "issuekey", "id" -> new KeyField("key", "id");
                    case "parent" -> new KeyField("parent", "parent_id");
                    case "project" -> new IdField("project", "project_id", this::projectIds, projectOrder());
                    case "issuetype", "type" -> constant("issuetype", "issue_type", constants.getIssueTypes());
                    case "status" -> constant("status", "status", constants.getStatuses());
                    case "statuscategory" ->
                        new IdField(
                                "statusCategory",
                                "status",
                                this::statusIdsOfCategory,
                                order("status", constants.getStatuses()));
                    case "priority" -> constant("priority", "priority", constants.getPriorities());
                    case "resolution" -> constant("resolution", "resolution", constants.getResolutions());
                    case "assignee", "reporter", "creator" -> new IdField(name, name, this::userKeys, person(name));
                    case "created", "createddate" -> new InstantField("created", "created_at", false);
                    case "updated", "updateddate" -> new InstantField("updated", "updated_at", false);
                    case "resolved", "resolutiondate" -> new InstantField("resolved", "resolved_at", true);
                    case "due", "duedate" -> new InstantField("duedate", "due_at", true);
                    case "labels" -> new LabelField();
                    case "summary", "description", "environment" -> TextField.column(name);
                    case "comment" -> TextField.comments();
                    case "text" -> TextField.everywhere();
                    default -> null;
                });
    }

    private static SearchField constant(String name, String column, Collection<? extends IssueConstant> all) {
        Function<String, List<?>> ids = text -> all.stream()
                .filter(one ->
                        one.getName().equalsIgnoreCase(text) || one.getId().equals(text))
                .map(IssueConstant::getId)
                .toList();
        Function<String, List<?>> orUnresolved = name.equals("resolution")
                ? text -> text.equalsIgnoreCase("unresolved") ? List.of() : ids.apply(text)
                : ids;
        return new IdField(name, column, orUnresolved, order(column, all));
    }

    /** In the order in which Jira shows them, not by id. */
    private static String order(String column, Collection<? extends IssueConstant> all) {
        return all.stream()
                .map(one -> " WHEN '" + one.getId() + "' THEN " + one.getSequence())
                .collect(Collectors.joining("", "CASE i." + column, " END"));
    }

    private static String person(String column) {
        return "(SELECT LOWER(u.display_name) FROM sandbox_user u WHERE u.user_key = i." + column + ")";
    }

    private static String projectOrder() {
        return "(SELECT p.name FROM sandbox_project p WHERE p.id = i.project_id)";
    }

    private List<?> projectIds(String text) {
        return projects.getProjects().stream()
                .filter(project -> project.getKey().equalsIgnoreCase(text)
                        || project.getName().equalsIgnoreCase(text)
                        || project.getId().toString().equals(text))
                .map(Project::getId)
                .toList();
    }

    private List<?> statusIdsOfCategory(String text) {
        return constants.getStatuses().stream()
                .filter(status -> status.getStatusCategory().getName().equalsIgnoreCase(text)
                        || status.getStatusCategory().getKey().equalsIgnoreCase(text))
                .map(Status::getId)
                .toList();
    }

    private List<?> userKeys(String text) {
        return userKey(text).stream().toList();
    }

    private Optional<String> userKey(String text) {
        return people.byName(text).or(() -> people.byKey(text)).map(Person::key);
    }

    private Optional<SearchField> custom(String name) {
        List<StoredField> named =
                namedSo(name).filter(field -> field.searcher().isPresent()).toList();
        return named.stream().findFirst().map(first -> {
            Searcher.Kind kind = first.searcher().orElseThrow().kind();
            List<Long> ids = named.stream()
                    .filter(field -> field.searcher().orElseThrow().kind() == kind)
                    .map(StoredField::getIdAsLong)
                    .toList();
            return new IndexedField(first.getName(), ids, kind, this::userKey);
        });
    }

    private Stream<StoredField> namedSo(String name) {
        if (name.matches("(?i)cf\\[\\d{1,18}]")) {
            return fields.byId(Long.parseLong(name.substring(3, name.length() - 1))).stream();
        }
        long id = StoredField.idOf(name.toLowerCase(Locale.ROOT));
        return id >= 0 ? fields.byId(id).stream() : fields.named(name).stream();
    }
}
