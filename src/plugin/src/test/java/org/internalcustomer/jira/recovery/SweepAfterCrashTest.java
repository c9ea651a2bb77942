package org.internalcustomer.jira.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.core.recovery.RecoveryEvent;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;
import org.internalcustomer.core.recovery.Severity;
import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.TestOutbox;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.recovery.Complaint.Sides;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The sweep is killed at every moment at which it looks at the clock, also in the middle of a transaction; the next one goes on, and
 * nothing happens twice.
 */
@Tag("R-REC-1")
class SweepAfterCrashTest {

    private static final int COMPLAINTS = 4;
    private static final Instant COMPLAINED = House.MON_10_00;
    /** Three of the four hours for the acknowledgement are over. */
    private static final Instant WARNED = COMPLAINED.plus(Duration.ofMinutes(190));

    private final House house = new House();

    @Test
    void goesOnOnH2() {
        goesOn(TestDatabase.h2(RecoveryRow.class, RecoveryEventRow.class, OutboxRow.class)
                .sql());
    }

    @Test
    void goesOnOnPostgres() {
        goesOn(TestDatabase.postgres(RecoveryRow.class, RecoveryEventRow.class, OutboxRow.class)
                .sql());
    }

    private void goesOn(Sql sql) {
        Set<Integer> doneBeforeItDied = new TreeSet<>();
        Mortal clock = new Mortal(Integer.MAX_VALUE);
        complain(sql);
        sweep(sql, clock).run();
        int moments = clock.looks;

        for (int moment = 0; moment < moments; moment++) {
            complain(sql);
            RecoverySweep dying = sweep(sql, new Mortal(moment));
            assertThatThrownBy(dying::run).isInstanceOf(Killed.class);
            doneBeforeItDied.add(warnings(sql).size());

            sweep(sql, new Mortal(Integer.MAX_VALUE)).run();

            assertThat(warnings(sql))
                    .as("after a crash at moment %d", moment)
                    .hasSize(COMPLAINTS)
                    .doesNotHaveDuplicates();
            assertThat(mails(sql)).hasSize(COMPLAINTS).doesNotHaveDuplicates();
        }

        assertThat(doneBeforeItDied).contains(0, COMPLAINTS / 2, COMPLAINTS);
    }

    /** In an empty database. */
    private void complain(Sql sql) {
        sql.change(db -> {
            db.update("DELETE FROM [RECOVERY_EVENT]");
            db.update("DELETE FROM [RECOVERY]");
            db.update("DELETE FROM [OUTBOX]");
        });
        Recoveries recoveries = recoveries(sql, () -> COMPLAINED);
        for (int issue = 1; issue <= COMPLAINTS; issue++) {
            Complaint complaint = new Complaint(
                    0,
                    "issue/" + issue + "/1",
                    issue,
                    1,
                    new Sides("NET", "FIN", "lin", "lin"),
                    Source.CUSTOMER,
                    COMPLAINED,
                    Set.of());
            RecoveryEvent first = RecoveryEvent.complained(COMPLAINED.toEpochMilli(), Severity.NORMAL);
            recoveries.begin(complaint, first, Map.of("words", "Nobody called."), "lin");
        }
    }

    private RecoverySweep sweep(Sql sql, InstantSource clock) {
        return new RecoverySweep(store(sql, clock), recoveries(sql, clock), clock);
    }

    /** As after a start: nothing is remembered. Only what happens by itself is mailed. */
    private Recoveries recoveries(Sql sql, InstantSource clock) {
        return new Recoveries(
                store(sql, clock),
                (provider, opened) -> House.hours(),
                house.roles,
                (kept, recovery, said) -> said.event().kind() == Kind.WARNED
                        ? List.of(new OutgoingMail(
                                "recovery/" + kept.id() + "/" + said.number(), "anna@example.com", "Soon", "text", ""))
                        : List.of(),
                clock);
    }

    private static SqlRecoveryStore store(Sql sql, InstantSource clock) {
        return new SqlRecoveryStore(sql, new TestOutbox(sql, clock).outbox());
    }

    private static List<Long> warnings(Sql sql) {
        return sql.read(db -> db.list(
                "SELECT {RECOVERY_ID} FROM [RECOVERY_EVENT] WHERE {KIND} = ?",
                row -> row.getLong(1),
                Kind.WARNED.name()));
    }

    private static List<String> mails(Sql sql) {
        return sql.read(db -> db.list("SELECT {MAIL_KEY} FROM [OUTBOX]", row -> row.getString(1)));
    }

    /** It is all over, as when the process ends. */
    private static final class Killed extends Error {

        private static final long serialVersionUID = 1;
    }

    /** A clock that can be looked at so often, and no more. */
    private static final class Mortal implements InstantSource {

        private final int most;
        private int looks;

        Mortal(int most) {
            this.most = most;
        }

        @Override
        public Instant instant() {
            if (looks == most) {
                throw new Killed();
            }
            looks++;
            return WARNED;
        }
    }
}
