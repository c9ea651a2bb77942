package org.internalcustomer.jira.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.internalcustomer.jira.sla.Stories.MON_09_00;
import static org.internalcustomer.jira.sla.Stories.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.security.PermissionManager;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.internalcustomer.core.sla.Alert;
import org.internalcustomer.core.sla.AlertAction;
import org.internalcustomer.core.sla.AlertMoment;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.core.sla.TimerId;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.alert.LoggedFiring.LoggedAction;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.alert.Firing;
import org.internalcustomer.jira.host.alert.Firings;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.issue.Refused;
import org.internalcustomer.jira.host.issue.Watchers;
import org.internalcustomer.jira.host.mail.Recipient;
import org.internalcustomer.jira.host.mail.TestOutbox;
import org.internalcustomer.jira.host.mail.TestStationery;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.AdminVisits.Typed;
import org.internalcustomer.jira.host.page.AdminVisits.Visit;
import org.internalcustomer.jira.host.sql.DuplicateRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.sla.SettableClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What becomes of firings on every database. Anna heads the service desk, which works Monday 09:00–12:00 and 13:00–18:00
 * and Tuesday 09:00–18:00 in Shanghai; it is Monday, 17:00 there.
 */
@Tag("R-ALR-1")
abstract class AlertsContract {

    private static final String MAIL = "{\"do\": \"mail\", \"to\": [\"head\"]}";
    private static final String HELD = "{\"do\": \"mail\", \"to\": [\"head\"], \"delivery\": \"in-working-hours\"}";
    private static final String DIGEST = "{\"do\": \"mail\", \"to\": [\"head\"], \"delivery\": \"in-digest\"}";
    private static final String COMMENT = "{\"do\": \"comment\", \"text\": \"Late.\", \"runAs\": \"admin\"}";
    private static final String ASSIGN = "{\"do\": \"assign\", \"to\": \"head\", \"runAs\": \"admin\"}";
    private static final String WEBHOOK = "{\"do\": \"webhook\", \"url\": \"https://example.com/hook\"}";
    private static final Duration LEASE_IS_OVER = StoredActions.LEASE.plusSeconds(1);

    private final SettableClock clock = new SettableClock(MON_09_00);
    private final Deaf deeds = new Deaf();
    private Sql sql;
    private Configurations configurations;
    private StoredFirings firings;
    private StoredActions actions;
    private FiringLog log;
    private TestOutbox outbox;
    private AlertWork work;
    private Optional<Timer> timer = Optional.empty();
    private boolean seen = true;

    abstract Sql emptyDatabase();

    @BeforeEach
    void open() {
        sql = emptyDatabase();
        configurations = AllSections.configured(clock);
        actions = new StoredActions(sql, clock);
        log = new FiringLog(sql);
        outbox = new TestOutbox(sql, clock);
        MailReaders recipients = new Readers();
        IssueRecords issues = new IssueRecords(
                FakeJira.fake(IssueManager.class, call -> ((Collection<?>)
                                call.arguments().get(0))
                        .stream().map(AlertsContract::jiraIssue).toList()),
                null,
                null,
                null);
        Access access =
                new Access(FakeJira.currentUser(), null, FakeJira.fake(PermissionManager.class, call -> true), null);
        firings = new StoredFirings(
                issues,
                new AlertReaders(
                        configurations,
                        FakeJira.users(),
                        new Watchers(FakeJira.fake(WatcherManager.class, call -> List.of())),
                        access),
                new DeliveryHours(configurations, FakeJira.users(), recipients),
                new AlertThreads(List.of()),
                clock);
        MailDelivery mails = new MailDelivery(
                sql,
                actions,
                new AlertMails(configurations, TestStationery.stationery(), FakeJira.texts(), clock),
                recipients,
                issues,
                key -> timer,
                outbox.outbox(),
                clock);
        work = new AlertWork(
                Set.of(ActionKind.values()),
                actions,
                new AlertPolicies(configurations),
                key -> timer,
                issues,
                mails,
                deeds,
                clock);
        timer = Optional.of(issue(1).timers().get(0));
    }

    @Test
    void areKeptOnceWhateverTriesTwice() {
        Firing firing = fire("due", MAIL).get(0);

        assertThatThrownBy(() -> keep(firing)).isInstanceOf(DuplicateRow.class);

        assertThat(sql.<Set<String>>read(db -> firings.known(db, List.of(1L)))).containsExactly(firing.key());
        assertThat(log.page(FiringLog.Part.ALL, Long.MAX_VALUE)).hasSize(1);
    }

    @Test
    void doEachOfTheirActionsOnce() {
        fire("due", MAIL, COMMENT, ASSIGN, WEBHOOK);

        work.run();
        work.run();

        assertThat(outbox.taken()).containsExactly("alert/1/STD/RESOLUTION/1/DUE/0/0");
        assertThat(deeds.done).containsExactly("COMMENT", "ASSIGN user:anna", "WEBHOOK");
        assertThat(states()).containsExactly(ActionState.HANDED, ActionState.DONE, ActionState.DONE, ActionState.DONE);
        outbox.send();
        clock.pass(Duration.ofMinutes(1));
        work.run();
        assertThat(states()).containsOnly(ActionState.DONE);
    }

    @Test
    void doNothingWhereTheyAreOnlyNoted() {
        Firing quiet = Firing.quiet(
                1, key(1), timer.orElseThrow(), moments("due", MAIL).get(0));
        sql.change(db -> firings.note(db, List.of(quiet)));

        work.run();

        assertThat(outbox.taken()).isEmpty();
        assertThat(log.ofIssue(1)).extracting(LoggedFiring::outcome).containsExactly(StoredFirings.QUIET);
    }

    @Test
    void tryAgainLaterAndLaterWhatFailsAndThenAskSomebody() {
        fire("due", COMMENT, MAIL);
        deeds.refused.add("COMMENT");

        work.run();
        assertThat(outbox.taken()).as("others are not held up").hasSize(1);
        assertThat(states().get(0)).isEqualTo(ActionState.WAITING);
        work.run();
        assertThat(deeds.tried).hasSize(1);
        for (int minutes : List.of(1, 5, 30, 120)) {
            clock.pass(Duration.ofMinutes(minutes));
            work.run();
        }
        assertThat(deeds.tried).hasSize(5);
        assertThat(states().get(0)).isEqualTo(ActionState.FAILED);
        assertThat(new AlertsCheck(actions).check().arguments()).containsExactly(1L, 0L);
        assertThat(new AlertsCheck(actions).remedy()).isPresent();

        deeds.refused.clear();
        assertThat(actions.retry(actions.troubled())).isEqualTo(1);
        work.run();
        assertThat(deeds.done).containsExactly("COMMENT");
        assertThat(new AlertsCheck(actions).remedy()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ic-retry-all", "ic-remedy"})
    void areAllTriedAgainByAButton(String button) {
        fire("due", COMMENT);
        deeds.refused.add("COMMENT");
        work.run();
        for (int minutes : List.of(1, 5, 30, 120)) {
            clock.pass(Duration.ofMinutes(minutes));
            work.run();
        }
        deeds.refused.clear();
        String address = new AlertsCheck(actions).remedy().orElseThrow().address();
        String query = address.substring(address.indexOf('?') + 1);
        AdminVisits visits = new AdminVisits();
        AlertsPage page = new AlertsPage(visits.tools(), log, null, actions, new AlertThreads(List.of()), null);

        Visit pressed = "ic-remedy".equals(button)
                ? visits.send(page, query, new Typed())
                : visits.send(page, "", new Typed().with("retry", "all"));

        assertThat(pressed.redirect()).endsWith("&retried=1");
        work.run();
        assertThat(deeds.done).containsExactly("COMMENT");
    }

    @Test
    void repeatAfterADeathOnlyWhatMayBeDoneTwice() {
        fire("due", COMMENT, ASSIGN);
        deeds.dies = true;
        assertThatThrownBy(work::run).isInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(work::run).isInstanceOf(OutOfMemoryError.class);
        deeds.dies = false;
        work.run();
        assertThat(deeds.done).as("both are claimed").isEmpty();

        clock.pass(LEASE_IS_OVER);
        work.run();

        assertThat(deeds.done).containsExactly("ASSIGN user:anna");
        assertThat(states()).containsExactly(ActionState.UNSURE, ActionState.DONE);
        assertThat(log.page(FiringLog.Part.TROUBLE, Long.MAX_VALUE)).hasSize(1);
    }

    @Test
    void areUnsureOfACommentThatEndedUnexpectedly() {
        fire("due", COMMENT);
        deeds.breaks = true;

        work.run();

        assertThat(states()).containsExactly(ActionState.UNSURE);
    }

    @Test
    void areHeldUntilTheRecipientWorks() {
        clock.pass(Duration.ofHours(2));
        fire("due", HELD);
        work.run();
        assertThat(outbox.taken()).isEmpty();

        clock.pass(Duration.ofHours(13).plusMinutes(59));
        work.run();
        assertThat(outbox.taken()).as("Tuesday, 08:59 in Shanghai").isEmpty();

        clock.pass(Duration.ofMinutes(1));
        work.run();
        assertThat(outbox.taken()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {HELD, DIGEST})
    void areNotMailedToWhoMayNotSeeTheIssueAnyMore(String later) {
        clock.pass(Duration.ofHours(10));
        fire("due", later);
        seen = false;

        clock.pass(Duration.ofDays(1));
        work.run();

        assertThat(outbox.taken()).isEmpty();
        assertThat(states()).containsExactly(ActionState.DROPPED);
    }

    @Test
    void areDroppedWhereNothingIsLeftToTellWhenTheirTimeComes() {
        clock.pass(Duration.ofHours(2));
        fire("due", HELD);
        timer = Optional.of(
                issue(1).after(Duration.ofHours(3)).status("5").timers().get(0));

        clock.pass(Duration.ofHours(14));
        work.run();

        assertThat(outbox.taken()).isEmpty();
        assertThat(states()).containsExactly(ActionState.DROPPED);
    }

    @Test
    void areDroppedAfterThePolicyIsWithdrawn() {
        clock.pass(Duration.ofHours(2));
        fire("due", HELD);
        timer = Optional.empty();

        clock.pass(Duration.ofHours(14));
        work.run();

        assertThat(states()).containsExactly(ActionState.DROPPED);
    }

    @Test
    void waitWhilePaused() {
        clock.pass(Duration.ofHours(2));
        fire("due", HELD);
        Optional<Timer> running = timer;
        timer = Optional.of(
                issue(1).after(Duration.ofHours(3)).status("10001").timers().get(0));
        clock.pass(Duration.ofHours(14));
        work.run();
        assertThat(outbox.taken()).isEmpty();

        timer = running;
        clock.pass(Duration.ofMinutes(15));
        work.run();
        assertThat(outbox.taken()).hasSize(1);
    }

    @Test
    void gatherTheMailsOfADayInOne() {
        configure("due", DIGEST);
        keep(firing(1));
        keep(firing(2));
        work.run();
        assertThat(outbox.taken()).isEmpty();

        clock.pass(Duration.ofHours(16));
        work.run();
        work.run();

        assertThat(outbox.taken()).hasSize(1);
        assertThat(outbox.last().text()).contains("T-1 Printer", "T-2 Printer");
        assertThat(states()).containsOnly(ActionState.HANDED);
    }

    @Test
    void gatherAgainWhatCameDueBeforeARefusedDigestWasTaken() {
        configure("due", DIGEST);
        keep(firing(1));
        clock.pass(Duration.ofHours(16));
        work.run();
        outbox.refuse();
        clock.pass(Duration.ofMinutes(1));
        work.run();

        keep(firing(2));
        clock.pass(Duration.ofDays(7));
        work.run();

        assertThat(outbox.taken()).hasSize(2).containsOnly(outbox.last().key());
        assertThat(outbox.last().text()).contains("T-1 Printer", "T-2 Printer");
        assertThat(states()).containsOnly(ActionState.HANDED);
    }

    @Test
    void giveAMailOnceMoreThatTheServerRefused() {
        fire("due", MAIL);
        work.run();
        outbox.refuse();

        clock.pass(Duration.ofMinutes(1));
        work.run();
        assertThat(states()).containsExactly(ActionState.WAITING);
        clock.pass(Duration.ofMinutes(1));
        work.run();

        assertThat(outbox.taken()).hasSize(2).containsOnly("alert/1/STD/RESOLUTION/1/DUE/0/0");
        outbox.send();
        clock.pass(Duration.ofMinutes(1));
        work.run();
        assertThat(states()).containsExactly(ActionState.DONE);
    }

    @Test
    void areForgottenWithTheirIssue() {
        fire("due", MAIL);

        new ForgottenFirings(sql).leftOut(List.of(1L));
        assertThat(log.ofIssue(1)).hasSize(1);
        new ForgottenFirings(sql).deleted(List.of(1L));

        assertThat(log.ofIssue(1)).isEmpty();
        assertThat(actions.due(ActionKind.inside())).isEmpty();
    }

    @Test
    void areReadPageByPageFromTheLatest() {
        configure("due", MAIL);
        for (int id = 1; id <= FiringLog.PAGE + 2; id++) {
            keep(firing(id));
        }

        List<LoggedFiring> first = log.page(FiringLog.Part.ALL, Long.MAX_VALUE);
        List<LoggedFiring> second =
                log.page(FiringLog.Part.ALL, first.get(first.size() - 1).id());

        assertThat(first).hasSize(FiringLog.PAGE);
        assertThat(first.get(0).issueId()).isEqualTo(FiringLog.PAGE + 2L);
        assertThat(second).extracting(LoggedFiring::issueId).containsExactly(2L, 1L);
        assertThat(first.get(0).actions()).hasSize(1);
        assertThat(log.page(FiringLog.Part.TROUBLE, Long.MAX_VALUE)).isEmpty();
        assertThat(log.page(FiringLog.Part.WAITING, Long.MAX_VALUE)).hasSize(FiringLog.PAGE);
    }

    private List<Firing> fire(String when, String... deedsOfAlert) {
        configure(when, deedsOfAlert);
        Firing firing = firing(1);
        keep(firing);
        return List.of(firing);
    }

    private void configure(String when, String... deedsOfAlert) {
        String alerts =
                "\"alerts\": [{\"when\": \"" + when + "\", \"actions\": [" + String.join(", ", deedsOfAlert) + "]}],";
        String document =
                AllSections.document().replace("\"reopening\": \"resume\"", alerts + "\"reopening\": \"resume\"");
        configurations.change(Submission.document(Json.read(document), AllSections.list()), FakeJira.ADMIN);
    }

    private List<AlertMoment> moments(String when, String... deedsOfAlert) {
        configure(when, deedsOfAlert);
        return AlertMoment.of(timer(1), alerts());
    }

    private Firing firing(long id) {
        AlertMoment moment = AlertMoment.of(timer(id), alerts()).get(0);
        List<Integer> all =
                IntStream.range(0, moment.alert().actions().size()).boxed().toList();
        return new Firing(id, key(id), timer(id), moment, all);
    }

    /** Under the version that {@link #configure} made. */
    private Timer timer(long id) {
        Timer old = issue(id).timers().get(0);
        int version = configurations.current().policies().versionsOf("STD").size();
        return new Timer(
                new TimerId(
                        old.id().policy(), version, old.id().metric(), old.id().cycle()),
                old.owners(),
                old.goal(),
                old.course(),
                old.spent(),
                old.verdict(),
                old.standing(),
                old.lateInherited(),
                old.hours());
    }

    private List<Alert> alerts() {
        return configurations.current().policies().policies().alerts(timer(1).id());
    }

    private void keep(Firing firing) {
        Firings.Prepared prepared = firings.prepare(firing);
        sql.change(prepared::keep);
    }

    private List<ActionState> states() {
        return log.page(FiringLog.Part.ALL, Long.MAX_VALUE).stream()
                .flatMap(firing -> firing.actions().stream())
                .map(LoggedAction::state)
                .toList();
    }

    private static String key(long id) {
        return id + "/STD/RESOLUTION/1";
    }

    private static Issue jiraIssue(Object id) {
        return FakeJira.fake(MutableIssue.class, call -> switch (call.name()) {
            case "getId" -> id;
            case "getKey" -> "T-" + id;
            case "getSummary" -> "Printer";
            case "getAssignee" -> null;
            default -> throw call.unexpected();
        });
    }

    /** Does what is done in Jira, or does not. */
    private static final class Deaf implements Deeds {

        private final List<String> done = new ArrayList<>();
        private final List<String> tried = new ArrayList<>();
        private final Set<String> refused = new HashSet<>();
        private boolean dies;
        private boolean breaks;

        @Override
        public void perform(PendingAction pending, AlertAction action, Issue issue, Timer timer) {
            tried.add(pending.kind().name());
            if (dies) {
                throw new OutOfMemoryError("killed");
            }
            if (breaks) {
                throw new IllegalStateException("nobody foresaw this");
            }
            if (refused.contains(pending.kind().name())) {
                throw new Refused("not now");
            }
            done.add((pending.kind() + " " + pending.recipient().text()).strip());
        }
    }

    private final class Readers implements MailReaders {

        @Override
        public Optional<Recipient> find(Addressee to) {
            return Optional.of(
                    new Recipient(to.name(), to.name(), to.name() + "@example.com", Locale.ENGLISH, ZoneOffset.UTC));
        }

        @Override
        public boolean maySee(Addressee addressee, Issue issue) {
            return seen;
        }
    }
}
