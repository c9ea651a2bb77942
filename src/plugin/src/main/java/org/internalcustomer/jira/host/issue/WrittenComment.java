package org.internalcustomer.jira.host.issue;

import java.time.Instant;

/**
 * A comment as it stands.
 *
 * @param author user key, empty for nobody known
 * @param open whether everybody who sees the issue sees it
 */
public record WrittenComment(long id, Instant at, String author, boolean open) {}
