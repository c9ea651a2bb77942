package org.internalcustomer.jira.host.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one action changed.
 *
 * @param author user key, empty for nobody known
 */
public record ChangeGroup(long id, Instant at, Optional<String> author, List<Item> items) {

    public ChangeGroup {
        items = List.copyOf(items);
    }

    /**
     * One field's change; absent values are empty.
     *
     * @param field the id of one of Jira's own fields, the name of a custom one
     * @param from id or key
     * @param fromText what people read
     */
    public record Item(boolean custom, String field, String from, String fromText, String to, String toText) {}
}
