package org.internalcustomer.jira.host.jql;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * To whose issues an answer is narrowed.
 *
 * @param providers keys of provider departments, the empty one for nobody's; none for all
 * @param customers the same of customer departments
 * @param period as it was written
 */
public record Narrowing(Set<String> providers, Set<String> customers, OptionalLong project, Optional<String> period) {

    public Narrowing {
        providers = Set.copyOf(providers);
        customers = Set.copyOf(customers);
    }

    /** {@code AND column IN (…)} with its arguments, or nothing where no key is named; nobody's is empty or null. */
    public static String in(String column, Set<String> keys, List<Object> arguments) {
        if (keys.isEmpty()) {
            return "";
        }
        arguments.addAll(keys);
        String in = column + " IN (" + keys.stream().map(key -> "?").collect(Collectors.joining(", ")) + ")";
        return keys.contains("") ? " AND (" + in + " OR " + column + " IS NULL)" : " AND " + in;
    }
}
