package org.internalcustomer.jira.recovery;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** A figure about complaints whose complaints can be listed: its sample, and which of the sample it counts. */
enum CountedComplaints {
    MADE("R.{COMPLAINED} IS NOT NULL", CountedComplaints.ALL),
    UNANSWERED("R.{OUTCOME} = 'UNANSWERED'", CountedComplaints.ALL),
    ACKNOWLEDGED("R.{ACKNOWLEDGE} IN ('MET', 'BREACHED')", "R.{ACKNOWLEDGE} = 'MET'"),
    SOLVED("R.{SOLVE} IN ('MET', 'BREACHED')", "R.{SOLVE} = 'MET'"),
    FOLLOWED_UP("R.{FOLLOW_UP} IN ('MET', 'BREACHED')", "R.{FOLLOW_UP} = 'MET'"),
    RECOVERED("R.{SECOND_RATING} IS NOT NULL", "R.{SECOND_RATING} >= 4"),
    /** Of those whose cause is known and upheld. */
    REPEATED("R.{COMPLAINED} IS NOT NULL AND R.{CAUSE} IS NOT NULL AND R.{CAUSE} <> 'NOT_UPHELD'", Repetition.IS_ONE),
    /** Of the low ratings. */
    SILENT("R.{SOURCE} = 'RATING'", "R.{COMPLAINED} IS NULL");

    private static final String ALL = "1 = 1";

    private final String sample;
    private final String condition;

    CountedComplaints(String sample, String condition) {
        this.sample = sample;
        this.condition = condition;
    }

    /** Of rows {@code R} of the table. */
    String sample() {
        return sample;
    }

    /** Of a row of the sample. */
    String condition() {
        return condition;
    }

    /** Whether it counts only some of its sample. */
    boolean isShare() {
        return !condition.equals(ALL);
    }

    static Optional<CountedComplaints> named(String slug) {
        return Arrays.stream(values())
                .filter(figure -> RecoveryWords.slug(figure).equals(slug))
                .findFirst();
    }

    /** The same cause between the same departments, not long before. */
    private static final class Repetition {

        private static final Duration WITHIN = Duration.ofDays(90);

        private static final String IS_ONE = "EXISTS (SELECT 1 FROM [RECOVERY] E WHERE E.{PROVIDER} = R.{PROVIDER}"
                + " AND E.{CUSTOMER} = R.{CUSTOMER} AND E.{CAUSE} = R.{CAUSE} AND E.{COMPLAINED} < R.{COMPLAINED}"
                + " AND E.{COMPLAINED} >= R.{COMPLAINED} - " + WITHIN.toMillis() + ")";
    }
}
