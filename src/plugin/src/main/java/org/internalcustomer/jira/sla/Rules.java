package org.internalcustomer.jira.sla;

import org.internalcustomer.core.sla.Rulebook;

/** The policies and calendars of now, with all their versions. */
public interface Rules {

    Rulebook now();
}
