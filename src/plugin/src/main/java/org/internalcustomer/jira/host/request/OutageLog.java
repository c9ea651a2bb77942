package org.internalcustomer.jira.host.request;

import java.util.List;

/** The outages for which somebody asked to correct what they made late. */
public interface OutageLog {

    /** Those that nobody has decided on, the oldest first. */
    List<Outage> waiting(int most);

    /** The latest first. */
    List<Outage> decided(int most);
}
