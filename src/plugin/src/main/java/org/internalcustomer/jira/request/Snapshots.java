package org.internalcustomer.jira.request;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Organisation;
import org.internalcustomer.jira.host.issue.WrittenComment;

/**
 * Keeps what Jira forgets: that a comment was there, and where its author belonged then. Whoever deletes a comment or
 * moves a person later changes no timer.
 */
public final class Snapshots {

    private final Users users;

    public Snapshots(Users users) {
        this.users = users;
    }

    Batch batch(Configuration configuration) {
        return new Batch(configuration.organisation());
    }

    /** The snapshots of one batch of issues; people are looked up once. */
    final class Batch {

        private final Organisation organisation;
        private final Map<String, String> departments = new HashMap<>();
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

        List<RequestEvent> taken() {
            return taken;
        }

        private RequestEvent snapshot(long issueId, WrittenComment comment) {
            return new RequestEvent(
                    issueId,
                    key(comment),
                    comment.at().toEpochMilli(),
                    comment.id(),
                    comment.author(),
                    RequestEvent.Kind.COMMENT,
                    Map.of(
                            "public",
                            String.valueOf(comment.open()),
                            "departments",
                            departments.computeIfAbsent(comment.author(), this::departmentsOf)));
        }

        private String departmentsOf(String userKey) {
            return organisation
                    .departments()
                    .memberships(organisation.person(userKey, users.groupsOf(userKey)))
                    .stream()
                    .map(Department::key)
                    .collect(Collectors.joining(","));
        }

        private static String key(WrittenComment comment) {
            return "comment/" + comment.id();
        }
    }
}
