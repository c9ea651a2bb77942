package org.internalcustomer.jira.request;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Organisation;
import org.internalcustomer.jira.host.issue.ChangeGroup;
import org.internalcustomer.jira.host.issue.ChangeGroup.Item;
import org.internalcustomer.jira.host.issue.InternalComments;
import org.internalcustomer.jira.host.issue.WrittenComment;

/**
 * Keeps what Jira forgets: that a comment was there, and where its author, or who handed a request on, belonged then.
 * Whoever deletes a comment or moves a person later changes no timer.
 */
public final class Snapshots {

    /** How long before we hear of it a change may have been made. */
    private static final Duration HEARD_LATE = Duration.ofMinutes(1);

    private final Users users;
    private final InternalComments internal;

    public Snapshots(Users users, InternalComments internal) {
        this.users = users;
        this.internal = internal;
    }

    Batch batch(Configuration configuration) {
        return new Batch(configuration.organisation());
    }

    /** The snapshots of one batch of issues; people are looked up once. */
    final class Batch {

        private final Organisation organisation;
        private final Map<String, Map<String, String>> authors = new HashMap<>();
        private final List<RequestEvent> taken = new ArrayList<>();

        private Batch(Organisation organisation) {
            this.organisation = organisation;
        }

        /** Those of comments that are seen for the first time. */
        List<RequestEvent> missing(long issueId, Collection<RequestEvent> known, List<WrittenComment> comments) {
            Set<String> keys = known.stream().map(RequestEvent::key).collect(Collectors.toSet());
            List<RequestEvent> missing = comments.stream()
                    .filter(comment -> !keys.contains(key(comment)))
                    .map(comment -> snapshot(issueId, comment))
                    .toList();
            taken.addAll(missing);
            return missing;
        }

        /** Those of changes of provider and assignee that users made since, as the app heard from their events. */
        List<RequestEvent> witnessed(long issueId, Instant since, List<ChangeGroup> changes, Predicate<Item> moves) {
            List<RequestEvent> seen = changes.stream()
                    .filter(group -> !group.at().isBefore(since.minus(HEARD_LATE)))
                    .filter(group -> group.items().stream().anyMatch(moves))
                    .map(group -> snapshot(issueId, group))
                    .toList();
            taken.addAll(seen);
            return seen;
        }

        List<RequestEvent> taken() {
            return taken;
        }

        private RequestEvent snapshot(long issueId, WrittenComment comment) {
            Map<String, String> payload =
                    new HashMap<>(authors.computeIfAbsent(comment.author(), this::whereTheyBelong));
            payload.put("public", String.valueOf(comment.open() && !internal.contains(comment.id())));
            return new RequestEvent(
                    issueId,
                    key(comment),
                    comment.at().toEpochMilli(),
                    comment.id(),
                    comment.author(),
                    RequestEvent.Kind.COMMENT,
                    payload);
        }

        private RequestEvent snapshot(long issueId, ChangeGroup group) {
            String author = group.author().orElse("");
            String assignee = group.items().stream()
                    .filter(item -> !item.custom() && item.field().equals("assignee"))
                    .map(Item::to)
                    .reduce("", (earlier, later) -> later);
            return new RequestEvent(
                    issueId,
                    "change/" + group.id(),
                    group.at().toEpochMilli(),
                    group.id(),
                    author,
                    RequestEvent.Kind.CHANGE,
                    Map.of("departments", departmentsOf(author), "assignee", mainFirst(assignee)));
        }

        private String mainFirst(String userKey) {
            Set<String> keys = new LinkedHashSet<>();
            organisation.departmentOf(userKey, users.groupsOf(userKey)).ifPresent(main -> keys.add(main.key()));
            keys.addAll(HistoryBuilder.words(departmentsOf(userKey), ","));
            return String.join(",", keys);
        }

        /** And, if there were any, which mergers made them what they are. */
        private Map<String, String> whereTheyBelong(String userKey) {
            String departments = departmentsOf(userKey);
            String merged = Mergers.into(HistoryBuilder.words(departments, ","), organisation.departments());
            return merged.isEmpty()
                    ? Map.of("departments", departments)
                    : Map.of("departments", departments, "merged", merged);
        }

        /** Under their former keys, too: a request may still be held by a department that was merged into one of them. */
        private String departmentsOf(String userKey) {
            Departments departmentTree = organisation.departments();
            List<String> keys =
                    departmentTree.memberships(organisation.person(userKey, users.groupsOf(userKey))).stream()
                            .map(Department::key)
                            .toList();
            return String.join(",", departmentTree.withFormerKeys(keys));
        }

        private static String key(WrittenComment comment) {
            return "comment/" + comment.id();
        }
    }
}
