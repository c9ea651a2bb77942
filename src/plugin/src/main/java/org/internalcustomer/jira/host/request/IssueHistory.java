package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.request.History;
import org.internalcustomer.core.request.Serving;

/**
 * One issue as the fold needs it: where it is, whose it is, and all that happened to it.
 *
 * @param customer the customer department's key, empty where nobody's
 * @param requester the internal customer's user key
 * @param shown the provider department that Jira's field shows
 * @param resolutions every time a resolution was set or cleared, in order
 * @param servings for whose issues it works, or worked
 */
public record IssueHistory(
        IssueIdentity issue,
        Optional<String> requester,
        Optional<String> customer,
        Optional<String> service,
        Optional<String> shown,
        History history,
        List<ResolutionChange> resolutions,
        List<Serving> servings) {

    public IssueHistory {
        resolutions = List.copyOf(resolutions);
        servings = List.copyOf(servings);
    }

    /** One that serves nobody. */
    public IssueHistory(
            IssueIdentity issue,
            Optional<String> requester,
            Optional<String> customer,
            Optional<String> service,
            Optional<String> shown,
            History history,
            List<ResolutionChange> resolutions) {
        this(issue, requester, customer, service, shown, history, resolutions, List.of());
    }

    /**
     * Where an issue is.
     *
     * @param updated its own last change when its history was read
     */
    public record IssueIdentity(long id, String key, long number, long projectId, String projectKey, Instant updated) {}

    /**
     * A resolution was set, or cleared.
     *
     * @param actor user key, empty for nobody known
     */
    public record ResolutionChange(Instant at, boolean set, Optional<String> actor) {}
}
