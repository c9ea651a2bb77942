package org.internalcustomer.jira.host.config;

import java.time.Duration;
import java.time.Instant;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.survey.ContactLimit;
import org.internalcustomer.core.survey.Sample;

/**
 * How the satisfaction survey asks.
 *
 * @param delay between the resolution and the invitation, in working hours of the department that provided
 * @param expiresAfterDays how long an invitation can be answered
 * @param subject of the mail; {@code {issue}} stands for the key
 * @param activated since when it has been switched on: nothing resolved before is asked about
 * @param reach who is asked, and how often
 * @param simulation made-up answers, for a demonstration
 * @param form what it asks beside the overall rating
 */
public record SurveySettings(
        boolean enabled,
        Duration delay,
        int expiresAfterDays,
        Names subject,
        Names question,
        Instant activated,
        Reach reach,
        Simulation simulation,
        SurveyForm form) {

    /** One that asks what is usual. */
    public SurveySettings(
            boolean enabled,
            Duration delay,
            int expiresAfterDays,
            Names subject,
            Names question,
            Instant activated,
            Reach reach,
            Simulation simulation) {
        this(enabled, delay, expiresAfterDays, subject, question, activated, reach, simulation, SurveyForm.usual());
    }

    /**
     * Who is asked, and how often.
     *
     * @param withinDepartment whether people are asked about the work of their own department
     * @param anonymous whether nobody shall know who answered
     * @param reminderAfterDays when somebody who has not answered is asked once more; 0 for never
     * @param when which resolutions are asked about
     */
    public record Reach(
            boolean withinDepartment,
            Sample sample,
            ContactLimit limit,
            int reminderAfterDays,
            boolean anonymous,
            SurveyCondition when) {

        /** About all resolutions. */
        public Reach(
                boolean withinDepartment, Sample sample, ContactLimit limit, int reminderAfterDays, boolean anonymous) {
            this(withinDepartment, sample, limit, reminderAfterDays, anonymous, SurveyCondition.always());
        }

        /** By name. */
        public Reach(boolean withinDepartment, Sample sample, ContactLimit limit, int reminderAfterDays) {
            this(withinDepartment, sample, limit, reminderAfterDays, false);
        }

        public static Reach everybody() {
            return new Reach(false, Sample.all(), ContactLimit.none(), 0);
        }
    }

    /**
     * How many are made up, and which.
     *
     * @param percent of the imported resolutions; 0 for none
     * @param seed with the same one the same issues get the same answers
     */
    public record Simulation(int percent, int seed) {

        public static Simulation none() {
            return new Simulation(0, 0);
        }
    }

    public SurveySettings switchedOff() {
        return new SurveySettings(
                false, delay, expiresAfterDays, subject, question, Instant.MAX, reach, simulation, form);
    }

    public static SurveySettings off() {
        return new SurveySettings(
                false,
                Duration.ZERO,
                14,
                Names.none(),
                Names.none(),
                Instant.MAX,
                Reach.everybody(),
                Simulation.none());
    }
}
