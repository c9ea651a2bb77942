package org.internalcustomer.sandbox.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Where stories become issues. Every call is one transaction, so that a crash leaves whole issues or none. */
interface ImportTarget {

    /** The timeline of the first import; {@code ofNow} if this is it. */
    Timeline timeline(Supplier<Timeline> ofNow);

    /** Makes the people and groups that do not exist yet. */
    void ensure(Cast cast);

    /** Adds issues for incidents that have none yet. */
    void add(List<Story> stories);

    /** The numbers of all incidents that are issues already. */
    default Set<String> present() {
        return issueKeys().keySet();
    }

    /** Issue keys by incident number. */
    Map<String, String> issueKeys();
}
