package org.internalcustomer.jira.sla;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.sla.QueueQuery.After;
import org.internalcustomer.jira.sla.QueueQuery.Part;

/** The queues of departments, read from the folds by index, page by page. */
final class QueueStore {

    static final int MOST_COUNTED = 1000;

    private final Sql sql;

    QueueStore(Sql sql) {
        this.sql = sql;
    }

    /** A row of a queue, and its place in the order. */
    record Place(StoredRequest request, long at) {

        After after() {
            return new After(at, request.issueId());
        }
    }

    /** A statement with its values. */
    record Asked(String statement, List<Object> values) {}

    /** In order, of those projects only. */
    List<Place> page(QueueQuery query, Collection<Long> projects, int most) {
        if (projects.isEmpty()) {
            return List.of();
        }
        Asked asked = asked(query, projects);
        return sql.read(db -> db.first(
                most,
                asked.statement(),
                row -> new Place(StoredRequest.read(row), row.getLong(StoredRequest.COUNT + 1)),
                asked.values().toArray()));
    }

    /** The lower bound stands alone, so that an index can begin there. */
    static Asked asked(QueueQuery query, Collection<Long> projects) {
        List<Object> values = new ArrayList<>();
        String place = query.place();
        String statement = "SELECT " + StoredRequest.COLUMNS + ", " + place + " FROM [REQUEST] WHERE "
                + condition(query, query.part(), projects, values);
        if (query.after().isPresent()) {
            After after = query.after().get();
            statement += " AND " + place + " >= ? AND (" + place + " > ? OR {ISSUE_ID} > ?)";
            values.addAll(List.of(after.place(), after.place(), after.issueId()));
        }
        return new Asked(statement + " ORDER BY " + query.order(), values);
    }

    /** How many there are in each part, one more than {@link #MOST_COUNTED} if there are more: counting takes no longer then. */
    Map<Part, Long> counts(QueueQuery query, Collection<Long> projects) {
        Map<Part, Long> counts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            counts.put(part, projects.isEmpty() ? 0 : count(query, part, projects));
        }
        return counts;
    }

    private long count(QueueQuery query, Part part, Collection<Long> projects) {
        Asked counted = counted(query, part, projects);
        return sql.read(db -> db.first(
                        MOST_COUNTED + 1,
                        counted.statement(),
                        row -> row.getLong(1),
                        counted.values().toArray())
                .size());
    }

    /** What is counted stands in the index that the page is read by, so that no row has to be looked up. */
    static Asked counted(QueueQuery query, Part part, Collection<Long> projects) {
        List<Object> values = new ArrayList<>();
        return new Asked("SELECT {ISSUE_ID} FROM [REQUEST] WHERE " + condition(query, part, projects, values), values);
    }

    private static String condition(QueueQuery query, Part part, Collection<Long> projects, List<Object> values) {
        StringBuilder condition =
                new StringBuilder(part.condition(1 + query.former().size()));
        values.add(query.department());
        values.addAll(query.former());
        condition.append(" AND ").append(InList.matching("{PROJECT_ID}", projects));
        values.addAll(projects);
        if (!query.customer().isEmpty()) {
            Set<String> customers = new LinkedHashSet<>(query.formerCustomers());
            customers.add(query.customer());
            condition.append(" AND ").append(InList.matching("{CUSTOMER}", customers));
            values.addAll(customers);
        }
        narrow(condition, "{SERVICE}", query.service(), values);
        narrow(condition, "{PROJECT_KEY}", query.project(), values);
        return condition.toString();
    }

    private static void narrow(StringBuilder condition, String column, String key, List<Object> values) {
        if (!key.isEmpty()) {
            condition.append(" AND ").append(column).append(" = ?");
            values.add(key);
        }
    }
}
