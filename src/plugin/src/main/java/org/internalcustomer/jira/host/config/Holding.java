package org.internalcustomer.jira.host.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which versions of one item count: each from its instant until the next one's, of the same instant the last. */
final class Holding {

    private static final Comparator<ItemVersion> BY_EFFECTIVE =
            Comparator.comparingLong(ItemVersion::effective).thenComparingInt(ItemVersion::version);

    private Holding() {}

    static Optional<ItemVersion> at(long instant, List<ItemVersion> versions) {
        return versions.stream().filter(item -> item.effective() <= instant).max(BY_EFFECTIVE);
    }

    /** The one that counts at that instant, and those that follow it; in ascending order of version. */
    static List<ItemVersion> from(long instant, List<ItemVersion> versions) {
        List<ItemVersion> holding = new ArrayList<>();
        at(instant, versions).ifPresent(holding::add);
        versions.stream()
                .filter(item -> item.effective() > instant)
                .filter(item ->
                        at(item.effective(), versions).filter(item::equals).isPresent())
                .forEach(holding::add);
        holding.sort(Comparator.comparingInt(ItemVersion::version));
        return holding;
    }
}
