package org.internalcustomer.jira.host.request;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;

/** What Jira and our own events know about issues. */
public interface Histories {

    /**
     * The histories of those issues that exist and belong to a project of ours; the others are left out. Rules fill the
     * fields of those that a user has just created, and what only today knows is kept as a snapshot first.
     */
    List<IssueHistory> read(Map<Long, Sighting> issues);

    /** Those that Jira still has, in whatever project. */
    Set<Long> existing(Collection<Long> issueIds);

    /**
     * Why an issue is read.
     *
     * @param since when the first of the users' changes that made it dirty was heard of; empty if none was
     */
    record Sighting(Cause cause, Optional<Instant> since) {}
}
