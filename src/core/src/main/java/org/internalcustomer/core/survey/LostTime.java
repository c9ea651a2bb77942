package org.internalcustomer.core.survey;

import java.util.Arrays;
import java.util.Optional;

/** How much working time a matter cost its customer, as they see it (损失工时). A day has eight hours. */
public enum LostTime {
    NONE(0),
    QUARTER(15),
    HALF(30),
    HOUR(60),
    TWO_HOURS(120),
    FOUR_HOURS(240),
    DAY(480),
    TWO_DAYS(960);

    private final int minutes;

    LostTime(int minutes) {
        this.minutes = minutes;
    }

    /** Of two days or more, two days. */
    public int minutes() {
        return minutes;
    }

    public static Optional<LostTime> ofMinutes(int minutes) {
        return Arrays.stream(values()).filter(each -> each.minutes == minutes).findFirst();
    }
}
