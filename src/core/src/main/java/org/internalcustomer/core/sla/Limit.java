package org.internalcustomer.core.sla;

import java.time.LocalTime;
import java.util.OptionalLong;

/** What a goal allows: working time, a clock time of a working day, a promised date, or whatever it takes. */
public sealed interface Limit {

    /** Working time in milliseconds; a pause makes it last longer. */
    record Within(long budget) implements Limit {

        public Within {
            if (budget < 0) {
                throw new IllegalArgumentException("A goal cannot be negative; got " + budget + " ms");
            }
        }
    }

    /** A clock time of the working day so many working days after that of the start; no pause moves it. */
    record By(LocalTime time, int days) implements Limit {

        public By {
            if (days < 0) {
                throw new IllegalArgumentException("A working day cannot be before the start; got " + days);
            }
        }
    }

    /** The date that is promised on the request; until then so much working time, or whatever it takes. */
    record Promised(OptionalLong otherwise) implements Limit {}

    /** Only measured. */
    record None() implements Limit {}
}
