package org.internalcustomer.jira.sla.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.internalcustomer.core.request.Event;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.request.History;
import org.internalcustomer.core.request.Moment;
import org.internalcustomer.core.request.Parties;
import org.internalcustomer.core.request.Values;
import org.internalcustomer.core.sla.Rulebook;
import org.internalcustomer.core.sla.SlaFold;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.request.Chronicle;
import org.internalcustomer.jira.host.request.IssueHistory;
import org.internalcustomer.jira.host.request.IssueHistory.IssueIdentity;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.sla.explain.ExplanationView.DeedView;
import org.internalcustomer.jira.sla.explain.ExplanationView.SpanView;
import org.internalcustomer.jira.sla.explain.ExplanationView.StepView;
import org.internalcustomer.jira.sla.explain.TimersView.OneView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** On Shanghai's calendar of the document: Tuesdays from nine to six, four hours for what is critical; texts are keys. */
class ExplanationViewsTest {

    private static final Instant TUE_09_00 = Instant.parse("2026-03-03T01:00:00Z");

    private final Configurations configurations = AllSections.configured(() -> TUE_09_00);
    private final Wording wording =
            new Wording(FakeJira.texts(), FakeJira.times(), FakeJira.constants(), FakeJira.users(), configurations);
    private final ExplanationViews views = new ExplanationViews(wording);
    private final List<Event> events = new ArrayList<>();
    private String priority = "1";

    @Test
    @Tag("R-CLK-4")
    void addUpToTheTimeUsed() {
        status(Duration.ofHours(1), "10001");
        status(Duration.ofHours(3), "3");
        status(Duration.ofHours(4), "5");
        ExplanationView view = resolution(Duration.ofHours(9));
        assertThat(view.spans())
                .extracting(SpanView::kind, SpanView::usedMs)
                .containsExactly(row("RUNNING", hours(1)), row("PAUSED", 0L), row("RUNNING", hours(1)));
        assertThat(view.spans().stream().mapToLong(SpanView::usedMs).sum())
                .isEqualTo(view.sum().usedMs());
        assertThat(view.spans()).extracting(SpanView::calendarVersion).containsOnly(1);
        assertThat(view.sum().verdict()).isEqualTo("MET");
        assertThat(view.sum().remainingMs()).isEqualTo(hours(2));
        assertThat(view.calendars())
                .extracting(ExplanationView.CalendarView::zone)
                .containsExactly("Asia/Shanghai");
    }

    @Test
    @Tag("R-POL-1")
    void nameTheGoalThatMatchedAndThoseThatDidNot() {
        events.add(new Event.PriorityChanged(moment(Duration.ofHours(1)), "3"));
        ExplanationView view = resolution(Duration.ofHours(2));
        assertThat(view.policy().key()).isEqualTo("STD");
        assertThat(view.policy().version()).isEqualTo(1);
        assertThat(view.goals()).extracting(ExplanationView.GoalView::budgetMs).containsExactly(hours(4), 554_544_000L);
        assertThat(view.choices()).extracting(ExplanationView.ChoiceView::goal).containsExactly(0, 1);
        assertThat(view.choices().get(0).missed()).isEmpty();
        assertThat(view.choices().get(1).missed())
                .extracting(ExplanationView.MissedView::goal, ExplanationView.MissedView::field)
                .containsExactly(row(0, "PRIORITY"));
    }

    @Test
    @Tag("R-WHO-3")
    void tellACustomerThatWasMergedFromTheOtherOne() {
        configurations.change(
                Submission.of(
                        configurations.section("departments"),
                        "HELP",
                        Json.read("{\"name\": \"Help desk\", \"mergedInto\": \"SD\"}")),
                FakeJira.ADMIN);

        assertThat(wording.values(Field.CUSTOMER, Set.of("SD"))).isEqualTo("Service Desk");
        assertThat(wording.values(Field.CUSTOMER, Set.of("HELP"))).isEqualTo("Service Desk (HELP)");
    }

    @Test
    @Tag("R-POL-5")
    void sayThatAChangeMadeItLate() {
        priority = "3";
        events.add(new Event.PriorityChanged(moment(Duration.ofHours(5)), "1"));
        ExplanationView view = resolution(Duration.ofHours(6));
        assertThat(view.sum().verdict()).isEqualTo("LATE_BY_CHANGE");
        assertThat(view.sum().text()).containsExactly("internal-customer.explain.sum.late-by-change");
        DeedView change = view.steps().get(1).deeds().get(0);
        assertThat(change.kind()).isEqualTo("GOAL_CHANGED");
        assertThat(change.breachedAt())
                .isEqualTo(TUE_09_00.plus(Duration.ofHours(4)).toString());
    }

    @Test
    @Tag("R-CLK-2")
    void sayOfAnOpenTimerWhetherItIsDue() {
        assertThat(resolution(Duration.ofHours(1)).sum().text()).containsExactly("internal-customer.explain.sum.open");
        ExplanationView late = resolution(Duration.ofHours(5));
        assertThat(late.sum().text()).containsExactly("internal-customer.explain.sum.breached");
        assertThat(late.sum().breachedAt())
                .isEqualTo(TUE_09_00.plus(Duration.ofHours(4)).toString());
        status(Duration.ofHours(1), "10001");
        assertThat(resolution(Duration.ofHours(5)).sum().text())
                .containsExactly("internal-customer.explain.sum.paused");
        status(Duration.ofHours(2), "5");
        assertThat(resolution(Duration.ofHours(5)).sum().text())
                .containsExactly("internal-customer.explain.sum.met-while-paused");
    }

    @Test
    @Tag("R-CLK-4")
    void tellWhatEachEventDidAndWhoDidIt() {
        status(Duration.ofHours(1), "10001");
        ExplanationView view = resolution(Duration.ofHours(2));
        assertThat(view.steps()).extracting(StepView::by).containsExactly(null, "anna");
        DeedView paused = view.steps().get(1).deeds().get(0);
        assertThat(paused.kind()).isEqualTo("PAUSED");
        assertThat(paused.usedMs()).isEqualTo(hours(1));
        assertThat(paused.due()).isNull();
        assertThat(view.sum().clock()).isEqualTo("WAITING_FOR_CUSTOMER");
    }

    @Test
    @Tag("R-WHO-5")
    void keepInternalCommentsToThemselves() {
        events.add(new Event.Commented(moment(Duration.ofMinutes(1)), "anna", false, Set.of("SD")));
        events.add(new Event.Commented(moment(Duration.ofMinutes(2)), "anna", true, Set.of("SD")));
        assertThat(resolution(Duration.ofHours(1)).steps())
                .extracting(StepView::at)
                .containsExactly(
                        TUE_09_00.toString(), TUE_09_00.plusSeconds(120).toString());
    }

    @Test
    @Tag("R-POL-2")
    void listWhatDidNotStartAndWhy() {
        Explained explained = explained(Duration.ZERO);
        TimersView timers = views.timers(explained);
        assertThat(timers.timers()).extracting(OneView::id).containsExactly("RESOLUTION-1");
        assertThat(timers.notStarted()).extracting(OneView::id).contains("FIRST_RESPONSE-1", "LEG-1", "ACCEPT-1");
        ExplanationView view = views.of(explained, "leg-1");
        assertThat(view.notStarted().reason()).isEqualTo("NO_POLICY");
        assertThat(view.notStarted().department()).isEqualTo("SD");
        assertThat(view.spans()).isEmpty();
    }

    @Test
    void areNotThereForWhatIsNoTimer() {
        Explained explained = explained(Duration.ZERO);
        for (String id : List.of("RESOLUTION-2", "RESOLUTION", "LUNCH-1", "")) {
            assertThatThrownBy(() -> views.of(explained, id)).as(id).isInstanceOf(NotFound.class);
        }
    }

    @Test
    @Tag("R-CLK-4")
    void drawTheOffHoursOutOfWhatRan() {
        ExplanationView view = resolution(Duration.ofHours(18));
        Map<String, Object> life = LifePicture.of(wording, view);
        assertThat(texts(life.get("clock"), "look")).containsExactly("ic-life-off", "ic-life-open");
        assertThat(texts(life.get("clock"), "width")).containsExactly("1000.00", "500.00");
        assertThat(texts(life.get("clockTotals"), "look")).containsExactly("ic-life-open", "ic-life-off");
        assertThat(life.get("due")).isEqualTo("222.22");
        assertThat(life.get("coarse")).isEqualTo(false);
    }

    @Test
    @Tag("R-CLK-4")
    void showEverythingOnThePage() {
        status(Duration.ofHours(1), "10001");
        Map<String, Object> map = new ExplanationMap(wording).of(resolution(Duration.ofHours(2)));
        assertThat((List<?>) map.get("steps")).hasSize(2);
        assertThat((List<?>) map.get("spans")).hasSize(2);
        assertThat(((Map<?, ?>) map.get("sum")).get("usedMs")).isEqualTo(hours(1));
    }

    private ExplanationView resolution(Duration after) {
        return views.of(explained(after), "RESOLUTION-1");
    }

    /** For the service desk, critical unless said otherwise. */
    private Explained explained(Duration after) {
        Values origin =
                Values.of(new Values.Kind("SVC", "1", Set.of()), "1", priority).withProvider(Optional.of("SD"));
        Parties parties = new Parties(Optional.of("ben"), Optional.of("NET"));
        History history = new History(TUE_09_00.toEpochMilli(), origin, parties, events);
        IssueHistory issue = new IssueHistory(
                new IssueIdentity(1, "T-1", 1, 7, "T", TUE_09_00),
                parties.internalCustomer(),
                parties.customer(),
                Optional.empty(),
                Optional.of("SD"),
                history,
                List.of());
        Map<Moment, String> actors = new HashMap<>();
        events.forEach(event -> actors.put(event.moment(), "anna"));
        Rulebook rules = new Rulebook(
                configurations.current().policies().policies(),
                configurations.current().workingCalendars(),
                Set.of("5", "6"));
        long now = TUE_09_00.plus(after).toEpochMilli();
        return new Explained(
                FakeJira.issues().find(List.of(1L)).get(0),
                new Chronicle(issue, actors),
                SlaFold.explain(rules, history, now),
                false,
                now);
    }

    private void status(Duration after, String to) {
        events.add(new Event.StatusChanged(moment(after), to));
    }

    private Moment moment(Duration after) {
        return Moment.change(TUE_09_00.plus(after).toEpochMilli(), events.size() + 1L, 0);
    }

    private static List<String> texts(Object maps, String key) {
        return ((List<?>) maps)
                .stream()
                        .map(each -> String.valueOf(((Map<?, ?>) each).get(key)))
                        .toList();
    }

    private static long hours(long hours) {
        return Duration.ofHours(hours).toMillis();
    }

    private static Tuple row(Object... values) {
        return Tuple.tuple(values);
    }
}
