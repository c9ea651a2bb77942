package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.calendar.WorkingDays;
import org.internalcustomer.core.request.Story;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Counts the worked examples of {@code docs/sla.md} again. */
class SlaExamplesTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final SlaPage page = SlaPage.read();
    private final Map<String, WorkingCalendar> calendars = page.calendars();

    @Test
    void areFound() {
        assertThat(calendars).hasSizeGreaterThan(5);
        assertThat(page.tables("working time")).isNotEmpty();
        assertThat(page.examples()).hasSizeGreaterThan(10);
    }

    @TestFactory
    @Tag("R-CAL-2")
    Stream<DynamicTest> countWorkingTime() {
        return page.tables("working time")
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    WorkingCalendar calendar = calendars.get(row.get("calendar"));
                    long elapsed = calendar.compiled()
                            .elapsed(
                                    SlaPage.instant(row.get("from"), calendar.zone()),
                                    SlaPage.instant(row.get("to"), calendar.zone()));
                    assertThat(SlaPage.span(elapsed)).isEqualTo(row.get("working time"));
                }));
    }

    @TestFactory
    @Tag("R-CAL-3")
    Stream<DynamicTest> findDueInstants() {
        return page.tables("budget")
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    WorkingCalendar calendar = calendars.get(row.get("calendar"));
                    long start = SlaPage.instant(row.get("start"), calendar.zone());
                    long due = calendar.compiled().due(start, Promise.millis(row.get("budget")));
                    assertThat(SlaPage.shown(due, calendar.zone())).isEqualTo(row.get("due"));
                }));
    }

    @TestFactory
    @Tag("R-POL-3")
    Stream<DynamicTest> findClockTimesOfWorkingDays() {
        return page.tables("by")
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    WorkingCalendar calendar = calendars.get(row.get("calendar"));
                    long start = SlaPage.instant(row.get("start"), calendar.zone());
                    long due = WorkingDays.by(
                            calendar.compiled(),
                            start,
                            Integer.parseInt(row.get("day")),
                            LocalTime.parse(row.get("by")));
                    assertThat(SlaPage.shown(due, calendar.zone())).isEqualTo(row.get("due"));
                }));
    }

    @TestFactory
    @Tag("R-CLK-2")
    @Tag("R-POL-5")
    Stream<DynamicTest> comeToTheSameVerdicts() {
        return page.examples().entrySet().stream()
                .map(example -> DynamicTest.dynamicTest(example.getKey(), () -> check(example.getValue())));
    }

    @TestFactory
    @Tag("R-POL-4")
    Stream<DynamicTest> followTheVersionThatHolds() {
        return page.tables("open requests")
                .map(row -> DynamicTest.dynamicTest(row.toString(), () -> {
                    Timer timer = SlaFold.of(
                                    published(row),
                                    SlaPage.published(row).told(),
                                    SlaPage.instant("Mon 2026-09-28 20:00", SHANGHAI))
                            .timer(Metric.RESOLUTION)
                            .orElseThrow();
                    long evening = SlaPage.instant("Mon 2026-09-28 20:00", SHANGHAI);
                    assertThat(String.valueOf(timer.id().version())).isEqualTo(row.get("version"));
                    assertThat(SlaPage.shown(timer.course().due())).isEqualTo(row.get("due"));
                    assertThat(verdict(timer.verdictAt(evening))).isEqualTo(row.get("verdict on Monday evening"));
                }));
    }

    private Rulebook published(Map<String, String> row) {
        return Promise.promise()
                .on(calendars.get("OFFICE").compiled())
                .resolveIn("3h")
                .then(
                        2,
                        SlaPage.utc(row.get("published")),
                        OpenRequests.valueOf(row.get("open requests").toUpperCase(Locale.ROOT)),
                        Promise.promise().resolveIn(row.get("new goal")))
                .rulebook();
    }

    private static String verdict(Verdict verdict) {
        return verdict.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void check(SlaPage.Example example) {
        Story story = SlaPage.story(example.history());
        Timing timing = SlaFold.of(rulebook(), story.told());
        for (Map<String, String> expected : example.timers()) {
            Timer timer = timer(timing, expected.get("timer"));
            assertThat(row(expected.get("timer"), timer)).isEqualTo(expected);
        }
    }

    private static Map<String, String> row(String name, Timer timer) {
        return Map.of(
                "timer", name,
                "verdict", verdict(timer.verdict()),
                "used", SlaPage.span(timer.spent().used()),
                "due", SlaPage.shown(timer.course().due()),
                "breached", SlaPage.shown(timer.course().breachedAt()));
    }

    private static Timer timer(Timing timing, String name) {
        List<String> words = List.of(name.split(" "));
        if (name.startsWith("progress update ")) {
            int cycle = Integer.parseInt(words.get(2));
            return timing.timers().stream()
                    .filter(timer -> timer.id().metric() == Metric.PROGRESS_UPDATE
                            && timer.id().cycle() == cycle)
                    .findFirst()
                    .orElseThrow();
        }
        if (!words.get(0).equals("leg")) {
            return timing.timer(Metric.valueOf(name.toUpperCase(Locale.ROOT).replace(' ', '_')))
                    .orElseThrow();
        }
        Timer leg = timing.timerOf(timing.legs().legs().get(Integer.parseInt(words.get(1)) - 1))
                .orElseThrow();
        assertThat(leg.owners().provider()).contains(words.get(3));
        return leg;
    }

    private Rulebook rulebook() {
        return Promise.promise()
                .on(calendars.get("OFFICE").compiled())
                .respondIn("2h")
                .updateIn("18h")
                .legIn("2h")
                .legOf("NET", "1h")
                .rulebook();
    }
}
