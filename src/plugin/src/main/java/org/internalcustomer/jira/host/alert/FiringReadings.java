package org.internalcustomer.jira.host.alert;

import java.util.List;
import java.util.Map;

/** What the firing log says of one issue to whoever is logged in. */
public interface FiringReadings {

    /** The latest first, as {@code templates/alert/fired.vm} shows them. */
    List<Map<String, Object>> of(long issueId);
}
