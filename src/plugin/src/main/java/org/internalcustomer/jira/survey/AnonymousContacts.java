package org.internalcustomer.jira.survey;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.token.Token;

/**
 * How often people were asked anonymously, as hashes with a secret salt for each month: enough to limit contacts and to tell
 * how many people must have answered, but not who did, nor to recognise one from month to month.
 */
final class AnonymousContacts {

    private static final int WEEK_DAYS = 7;
    private static final int HUNDRED = 100;
    /** The longest contact limit is a year; four finished quarters are shown, with those who were asked a while before. */
    private static final int MONTHS_KEPT = 18;

    /** No department's key. */
    private static final String CROWD = "*";

    private static final Duration CROWD_REMEMBERED = Duration.ofDays(365);

    private final ZoneId zone;

    AnonymousContacts(ZoneId zone) {
        this.zone = zone;
    }

    void asked(Db db, String person, String department, Instant at) throws SQLException {
        LocalDate monday = day(at).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        insert(db, person, department, day(at), monday.toEpochDay());
    }

    /**
     * That somebody was asked about one issue of a crowd, which may consist of that one only: by other hashes, which tell
     * nothing of who it is elsewhere.
     */
    void askedInCrowd(Db db, String person, Crowd crowd, long issueId, Instant at) throws SQLException {
        asked(db, member(person, crowd), CROWD, at);
        asked(db, member(person, crowd, issueId), CROWD, at);
    }

    /** About other issues of the crowd than that one, in the last year. */
    boolean isAskedInCrowd(Db db, String person, Crowd crowd, long issueId, Instant now) throws SQLException {
        String inCrowd = member(person, crowd);
        String aboutIssue = member(person, crowd, issueId);
        ContactTally tally = new ContactTally(UnaryOperator.identity());
        count(db, List.of(inCrowd, aboutIssue), now.minus(CROWD_REMEMBERED), now, tally);
        return tally.times(inCrowd, Optional.empty()) > tally.times(aboutIssue, Optional.empty());
    }

    private static String member(String person, Crowd crowd) {
        return "crowd/" + crowd.main() + "/" + person;
    }

    /** As one of that crowd: what was asked before the issue belonged to it is not the crowd's. */
    private static String member(String person, Crowd crowd, long issueId) {
        return "issue/" + issueId + "/in/" + crowd.main() + "/" + person;
    }

    void count(Db db, Collection<String> persons, Instant since, Instant now, ContactTally tally) throws SQLException {
        YearMonth last = YearMonth.from(day(now));
        for (YearMonth month = YearMonth.from(day(since)); !month.isAfter(last); month = month.plusMonths(1)) {
            Optional<String> salt = knownSalt(db, number(month));
            if (salt.isPresent()) {
                count(db, number(month), byHash(persons, salt.get()), day(since), tally);
            }
        }
    }

    private static void count(Db db, int month, Map<String, String> byHash, LocalDate since, ContactTally tally)
            throws SQLException {
        List<Object> arguments = new ArrayList<>(List.of(month, since.toEpochDay() - WEEK_DAYS));
        arguments.addAll(byHash.keySet());
        db.each(
                "SELECT {PERSON_HASH}, {DEPARTMENT}, COUNT(*) FROM [ANON_CONTACT] WHERE {MONTH_NUMBER} = ?"
                        + " AND {ASKED_WEEK} > ? AND " + InList.matching("{PERSON_HASH}", byHash.keySet())
                        + " GROUP BY {PERSON_HASH}, {DEPARTMENT}",
                row -> tally.add(byHash.get(row.getString(1)), row.getString(2), row.getLong(3)),
                arguments.toArray());
    }

    private static Map<String, String> byHash(Collection<String> persons, String salt) {
        Map<String, String> byHash = new LinkedHashMap<>();
        persons.forEach(person -> byHash.put(hash(person, salt), person));
        return byHash;
    }

    void forget(Db db, Instant now) throws SQLException {
        int oldest = number(YearMonth.from(day(now)).minusMonths(MONTHS_KEPT));
        db.update("DELETE FROM [ANON_CONTACT] WHERE {MONTH_NUMBER} < ?", oldest);
        db.update("DELETE FROM [ANON_SALT] WHERE {MONTH_NUMBER} < ?", oldest);
    }

    private static void insert(Db db, String person, String department, LocalDate day, long week) throws SQLException {
        int month = number(YearMonth.from(day));
        db.update(
                "INSERT INTO [ANON_CONTACT] ({CONTACT_ID}, {MONTH_NUMBER}, {PERSON_HASH}, {DEPARTMENT}, {ASKED_WEEK})"
                        + " VALUES (?, ?, ?, ?, ?)",
                Token.random().text(),
                month,
                hash(person, salt(db, month)),
                department,
                week);
    }

    private static String salt(Db db, int month) throws SQLException {
        Optional<String> known = knownSalt(db, month);
        if (known.isPresent()) {
            return known.get();
        }
        String fresh = Token.random().text();
        db.update("INSERT INTO [ANON_SALT] ({MONTH_NUMBER}, {SALT}) VALUES (?, ?)", month, fresh);
        return fresh;
    }

    private static Optional<String> knownSalt(Db db, int month) throws SQLException {
        return db.one("SELECT {SALT} FROM [ANON_SALT] WHERE {MONTH_NUMBER} = ?", row -> row.getString(1), month);
    }

    private static String hash(String person, String salt) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(person.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    static int number(YearMonth month) {
        return month.getYear() * HUNDRED + month.getMonthValue();
    }
}
