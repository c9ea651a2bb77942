package com.atlassian.scheduler.config;

import java.util.Date;

/** Every so many milliseconds from a first time on. */
public final class IntervalScheduleInfo {

    private final Date firstRunTime;
    private final long intervalInMillis;

    IntervalScheduleInfo(Date firstRunTime, long intervalInMillis) {
        this.firstRunTime = firstRunTime == null ? null : new Date(firstRunTime.getTime());
        this.intervalInMillis = intervalInMillis;
    }

    /** Null where the first run is at once. */
    public Date getFirstRunTime() {
        return firstRunTime == null ? null : new Date(firstRunTime.getTime());
    }

    /** 0 where it runs once. */
    public long getIntervalInMillis() {
        return intervalInMillis;
    }
}
