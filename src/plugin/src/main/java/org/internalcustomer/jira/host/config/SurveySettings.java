package org.internalcustomer.jira.host.config;

import java.time.Duration;
import java.time.Instant;
import org.internalcustomer.core.Names;

/**
 * How the satisfaction survey asks.
 *
 * @param delay between the resolution and the invitation, in working hours of the department that provided
 * @param expiresAfterDays how long an invitation can be answered
 * @param subject of the mail; {@code {issue}} stands for the key
 * @param activated since when it has been switched on: nothing resolved before is asked about
 * @param withinDepartment whether people are asked about the work of their own department
 * @param simulatedPercent how many of a hundred imported resolutions get a made-up answer, for a demonstration; 0 for none
 */
public record SurveySettings(
        boolean enabled,
        Duration delay,
        int expiresAfterDays,
        Names subject,
        Names question,
        Instant activated,
        boolean withinDepartment,
        int simulatedPercent) {

    public static SurveySettings off() {
        return new SurveySettings(false, Duration.ZERO, 14, Names.none(), Names.none(), Instant.MAX, false, 0);
    }
}
