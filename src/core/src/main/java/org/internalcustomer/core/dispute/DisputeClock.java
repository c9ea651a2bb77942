package org.internalcustomer.core.dispute;

import java.util.OptionalLong;
import org.internalcustomer.core.calendar.WorkingTime;

/**
 * The clock of an ownership dispute (归属争议): one working day for the peers, one for their heads, one for who is above both.
 * Opened Friday 15:00 when work is Monday to Friday 09:00–18:00, it is the heads' from Monday 15:00 on.
 */
public record DisputeClock(long opened, long headsFrom, long superiorFrom, long lateFrom) {

    /** @param workingDay in milliseconds */
    public static DisputeClock of(long opened, WorkingTime hours, long workingDay) {
        long heads = due(hours, opened, workingDay);
        long superior = due(hours, heads, workingDay);
        return new DisputeClock(opened, heads, superior, due(hours, superior, workingDay));
    }

    public Stage stage(long now) {
        if (now < headsFrom) {
            return Stage.PEERS;
        }
        if (now < superiorFrom) {
            return Stage.HEADS;
        }
        return now < lateFrom ? Stage.SUPERIOR : Stage.LATE;
    }

    /** When it becomes somebody else's turn; never once it is late. */
    public OptionalLong next(long now) {
        long next =
                switch (stage(now)) {
                    case PEERS -> headsFrom;
                    case HEADS -> superiorFrom;
                    case SUPERIOR -> lateFrom;
                    case LATE -> WorkingTime.NEVER;
                };
        return next == WorkingTime.NEVER ? OptionalLong.empty() : OptionalLong.of(next);
    }

    private static long due(WorkingTime hours, long start, long budget) {
        return start == WorkingTime.NEVER ? start : hours.due(start, budget);
    }
}
