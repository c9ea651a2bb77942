package org.internalcustomer.core.catalog;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * New requests like these go to that department (派单规则), whatever the catalogue says.
 *
 * @param issueType its id
 */
public record RoutingRule(
        String key, Optional<String> service, Optional<String> issueType, Optional<String> label, String provider) {

    public RoutingRule {
        if (service.isEmpty() && issueType.isEmpty() && label.isEmpty()) {
            throw new IllegalArgumentException("Routing rule " + key + " names nothing that it is for");
        }
    }

    /** A new request, as far as rules look at it. */
    public record Asked(Optional<String> service, String issueType, Set<String> labels) {}

    boolean fits(Asked request) {
        return service.filter(each -> !request.service().equals(Optional.of(each)))
                        .isEmpty()
                && issueType.filter(each -> !request.issueType().equals(each)).isEmpty()
                && label.filter(each -> !request.labels().contains(each)).isEmpty();
    }

    /** How many things it looks at. */
    long closeness() {
        return Stream.of(service, issueType, label).filter(Optional::isPresent).count();
    }
}
