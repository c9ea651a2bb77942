package org.internalcustomer.jira.recovery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.core.score.Share;
import org.internalcustomer.jira.host.recovery.Complaints;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** What the complaints of a period come to: read by index, only those of the departments and the period. */
public final class RecoveryFigures {

    private static final List<CountedComplaints> SUMMED = List.of(
            CountedComplaints.MADE,
            CountedComplaints.UNANSWERED,
            CountedComplaints.ACKNOWLEDGED,
            CountedComplaints.SOLVED,
            CountedComplaints.FOLLOWED_UP,
            CountedComplaints.RECOVERED,
            CountedComplaints.SILENT);

    private final Sql sql;

    public RecoveryFigures(Sql sql) {
        this.sql = sql;
    }

    /** Of the complaints and offers that began in the period, about all of these departments together. */
    Complaints read(Set<String> providers, Instant from, Instant to) {
        return byProvider(InList.matching("R.{PROVIDER}", providers) + " AND ", providers, from, to).values().stream()
                .reduce(Complaints.none(), Complaints::plus);
    }

    /** The same about each department. */
    Map<String, Complaints> byProvider(Instant from, Instant to) {
        return byProvider("", Set.of(), from, to);
    }

    private Map<String, Complaints> byProvider(
            String narrowed, Collection<String> providers, Instant from, Instant to) {
        List<Object> values = new ArrayList<>(providers);
        values.add(from.toEpochMilli());
        values.add(to.toEpochMilli());
        Map<String, Share> repeated = new HashMap<>();
        Map<String, Complaints> found = new HashMap<>();
        sql.read(db -> {
            db.each(
                    repetitions(narrowed),
                    row -> repeated.put(row.getString(1), new Share(row.getInt(2), row.getInt(3))),
                    values.toArray());
            db.each(
                    "SELECT R.{PROVIDER}, " + sums() + theirs(narrowed) + " GROUP BY R.{PROVIDER}",
                    row -> found.put(
                            row.getString(1),
                            complaints(row, repeated.getOrDefault(row.getString(1), new Share(0, 0)))),
                    values.toArray());
            return true;
        });
        return found;
    }

    private static String theirs(String narrowed) {
        return " FROM [RECOVERY] R WHERE " + narrowed + "R.{OPENED} >= ? AND R.{OPENED} < ? AND R.{SAID} > 0";
    }

    /**
     * Each complaint looks for one before it by index: joined, all of them would be compared with each other.
     *
     * @param narrowed to departments: empty, or a condition that goes on
     */
    static String repetitions(String narrowed) {
        CountedComplaints again = CountedComplaints.REPEATED;
        return "SELECT T.{PROVIDER}, SUM(T.{AGAIN}), COUNT(*) FROM (SELECT R.{PROVIDER}, CASE WHEN " + again.condition()
                + " THEN 1 ELSE 0 END AS {AGAIN}" + theirs(narrowed) + " AND " + again.sample()
                + ") T GROUP BY T.{PROVIDER}";
    }

    private static String sums() {
        List<String> sums = new ArrayList<>();
        for (CountedComplaints figure : SUMMED) {
            sums.add(sum(figure.sample() + " AND " + figure.condition()));
            sums.add(sum(figure.sample()));
        }
        return String.join(", ", sums);
    }

    private static String sum(String condition) {
        return "SUM(CASE WHEN " + condition + " THEN 1 ELSE 0 END)";
    }

    private static Complaints complaints(ResultSet row, Share repeated) throws SQLException {
        return new Complaints(
                row.getInt(column(CountedComplaints.MADE)),
                row.getInt(column(CountedComplaints.UNANSWERED)),
                share(row, CountedComplaints.ACKNOWLEDGED),
                share(row, CountedComplaints.SOLVED),
                share(row, CountedComplaints.FOLLOWED_UP),
                share(row, CountedComplaints.RECOVERED),
                repeated,
                share(row, CountedComplaints.SILENT));
    }

    private static Share share(ResultSet row, CountedComplaints figure) throws SQLException {
        return new Share(row.getInt(column(figure)), row.getInt(column(figure) + 1));
    }

    /** Of those that the figure counts; its sample stands beside. */
    private static int column(CountedComplaints figure) {
        return 2 + 2 * SUMMED.indexOf(figure);
    }
}
