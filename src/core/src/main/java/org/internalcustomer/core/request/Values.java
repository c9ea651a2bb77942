package org.internalcustomer.core.request;

import java.util.Optional;
import java.util.Set;

/** What a request's fields said when it was created. Status, priority, issue type and project are ids or keys. */
public record Values(
        Kind kind,
        String status,
        String priority,
        Optional<String> provider,
        Optional<String> assignee,
        Optional<String> service,
        Optional<String> resolution) {

    /** What sort of issue it is: project, issue type and labels. */
    public record Kind(String project, String issueType, Set<String> labels) {

        public Kind {
            labels = Set.copyOf(labels);
        }
    }

    public static Values of(Kind kind, String status, String priority) {
        return new Values(
                kind, status, priority, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Values withProvider(Optional<String> key) {
        return new Values(kind, status, priority, key, assignee, service, resolution);
    }

    public Values withAssignee(Optional<String> userKey) {
        return new Values(kind, status, priority, provider, userKey, service, resolution);
    }

    public Values withService(Optional<String> key) {
        return new Values(kind, status, priority, provider, assignee, key, resolution);
    }

    public Values withResolution(Optional<String> id) {
        return new Values(kind, status, priority, provider, assignee, service, id);
    }
}
