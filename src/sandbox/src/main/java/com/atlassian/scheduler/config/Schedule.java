package com.atlassian.scheduler.config;

import java.util.Date;
import java.util.TimeZone;

/** When a job runs: at an interval, by a cron expression, or once. */
public final class Schedule {

    private final IntervalScheduleInfo interval;
    private final String cronExpression;
    private final TimeZone timeZone;

    private Schedule(IntervalScheduleInfo interval, String cronExpression, TimeZone timeZone) {
        this.interval = interval;
        this.cronExpression = cronExpression;
        this.timeZone = timeZone;
    }

    public static Schedule forInterval(long intervalInMillis, Date firstRunTime) {
        if (intervalInMillis < 0) {
            throw new IllegalArgumentException("The interval is negative: " + intervalInMillis);
        }
        return new Schedule(new IntervalScheduleInfo(firstRunTime, intervalInMillis), null, null);
    }

    public static Schedule forCronExpression(String cronExpression) {
        return forCronExpression(cronExpression, null);
    }

    public static Schedule forCronExpression(String cronExpression, TimeZone timeZone) {
        return new Schedule(null, cronExpression, timeZone);
    }

    public static Schedule runOnce(Date runTime) {
        return forInterval(0, runTime);
    }

    /** Only for schedules at an interval and for those that run once. */
    public IntervalScheduleInfo getIntervalScheduleInfo() {
        if (interval == null) {
            throw new IllegalStateException("This schedule is the cron expression " + cronExpression);
        }
        return interval;
    }

    public String getCronExpression() {
        return cronExpression;
    }

    public TimeZone getTimeZone() {
        return timeZone;
    }
}
