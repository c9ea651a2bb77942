package org.internalcustomer.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.internalcustomer.core.calendar.SpecialDay;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.jira.calendar.CalendarsPage;
import org.internalcustomer.jira.calendar.DayImport;
import org.internalcustomer.jira.calendar.EndingHolidays;
import org.internalcustomer.jira.calendar.HolidaySetsPage;
import org.internalcustomer.jira.calendar.HolidaysCheck;
import org.internalcustomer.jira.calendar.ImportPage;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.AdminVisits.Typed;
import org.internalcustomer.jira.host.page.AdminVisits.Visit;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.startup.HealthCheck;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.TestTexts;
import org.internalcustomer.jira.host.text.Times;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Calendars, holiday sets and imports in the browser: what is saved, what is said before, and what is refused. */
class CalendarPagesTest {

    private static final Instant MON_2026_03_02_09_00 = Instant.parse("2026-03-02T09:00:00Z");

    private final AdminVisits visits = new AdminVisits();
    private final Times times = FakeJira.times();
    private Configurations configurations;

    @BeforeEach
    void setUp() {
        configurations = AllSections.configured(() -> MON_2026_03_02_09_00);
    }

    private Configuration now() {
        return configurations.current();
    }

    @Nested
    class Calendars {

        private Page page() {
            return new CalendarsPage(
                    visits.tools(), visits.access(), configurations, () -> MON_2026_03_02_09_00, times, people());
        }

        /** Everybody is called Ada. */
        private static Users people() {
            UserManager everybody = FakeJira.fake(
                    UserManager.class,
                    call -> FakeJira.fake(
                            ApplicationUser.class, user -> user.name().equals("isActive") ? true : (Object) "Ada"));
            return new Users(everybody, null, null);
        }

        @Test
        void saysEverythingThatIsWrongAtOnceAndKeepsWhatWasTyped() {
            Visit sent = visits.send(
                    page(),
                    "key=SH",
                    new Typed()
                            .with("nameEn", "Shanghai")
                            .with("zone", "Asia/Shanghai")
                            .with("week.MONDAY", "09:00-12:00, 11:00-13:00")
                            .with("week.FRIDAY", "9-17")
                            .with("specialDays", "2026-10-01,closed,x\nnonsense\n2026-13-01,closed,y")
                            .with("effective", "tomorrow"));
            assertThat(sent.status()).isEqualTo(400);
            assertThat(sent.errors()).containsOnlyKeys("week.MONDAY", "week.FRIDAY[0]", "specialDays", "effective");
            assertThat(sent.errors().get("specialDays").lines()).hasSize(2);
            assertThat(sent.field("specialDays"))
                    .containsEntry("value", "2026-10-01,closed,x\nnonsense\n2026-13-01,closed,y");
            assertThat(now().calendars().versionsOf("SH")).hasSize(1);
        }

        @Test
        void saysAtTheWeekThatACalendarWouldNeverOpen() {
            Visit sent = visits.send(
                    page(), "key=SH", new Typed().with("nameEn", "Shanghai").with("zone", "Asia/Shanghai"));
            assertThat(sent.errors()).containsOnlyKeys("week");
            assertThat(sent.field("week.MONDAY").get("error")).asString().contains("no-hours");
            assertThat(sent.view().get("messages")).as("said once").isEqualTo(List.of());
        }

        private Typed shanghai() {
            return new Typed()
                    .with("nameEn", "Shanghai")
                    .with("zone", "Asia/Shanghai")
                    .with("week.MONDAY", "08:00-12:00");
        }

        @Test
        @Tag("R-CAL-5")
        void keepsALaterVersionForItsDateInTheCalendarsZone() {
            visits.send(page(), "key=SH", shanghai().with("effective", "2026-04-01"));
            var versions = now().calendars().versionsOf("SH");
            assertThat(versions).hasSize(2);
            assertThat(Instant.ofEpochMilli(versions.get(1).effective()))
                    .isEqualTo(Instant.parse("2026-03-31T16:00:00Z"));
            assertThat(now().calendars().versionsOf("SH").get(0).own().week().on(DayOfWeek.MONDAY))
                    .as("the version that counts until then")
                    .isNotEqualTo(versions.get(1).own().week().on(DayOfWeek.MONDAY));
        }

        @Test
        @Tag("R-CAL-5")
        void showsWhatCountsNowAndWhatFollows() {
            visits.send(page(), "key=SH", shanghai().with("effective", "2026-04-01"));

            Visit form = visits.open(page(), "key=SH");
            assertThat(form.field("week.MONDAY")).containsEntry("value", "09:00-12:00, 13:00-18:00");
            assertThat((List<?>) form.view().get("following")).hasSize(1);
            assertThat(visits.open(page(), "").view().get("rows").toString())
                    .contains("09:00-12:00, 13:00-18:00", "1 · internal-customer.calendar.version-from")
                    .doesNotContain("08:00-12:00");
        }

        @Test
        @Tag("R-CAL-5")
        void bringsForwardAVersionThatWaits() {
            visits.send(page(), "key=SH", shanghai().with("effective", "2026-04-01"));
            visits.send(page(), "key=SH", shanghai());

            assertThat(visits.open(page(), "key=SH").field("week.MONDAY")).containsEntry("value", "08:00-12:00");
            visits.send(page(), "key=SH", shanghai());
            assertThat(now().calendars().versionsOf("SH"))
                    .as("the second time nothing is new")
                    .hasSize(3);
        }

        @Test
        @Tag("R-CAL-5")
        void savesNothingWhereTheVersionInForceStaysAsItIs() {
            visits.send(page(), "key=SH", shanghai());
            visits.send(
                    page(),
                    "key=SH",
                    shanghai().with("week.FRIDAY", "08:00-12:00").with("effective", "2026-04-01"));
            visits.send(page(), "key=SH", shanghai());

            assertThat(now().calendars().versionsOf("SH")).hasSize(3);
            assertThat((List<?>) visits.open(page(), "key=SH").view().get("following"))
                    .hasSize(1);
        }

        @Test
        @Tag("R-CAL-5")
        void restatesOnlyWhenThatIsMeantAndShowsWhoDidIt() {
            Visit refused = visits.send(page(), "key=SH", shanghai().with("effective", "2026-02-01 08:00"));
            assertThat(refused.errors()).containsOnlyKeys("effective");
            visits.send(
                    page(),
                    "key=SH",
                    shanghai().with("effective", "2026-02-01 08:00").with("restate", "true"));
            assertThat((List<?>) visits.open(page(), "key=SH").view().get("versions"))
                    .first()
                    .asInstanceOf(InstanceOfAssertFactories.map(String.class, Object.class))
                    .containsEntry("version", 2)
                    .containsEntry("restatement", true)
                    .containsEntry("by", "Ada");
        }

        @Test
        @Tag("R-CAL-1")
        void offersAnArchivedHolidaySetOnlyWhereItIsChosen() {
            configurations.change(
                    Submission.of(
                            configurations.section("holidaySets"),
                            "OLD",
                            new JsonValue("", Map.of("name", "Old", "days", List.of(), "archived", true))),
                    FakeJira.ADMIN);
            assertThat(visits.open(page(), "key=SH").view().get("holidaySets"))
                    .asString()
                    .contains("CN-2016")
                    .doesNotContain("OLD");
            visits.send(page(), "key=SH", shanghai().with("holidaySets", "OLD"));
            assertThat(visits.open(page(), "key=SH").view().get("holidaySets"))
                    .asString()
                    .contains("OLD");
        }

        @Test
        @Tag("R-CAL-1")
        void warnsOfHolidaysThatEnd() {
            visits.send(page(), "key=SH", shanghai().with("specialDays", "2026-02-17,closed,春节"));
            assertThat((List<?>) visits.open(page(), "").view().get("warnings"))
                    .as("ten months left")
                    .isEmpty();
            visits.send(page(), "key=SH", shanghai().with("specialDays", "2025-10-01,closed,国庆节"));
            assertThat((List<?>) visits.open(page(), "").view().get("warnings")).hasSize(1);
            HealthCheck.Finding finding = new HolidaysCheck(
                            new EndingHolidays(configurations, () -> MON_2026_03_02_09_00), TestTexts.ofViewers())
                    .check();
            assertThat(finding.state()).isEqualTo(HealthCheck.State.WARNING);
            assertThat(finding.detail())
                    .startsWith("The holidays of Shanghai are known until Dec 31, 2025 only, which has passed.");
        }
    }

    @Nested
    class SpecialDays {

        private static final String FILE = "2026-10-01,closed,国庆节\n2026-10-10,like,调休,WEDNESDAY";

        private Page page() {
            return new ImportPage(
                    visits.tools(),
                    new DayImport(configurations, () -> MON_2026_03_02_09_00),
                    visits.access(),
                    () -> MON_2026_03_02_09_00);
        }

        @Test
        @Tag("R-CAL-1")
        void showsWhatWouldChangeAndWritesNothing() {
            int before =
                    now().calendars().holidaySet("CN-2016").orElseThrow().days().size();
            Visit seen = visits.send(
                    page(), "holidaySet=CN-2016", new Typed().with("text", FILE).with("preview", "true"));
            assertThat(seen.status()).isEqualTo(200);
            assertThat((List<?>) seen.view().get("rows")).hasSize(2);
            assertThat(seen.view()).containsEntry("canApply", true);
            assertThat(seen.field("text")).containsEntry("value", FILE);
            assertThat(now().calendars().holidaySet("CN-2016").orElseThrow().days())
                    .hasSize(before);
        }

        @Test
        void takesTheDaysOver() {
            visits.send(
                    page(),
                    "holidaySet=CN-2016",
                    new Typed().with("text", FILE).with("replace", "true").with("apply", "true"));
            assertThat(now().calendars().holidaySet("CN-2016").orElseThrow().days())
                    .extracting(day -> day.date().toString())
                    .containsExactly("2026-10-01", "2026-10-10");
            visits.send(page(), "calendar=SH", new Typed().with("text", FILE).with("apply", "true"));
            assertThat(now().calendars().current("SH").orElseThrow().own().specialDays())
                    .extracting(day -> day.date().toString())
                    .contains("2026-10-01", "2026-10-10");
        }

        @Test
        @Tag("R-CAL-5")
        void takesTheDaysOverIntoAVersionThatFollowsAsWell() {
            configurations.change(
                    Submission.of(
                            configurations.section("calendars"),
                            "SH",
                            new JsonValue(
                                    "",
                                    Map.of(
                                            "name",
                                            Map.of("en", "Shanghai"),
                                            "zone",
                                            "Asia/Shanghai",
                                            "week",
                                            Map.of("TUESDAY", List.of(List.of("08:00", "12:00"))),
                                            "effective",
                                            "2026-07-01T00:00:00Z"))),
                    FakeJira.ADMIN);

            visits.send(
                    page(),
                    "calendar=SH",
                    new Typed()
                            .with("text", "2026-06-23,closed\n2026-10-06,closed")
                            .with("apply", "true"));

            WorkingTime shanghai = now().calendars().workingTime("SH").orElseThrow();
            assertThat(isOpen(shanghai, "2026-06-16T08:30")).isFalse();
            assertThat(isOpen(shanghai, "2026-06-16T14:00")).isTrue();
            assertThat(isOpen(shanghai, "2026-06-23T14:00")).isFalse();
            assertThat(isOpen(shanghai, "2026-07-07T08:30")).isTrue();
            assertThat(isOpen(shanghai, "2026-07-07T14:00")).isFalse();
            assertThat(isOpen(shanghai, "2026-10-06T08:30")).isFalse();
            assertThat(isOpen(shanghai, "2026-10-13T08:30")).isTrue();
        }

        /** The one that follows has them already, and differs in nothing else. */
        @Test
        @Tag("R-CAL-5")
        void takesTheDaysOverIntoTheVersionInForceWhereOneThatFollowsHasThem() {
            Map<String, Object> shanghai = Map.of(
                    "name",
                    Map.of("en", "Shanghai"),
                    "zone",
                    "Asia/Shanghai",
                    "week",
                    Map.of("TUESDAY", List.of(List.of("08:00", "12:00"))));
            Map<String, Object> later = new HashMap<>(shanghai);
            later.put("specialDays", List.of(Map.of("date", "2026-06-23", "type", "closed")));
            later.put("effective", "2026-07-01T00:00:00Z");
            for (Map<String, Object> version : List.of(shanghai, later)) {
                configurations.change(
                        Submission.of(configurations.section("calendars"), "SH", new JsonValue("", version)),
                        FakeJira.ADMIN);
            }

            visits.send(
                    page(),
                    "calendar=SH",
                    new Typed().with("text", "2026-06-23,closed").with("apply", "true"));

            WorkingTime time = now().calendars().workingTime("SH").orElseThrow();
            assertThat(isOpen(time, "2026-06-16T08:30")).isTrue();
            assertThat(isOpen(time, "2026-06-23T08:30")).isFalse();
        }

        private static boolean isOpen(WorkingTime time, String inShanghai) {
            return time.isOpen(Instant.parse(inShanghai + ":00+08:00").toEpochMilli());
        }

        @Test
        @Tag("R-CAL-1")
        void letsMakeUpWorkdaysOfAFileWorkLikeTheChosenWeekday() {
            String file = """
                    BEGIN:VCALENDAR
                    VERSION:2.0
                    PRODID:-//Holidays//EN
                    BEGIN:VEVENT
                    UID:1
                    DTSTAMP:20260101T000000Z
                    DTSTART;VALUE=DATE:20261010
                    SUMMARY:国庆节（班）
                    END:VEVENT
                    END:VCALENDAR
                    """;
            visits.send(
                    page(),
                    "calendar=SH",
                    new Typed().with("text", file).with("workday", "TUESDAY").with("apply", "true"));

            assertThat(now().calendars().current("SH").orElseThrow().own().specialDays())
                    .singleElement()
                    .isEqualTo(SpecialDay.like(LocalDate.parse("2026-10-10"), "国庆节", DayOfWeek.TUESDAY));
        }

        @Test
        void takesNothingFromAFileWithProblems() {
            Visit seen = visits.send(
                    page(),
                    "holidaySet=CN-2016",
                    new Typed().with("text", FILE + "\nnonsense").with("apply", "true"));
            assertThat(seen.status()).isEqualTo(400);
            assertThat(seen.errors()).containsOnlyKeys("text");
            assertThat(visits.send(page(), "holidaySet=CN-2016", new Typed().with("preview", "true"))
                            .errors())
                    .containsOnlyKeys("text");
            assertThat(visits.send(
                                    page(),
                                    "calendar=SH",
                                    new Typed()
                                            .with("text", FILE)
                                            .with("from", "2026-01-01")
                                            .with("to", "2099-01-01")
                                            .with("preview", "true"))
                            .errors())
                    .containsOnlyKeys("to");
        }
    }

    @Nested
    class ReadyHolidaySets {

        @Test
        void beginAFormThatCanBeSaved() {
            Page page = new HolidaySetsPage(visits.tools(), visits.access(), configurations);
            assertThat((List<?>) visits.open(page, "").view().get("ready")).isNotEmpty();
            Visit form = visits.open(page, "new&ready=CN-2026");
            assertThat(form.field("key")).containsEntry("value", "CN-2026").containsEntry("readOnly", false);
            assertThat(form.field("source").get("value")).asString().contains("国办发明电〔2025〕7号");
            visits.send(
                    page,
                    "new&ready=CN-2026",
                    new Typed()
                            .with("key", "CN-2026")
                            .with("nameZh", "中国 2026 年")
                            .with("source", "国办发明电〔2025〕7号")
                            .with("days", (String) form.field("days").get("value")));
            assertThat(now().calendars().holidaySet("CN-2026").orElseThrow().days())
                    .hasSize(39);
            assertThat(visits.open(page, "key=CN-2026").field("source")).containsEntry("value", "国办发明电〔2025〕7号");
        }
    }
}
