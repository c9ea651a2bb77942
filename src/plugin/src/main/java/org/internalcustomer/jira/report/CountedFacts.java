package org.internalcustomer.jira.report;

import java.time.InstantSource;
import java.time.LocalDate;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.RatingReaders;
import org.internalcustomer.jira.host.jql.FunctionTools;

/** What the JQL functions about counted issues need. */
public record CountedFacts(
        FunctionTools tools,
        FactStore facts,
        Configurations configurations,
        RatingReaders readers,
        InstantSource clock) {

    /** In the reporting zone. */
    LocalDate today() {
        return LocalDate.ofInstant(
                clock.instant(), configurations.current().site().reportingZone());
    }
}
