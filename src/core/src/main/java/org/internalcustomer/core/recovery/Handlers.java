package org.internalcustomer.core.recovery;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may handle a complaint (处理人): nobody whose work was rated, and not who complains.
 *
 * @param barred user keys
 */
public record Handlers(Set<String> barred) {

    public Handlers {
        barred = Set.copyOf(barred);
    }

    public boolean mayHandle(String userKey) {
        return !userKey.isEmpty() && !barred.contains(userKey);
    }

    /** Of those asked in this order, the first who may. */
    public Optional<String> first(List<String> asked) {
        return asked.stream().filter(this::mayHandle).findFirst();
    }
}
