package org.internalcustomer.jira.host.request;

import java.util.List;

/** All timers that approved corrections changed: few, so that reports read them all. */
@FunctionalInterface
public interface CorrectedTimers {

    List<CorrectedTimer> all();
}
