package org.internalcustomer.sandbox.fields;

import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.customfields.CustomFieldSearcher;
import com.atlassian.jira.issue.customfields.CustomFieldType;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.internalcustomer.sandbox.fields.StoredField.Definition;
import org.internalcustomer.sandbox.fields.StoredField.Use;
import org.internalcustomer.sandbox.host.PluginFieldTypes.FieldType;
import org.internalcustomer.sandbox.issues.Ids;
import org.internalcustomer.sandbox.issues.Recent;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The custom fields. Those whose type's plugin is disabled are not seen, and keep their values. */
@SuppressWarnings("rawtypes")
public final class Fields implements CustomFieldManager {

    private final Jdbi jdbi;
    private final Ids ids;
    private final FieldTypes types;
    private final Recent<Boolean, Stored> stored = new Recent<>(always -> read());

    public Fields(Jdbi jdbi, Ids ids, FieldTypes types) {
        this.jdbi = jdbi;
        this.ids = ids;
        this.types = types;
    }

    /** All that can be used now, in the order of their names. */
    public List<StoredField> all() {
        Stored now = stored.get(true);
        return now.definitions().stream()
                .flatMap(definition -> types
                        .find(definition.typeKey())
                        .map(type -> new StoredField(
                                definition, type.type(), now.uses().getOrDefault(definition.id(), Set.of())))
                        .stream())
                .toList();
    }

    public List<StoredField> usedIn(Long projectId, String issueType) {
        return all().stream()
                .filter(field -> field.isUsedIn(projectId, issueType))
                .toList();
    }

    public List<StoredField> named(String name) {
        return all().stream()
                .filter(field -> field.getName().equalsIgnoreCase(name))
                .toList();
    }

    public Optional<StoredField> byId(long id) {
        return all().stream().filter(field -> field.getIdAsLong() == id).findFirst();
    }

    @Override
    public CustomField getCustomFieldObject(Long id) {
        return id == null ? null : byId(id).orElse(null);
    }

    @Override
    public CustomField getCustomFieldObject(String id) {
        return byId(StoredField.idOf(id)).orElse(null);
    }

    @Override
    public List<CustomField> getCustomFieldObjects() {
        return new ArrayList<>(all());
    }

    @Override
    public List<CustomField> getCustomFieldObjects(Issue issue) {
        return new ArrayList<>(usedIn(issue.getProjectId(), issue.getIssueTypeId()));
    }

    @Override
    public Collection<CustomField> getCustomFieldObjectsByName(String name) {
        return all().stream()
                .filter(field -> field.getName().equals(name))
                .map(CustomField.class::cast)
                .toList();
    }

    @Override
    public CustomFieldType getCustomFieldType(String completeModuleKey) {
        return types.find(completeModuleKey).map(FieldType::type).orElse(null);
    }

    @Override
    public CustomFieldSearcher getCustomFieldSearcher(String completeModuleKey) {
        return Searcher.of(completeModuleKey).orElse(null);
    }

    @Override
    public CustomField createCustomField(
            String name,
            String description,
            CustomFieldType type,
            CustomFieldSearcher searcher,
            List<JiraContextNode> contexts,
            List<IssueType> issueTypes) {
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException("A custom field needs a name.");
        }
        long id = ids.next("field");
        String searcherKey = searcher instanceof Searcher known ? known.completeKey() : null;
        jdbi.useTransaction(h -> {
            h.execute(
                    "INSERT INTO sandbox_field (id, name, description, type_key, searcher_key) VALUES (?, ?, ?, ?, ?)",
                    id,
                    name,
                    Objects.requireNonNullElse(description, ""),
                    type.getKey(),
                    searcherKey);
            insert(h, id, uses(contexts, typeIds(issueTypes)));
        });
        refresh();
        return getCustomFieldObject(id);
    }

    /** The field's places from now on; the issue types stay as they are. */
    void use(long id, List<JiraContextNode> contexts) {
        jdbi.useTransaction(h -> {
            Set<String> typeIds = h.select("SELECT issue_type FROM sandbox_field_context WHERE field_id = ?", id)
                    .mapTo(String.class)
                    .set();
            h.execute("DELETE FROM sandbox_field_context WHERE field_id = ?", id);
            insert(h, id, uses(contexts, typeIds.isEmpty() ? Set.of(Use.EVERYWHERE.issueType()) : typeIds));
        });
        refresh();
    }

    private static void insert(Handle h, long id, Set<Use> places) {
        PreparedBatch uses =
                h.prepareBatch("INSERT INTO sandbox_field_context (field_id, project_id, issue_type) VALUES (?, ?, ?)");
        places.forEach(use -> uses.add(id, use.projectId(), use.issueType()));
        uses.execute();
    }

    @Override
    public void refresh() {
        stored.forget();
    }

    /** As in Jira a null among the issue types, or none at all, means all of them. */
    private static Set<String> typeIds(List<IssueType> issueTypes) {
        return issueTypes == null || issueTypes.isEmpty() || issueTypes.contains(null)
                ? Set.of(Use.EVERYWHERE.issueType())
                : issueTypes.stream().map(IssueType::getId).collect(Collectors.toSet());
    }

    /** No context means everywhere. */
    private static Set<Use> uses(List<JiraContextNode> contexts, Set<String> typeIds) {
        List<JiraContextNode> nodes = contexts == null ? List.of() : contexts;
        Set<Long> projects = nodes.stream()
                .map(node ->
                        node == null || node.getProjectId() == null ? Use.EVERYWHERE.projectId() : node.getProjectId())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Stream<Long> places = projects.isEmpty() ? Stream.of(Use.EVERYWHERE.projectId()) : projects.stream();
        return places.flatMap(project -> typeIds.stream().map(type -> new Use(project, type)))
                .collect(Collectors.toSet());
    }

    private Stored read() {
        return jdbi.withHandle(h -> new Stored(
                h.createQuery(
                                "SELECT id, name, description, type_key, searcher_key FROM sandbox_field ORDER BY name, id")
                        .map((row, context) -> new Definition(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("description"),
                                row.getString("type_key"),
                                row.getString("searcher_key")))
                        .list(),
                h.createQuery("SELECT field_id, project_id, issue_type FROM sandbox_field_context")
                        .map((row, context) -> Map.entry(
                                row.getLong("field_id"),
                                new Use(row.getLong("project_id"), row.getString("issue_type"))))
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())))));
    }

    private record Stored(List<Definition> definitions, Map<Long, Set<Use>> uses) {}
}
