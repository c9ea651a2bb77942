package org.internalcustomer.jira.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TimeZone;
import org.internalcustomer.core.calendar.SpecialDay;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("R-CAL-1")
class DayFileTest {

    private static final Horizon HORIZON = new Horizon(LocalDate.of(2026, 1, 1), LocalDate.of(2028, 12, 31));

    @Test
    void takesAllDayEventsWithoutTheirEnd() {
        DayFile file = events(
                "DTSTART;VALUE=DATE:20261001\nDTEND;VALUE=DATE:20261004\nSUMMARY:国庆节",
                "DTSTART;VALUE=DATE:20261225\nSUMMARY:Christmas",
                "DTSTART;VALUE=DATE:20260501\nDURATION:P2D\nSUMMARY:Labour Day");
        assertThat(file.problems()).isEmpty();
        assertThat(lines(file))
                .containsExactly(
                        "2026-05-01 Labour Day",
                        "2026-05-02 Labour Day",
                        "2026-10-01 国庆节",
                        "2026-10-02 国庆节",
                        "2026-10-03 国庆节",
                        "2026-12-25 Christmas");
    }

    @Tag("R-CAL-6")
    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Pacific/Kiritimati", "Australia/Lord_Howe", "UTC"})
    void neverShiftsADateByTheZoneOfTheMachine(String zone) {
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            DayFile file = events(
                    "DTSTART;VALUE=DATE:20260405\nDTEND;VALUE=DATE:20260406\nRRULE:FREQ=YEARLY;UNTIL=20270405\nSUMMARY:A");
            assertThat(lines(file)).containsExactly("2026-04-05 A", "2027-04-05 A");
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void expandsWhatRecursUpToTheHorizon() {
        DayFile file =
                events("UID:x\nDTSTART;VALUE=DATE:19701126\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH\nSUMMARY:Thanks");
        assertThat(lines(file)).containsExactly("2026-11-26 Thanks", "2027-11-25 Thanks", "2028-11-23 Thanks");
    }

    @Test
    void heedsExceptionsAdditionsAndMovedOccurrences() {
        DayFile file = events(
                "UID:x\nDTSTART;VALUE=DATE:20260105\nRRULE:FREQ=WEEKLY;COUNT=4\nEXDATE;VALUE=DATE:20260112\n"
                        + "RDATE;VALUE=DATE:20260315\nSUMMARY:M",
                "UID:x\nRECURRENCE-ID;VALUE=DATE:20260119\nDTSTART;VALUE=DATE:20260120\nSUMMARY:moved",
                "UID:x\nRECURRENCE-ID;VALUE=DATE:20260126\nDTSTART;VALUE=DATE:20260126\nSTATUS:CANCELLED\nSUMMARY:off");
        assertThat(lines(file)).containsExactly("2026-01-05 M", "2026-01-20 moved", "2026-03-15 M");
        assertThat(remarks(file.skipped())).containsExactly("cancelled");
    }

    @Test
    void leavesOutWhatIsNoSpecialDayAndSaysWhere() {
        DayFile file = events(
                "DTSTART;TZID=Asia/Shanghai:20261001T090000\nDTEND;TZID=Asia/Shanghai:20261001T100000\nSUMMARY:Meeting",
                "DTSTART:20261001T090000Z\nSUMMARY:Call",
                "DTSTART;VALUE=DATE:19991001\nSUMMARY:Past",
                "DTSTART;VALUE=DATE:20261001\nRRULE:FREQ=HOURLY\nSUMMARY:Bell");
        assertThat(file.days()).isEmpty();
        assertThat(file.problems()).isEmpty();
        assertThat(remarks(file.skipped())).containsExactly("timed", "timed", "outside", "rule");
        assertThat(file.skipped()).extracting(DayFile.Remark::line).containsExactly(4, 9, 13, 17);
    }

    @Test
    void takesMakeUpWorkdaysAsTheyAreMarked() {
        DayFile file = events(
                "DTSTART;VALUE=DATE:20261001\nSUMMARY:国庆节（休）",
                "DTSTART;VALUE=DATE:20261010\nSUMMARY:国庆节（班）",
                "DTSTART;VALUE=DATE:20260920\nSUMMARY:中秋节\nX-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY",
                "DTSTART;VALUE=DATE:20260925\nSUMMARY:中秋节\nX-APPLE-SPECIAL-DAY:WORK-HOLIDAY");
        assertThat(file.days())
                .containsExactly(
                        SpecialDay.like(LocalDate.of(2026, 9, 20), "中秋节", DayOfWeek.WEDNESDAY),
                        SpecialDay.closed(LocalDate.of(2026, 9, 25), "中秋节"),
                        SpecialDay.closed(LocalDate.of(2026, 10, 1), "国庆节"),
                        SpecialDay.like(LocalDate.of(2026, 10, 10), "国庆节", DayOfWeek.WEDNESDAY));
    }

    @Test
    void joinsHolidaysOfOneDateAndTellsContradictions() {
        DayFile file = events(
                "DTSTART;VALUE=DATE:20261001\nSUMMARY:A",
                "DTSTART;VALUE=DATE:20261001\nSUMMARY:B",
                "DTSTART;VALUE=DATE:20261001\nSUMMARY:A",
                "DTSTART;VALUE=DATE:20261001\nSUMMARY:补班");
        assertThat(lines(file)).containsExactly("2026-10-01 A / B");
        assertThat(remarks(file.skipped())).containsExactly("contradicts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BEGIN:VCALENDAR",
                "BEGIN:VCALENDAR\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:2026\nEND:VEVENT\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:never\nEND:VEVENT\nEND:VCALENDAR",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20261301\nEND:VEVENT",
                "hello",
                "<html><body>Not found</body></html>"
            })
    void complainsAboutAFileThatIsNone(String text) {
        DayFile file = DayFile.read(text, HORIZON, DayOfWeek.MONDAY);
        assertThat(file.days()).isEmpty();
        assertThat(file.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:",
                "RRULE:FREQ=NEVER",
                "RRULE:BYDAY=MO",
                "RRULE:FREQ=YEARLY;BYDAY=XX",
                "RRULE:FREQ=YEARLY;INTERVAL=0",
                "RRULE:FREQ=YEARLY;COUNT=0",
                "RRULE:FREQ=YEARLY;COUNT=-5",
                "RRULE:FREQ=YEARLY;UNTIL=someday",
                "RDATE;VALUE=DATE:someday",
                "EXDATE;VALUE=DATE:someday",
                "DURATION:a while",
                "DTEND;VALUE=DATE:someday"
            })
    void guessesNoDaysOfWhatCannotBeRead(String line) {
        DayFile file = events("DTSTART;VALUE=DATE:20261225\nSUMMARY:good", "DTSTART;VALUE=DATE:20261001\n" + line);

        assertThat(lines(file)).containsExactly("2026-12-25 good");
        assertThat(remarks(file.problems())).containsExactly("unreadable");
        assertThat(file.problems().get(0).line()).isEqualTo(8);
    }

    @Test
    void needsNoZoneForADate() {
        DayFile file = events("DTSTART;VALUE=DATE;TZID=Nowhere/Land:20261001\nSUMMARY:A");

        assertThat(lines(file)).containsExactly("2026-10-01 A");
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void takesRulesThatNeverComeForNoDays() {
        assertThat(remarks(events("DTSTART;VALUE=DATE:20260101\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=31")
                        .skipped()))
                .containsExactly("outside");
    }

    @Test
    void readsCsvWithEveryComplaint() {
        DayFile file = DayFile.read("2026-10-01,closed,国庆节\n2026-10-01\nx,y", HORIZON, DayOfWeek.MONDAY);
        assertThat(lines(file)).containsExactly("2026-10-01 国庆节");
        assertThat(remarks(file.problems())).containsExactly("TOO_SHORT", "NO_DATE");
    }

    private static DayFile events(String... events) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:test\r\n");
        for (String event : events) {
            text.append("BEGIN:VEVENT\r\n").append(event.replace("\n", "\r\n")).append("\r\nEND:VEVENT\r\n");
        }
        return DayFile.read(text + "END:VCALENDAR\r\n", HORIZON, DayOfWeek.WEDNESDAY);
    }

    private static List<String> lines(DayFile file) {
        return file.days().stream().map(day -> day.date() + " " + day.name()).toList();
    }

    private static List<String> remarks(List<DayFile.Remark> remarks) {
        return remarks.stream()
                .map(remark -> remark.message().replaceAll(".*\\.", ""))
                .toList();
    }
}
