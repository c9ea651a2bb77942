package org.internalcustomer.jira.recovery;

import static org.internalcustomer.jira.host.FakeJira.fake;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.calendar.Interval;
import org.internalcustomer.core.calendar.WeeklyHours;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.recovery.ProviderHours;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Auditors;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Memberships;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.issue.ChangeGroup;
import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.mail.TestOutbox;
import org.internalcustomer.jira.host.request.Holders.Held;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.sla.SettableClock;

/**
 * A company of two departments, without Jira: the network, led by Anna with Ben as deputy, serves finance, led by the
 * administrator. Issue 7 is Lin's, and Ben worked on it. The network works from Monday to Friday, 09:00–18:00.
 */
final class House {

    static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    static final String LIN = "lin";
    static final String ANNA = "anna";
    static final String BEN = "ben";
    static final String ADMIN = "admin";

    final SettableClock clock = new SettableClock(MON_10_00);
    final Sql sql = TestDatabase.h2(RecoveryRow.class, RecoveryEventRow.class, OutboxRow.class)
            .sql();
    final TestOutbox outbox = new TestOutbox(sql, clock);
    final SqlRecoveryStore store = new SqlRecoveryStore(sql, outbox.outbox());
    final Configurations configurations = AllSections.configured(clock);
    final List<Said> told = new ArrayList<>();
    final List<ChangeGroup> changes = new ArrayList<>();
    Optional<String> assignee = Optional.of(BEN);
    final Roles roles = new Roles(
            configurations,
            new Memberships(configurations, FakeJira.users()),
            new Auditors(configurations),
            FakeJira.users(),
            FakeJira.access(false));
    final Recoveries recoveries = new Recoveries(
            store,
            (provider, opened) -> hours(),
            roles,
            (kept, recovery, said) -> {
                told.add(said);
                return List.of();
            },
            clock);
    final Complaining complaining = new Complaining(
            recoveries,
            issue -> Optional.of(new Held(Optional.of("FIN"), Optional.of(LIN), List.of("NET", "SD"))),
            new RatedPeople(issue -> changes),
            roles);
    final RecoverySweep sweep = new RecoverySweep(store, recoveries, clock);

    House() {
        configurations.change(Submission.document(Json.read("""
                                {"format": 1, "mainDepartments": {}, "services": [], "departments": [
                                 {"key": "NET", "name": "Network", "head": "anna", "deputy": "ben"},
                                 {"key": "SD", "name": "Service Desk"},
                                 {"key": "FIN", "name": "Finance", "head": "admin"}]}"""), AllSections.list()), FakeJira.ADMIN);
    }

    MutableIssue issue() {
        ApplicationUser worker =
                assignee.map(key -> fake(ApplicationUser.class, call -> key)).orElse(null);
        return fake(MutableIssue.class, call -> switch (call.name()) {
            case "getId" -> 7L;
            case "getProjectId" -> 1L;
            case "getKey" -> "SVC-7";
            case "getSummary" -> "No network";
            case "getAssignee" -> worker;
            default -> throw call.unexpected();
        });
    }

    /** Before anybody complains. */
    void changed(String author, String field, String from, String to) {
        Instant at = MON_10_00.minus(Duration.ofDays(1)).plusSeconds(changes.size());
        changes.add(new ChangeGroup(
                changes.size() + 1L,
                at,
                Optional.of(author),
                List.of(new ChangeGroup.Item(false, field, from, from, to, to))));
    }

    KeptRecovery complain(String severity) {
        return complaining.complain(issue(), "NET", confirm(severity), LIN);
    }

    static Saying confirm(String severity) {
        return saying(Act.CONFIRM, Map.of("severity", severity, "remedy", "PUT_RIGHT", "words", "Nobody called."));
    }

    static Saying saying(Act act, Map<String, String> values) {
        return Saying.of(act, field -> values.getOrDefault(field, ""));
    }

    KeptRecovery say(KeptRecovery kept, Act act, String actor) {
        return say(kept, act, Map.of("words", "So it is."), actor);
    }

    KeptRecovery say(KeptRecovery kept, Act act, Map<String, String> values, String actor) {
        return recoveries.say(kept, saying(act, values), actor);
    }

    KeptRecovery now(KeptRecovery kept) {
        return store.find(kept.id()).orElseThrow();
    }

    void pass(Duration time) {
        clock.pass(time);
    }

    static ProviderHours hours() {
        WorkingCalendar office = new WorkingCalendar(
                "OFFICE", ZoneOffset.UTC, WeeklyHours.mondayToFriday(Interval.of("09:00", "18:00")));
        return new ProviderHours(office.compiled(), office.workingDay());
    }
}
