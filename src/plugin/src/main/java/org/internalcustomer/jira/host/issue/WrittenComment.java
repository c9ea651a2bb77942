package org.internalcustomer.jira.host.issue;

import java.time.Instant;

/**
 * A comment as it stands.
 *
 * @param author user key, empty for nobody known
 * @param open whether no group or role is named that alone may see it
 */
public record WrittenComment(long id, Instant at, String author, boolean open) {}
