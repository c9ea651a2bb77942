package org.internalcustomer.core.survey;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * One resolution of a request, as a survey sees it: when it was resolved and whether it was reopened since; for whom; and
 * who provided, as a department and as the person who resolved it.
 */
public record Resolution(long at, OptionalLong reopened, Side customer, Side provider) {

    /** One side of the service: a user key and a department, as far as known. */
    public record Side(Optional<String> userKey, Optional<String> department) {}
}
