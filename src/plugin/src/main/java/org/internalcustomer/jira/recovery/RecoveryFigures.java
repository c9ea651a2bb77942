package org.internalcustomer.jira.recovery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.internalcustomer.core.score.Share;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** What the complaints of a period come to: read by index, only those of the departments and the period. */
public final class RecoveryFigures {

    /** The same cause in the same pair within this time is a repetition. */
    private static final Duration REPEATED_WITHIN = Duration.ofDays(90);

    private static final String MADE = "{COMPLAINED} IS NOT NULL";

    private final Sql sql;

    public RecoveryFigures(Sql sql) {
        this.sql = sql;
    }

    /**
     * The figures of definition d16.
     *
     * @param complaints that were made
     * @param unanswered of these, by customers who fell silent
     * @param acknowledged, solved and followedUp of the steps that are decided, those in time
     * @param recovered of the second ratings, those of four or five
     * @param repeated of the complaints whose cause is known and upheld, those whose pair had the same one before
     * @param silent of the low ratings, those that no complaint followed
     */
    record Figures(
            int complaints,
            int unanswered,
            Share acknowledged,
            Share solved,
            Share followedUp,
            Share recovered,
            Share repeated,
            Share silent) {

        /** All steps together. */
        Share inTime() {
            return new Share(
                    acknowledged.part() + solved.part() + followedUp.part(),
                    acknowledged.whole() + solved.whole() + followedUp.whole());
        }
    }

    /** Of the complaints that began in the period. */
    Figures read(Set<String> providers, Instant from, Instant to) {
        List<Object> values = new ArrayList<>(providers);
        values.add(from.toEpochMilli());
        values.add(to.toEpochMilli());
        String theirs = InList.matching("R.{PROVIDER}", providers) + " AND R.{OPENED} >= ? AND R.{OPENED} < ?"
                + " AND R.{SAID} > 0";
        List<String> counted = List.of(
                MADE,
                "{OUTCOME} = 'UNANSWERED'",
                "{ACKNOWLEDGE} = 'MET'",
                "{ACKNOWLEDGE} IN ('MET', 'BREACHED')",
                "{SOLVE} = 'MET'",
                "{SOLVE} IN ('MET', 'BREACHED')",
                "{FOLLOW_UP} = 'MET'",
                "{FOLLOW_UP} IN ('MET', 'BREACHED')",
                "{SECOND_RATING} >= 4",
                "{SECOND_RATING} IS NOT NULL",
                MADE + " AND {CAUSE} IS NOT NULL AND {CAUSE} <> 'NOT_UPHELD'",
                "{SOURCE} = 'RATING' AND {COMPLAINED} IS NULL",
                "{SOURCE} = 'RATING'");
        String sums = String.join(
                ", ",
                counted.stream()
                        .map(each -> "SUM(CASE WHEN " + each.replace("{", "R.{") + " THEN 1 ELSE 0 END)")
                        .toList());
        int[] sum = sql.read(db -> db.one(
                        "SELECT " + sums + " FROM [RECOVERY] R WHERE " + theirs,
                        row -> {
                            int[] all = new int[counted.size()];
                            for (int i = 0; i < all.length; i++) {
                                all[i] = row.getInt(i + 1);
                            }
                            return all;
                        },
                        values.toArray()))
                .orElseGet(() -> new int[counted.size()]);
        int repeated = (int) (long) sql.read(db -> db.number(repeated(theirs), values.toArray()));
        return figures(sum, repeated);
    }

    private static Figures figures(int[] sum, int repeated) {
        return new Figures(
                sum[0],
                sum[1],
                new Share(sum[2], sum[3]),
                new Share(sum[4], sum[5]),
                new Share(sum[6], sum[7]),
                new Share(sum[8], sum[9]),
                new Share(repeated, sum[10]),
                new Share(sum[11], sum[12]));
    }

    private static String repeated(String theirs) {
        return "SELECT COUNT(*) FROM [RECOVERY] R WHERE " + theirs
                + " AND R.{COMPLAINED} IS NOT NULL AND R.{CAUSE} <> 'NOT_UPHELD'"
                + " AND EXISTS (SELECT 1 FROM [RECOVERY] E WHERE E.{PROVIDER} = R.{PROVIDER} AND E.{CUSTOMER} = R.{CUSTOMER}"
                + " AND E.{CAUSE} = R.{CAUSE} AND E.{COMPLAINED} < R.{COMPLAINED}"
                + " AND E.{COMPLAINED} >= R.{COMPLAINED} - " + REPEATED_WITHIN.toMillis() + ")";
    }
}
