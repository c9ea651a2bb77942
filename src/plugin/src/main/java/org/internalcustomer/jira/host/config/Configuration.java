package org.internalcustomer.jira.host.config;

import org.internalcustomer.core.catalog.Routing;
import org.internalcustomer.core.catalog.Services;
import org.internalcustomer.core.goodwill.Terms;
import org.internalcustomer.core.sla.Calendars;

/**
 * Everything that administrators have set up, as of one revision; never changes.
 *
 * @param revision grows with every change, 0 while nothing was ever set up
 */
public record Configuration(
        long revision,
        Site site,
        Organisation organisation,
        Services services,
        Routing routing,
        CalendarBook calendars,
        PolicyBook policies,
        Terms goodwill,
        SurveyDesigns surveys,
        PulseSettings pulse) {

    /** How the survey asks about requests that no design of their own is for. */
    public SurveySettings survey() {
        return surveys.standard();
    }

    /** The calendars that goals name, through all their versions. */
    public Calendars workingCalendars() {
        return calendars.compiled();
    }
}
