package org.internalcustomer.jira.host.recovery;

import java.time.Instant;
import java.util.Map;
import java.util.Set;

/** What complaints come to, and who may read them one by one. */
public interface ComplaintFigures {

    /**
     * The list of the complaints behind a figure, below the host's address: {@code ?figure=…&from=…&to=…}, days of which the last is not of
     * the period any more, and {@code &provider=}, a department or, with {@code ~} before it, one and all below it.
     */
    String LIST = "/plugins/servlet/internal-customer/complaints";

    /**
     * Of the complaints that began, and were offered, from the one instant up to, but without, the other; by provider department as
     * it was then.
     */
    Map<String, Complaints> between(Instant from, Instant to);

    /** The departments whose complaints whoever is logged in may read. */
    Set<String> readable();
}
