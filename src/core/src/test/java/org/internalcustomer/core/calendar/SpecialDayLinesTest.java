package org.internalcustomer.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.internalcustomer.core.calendar.SpecialDayLines.Complaint;
import org.internalcustomer.core.calendar.SpecialDayLines.Problem;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("R-CAL-1")
class SpecialDayLinesTest {

    private static final LocalDate THU_2026_10_01 = LocalDate.of(2026, 10, 1);
    private static final LocalDate SAT_2026_10_10 = LocalDate.of(2026, 10, 10);
    private static final LocalDate THU_2026_12_24 = LocalDate.of(2026, 12, 24);

    @Test
    void readHolidaysHalfDaysAndMakeUpWorkdays() {
        var read = SpecialDayLines.read("""
                date,type,name,like
                # as published
                2026-12-24,hours,Christmas Eve,09:00-12:00, 13:00-15:00

                2026-10-01,closed,国庆节
                2026/10/10,Like,"调休, 上班",wednesday
                """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.days())
                .containsExactly(
                        SpecialDay.closed(THU_2026_10_01, "国庆节"),
                        SpecialDay.like(SAT_2026_10_10, "调休, 上班", DayOfWeek.WEDNESDAY),
                        SpecialDay.hours(
                                THU_2026_12_24,
                                "Christmas Eve",
                                List.of(Interval.of("09:00", "12:00"), Interval.of("13:00", "15:00"))));
    }

    @Test
    void takeTheWordsOfOfficialLists() {
        var read = SpecialDayLines.read("\uFEFF2026-10-01,holiday,国庆节\r\n2026-10-10,makeup,,FRI\r\n");
        assertThat(read.days())
                .containsExactly(
                        SpecialDay.closed(THU_2026_10_01, "国庆节"),
                        SpecialDay.like(SAT_2026_10_10, "", DayOfWeek.FRIDAY));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-10-01                              | TOO_SHORT  | 2026-10-01",
                "2026-02-29,closed,none                  | NO_DATE    | 2026-02-29",
                "01.10.2026,closed,National Day          | NO_DATE    | 01.10.2026",
                "2026-10-01,shut,National Day            | NO_TYPE    | shut",
                "2026-10-10,like,Make-up                 | NO_WEEKDAY | ''",
                "2026-10-10,like,Make-up,SOMEDAY         | NO_WEEKDAY | SOMEDAY",
                "2026-12-24,hours,Eve                    | NO_HOURS   | ''",
                "2026-12-24,hours,Eve,9 to 12            | NO_HOURS   | 9",
                "2026-12-24,hours,Eve,12:00-09:00        | NO_HOURS   | 12:00-09:00",
                "2026-12-24,hours,Eve,09:00-12:00 11:00-13:00 | OVERLAP | 09:00-12:00 11:00-13:00",
                "2026-12-24,closed,\"Eve                 | OPEN_QUOTE | 2026-12-24,closed,\"Eve"
            })
    void sayWhatIsWrongWithALine(String line, Complaint complaint, String text) {
        assertThat(SpecialDayLines.read("2026-01-01,closed,New Year\n" + line).problems())
                .containsExactly(new Problem(2, complaint, text));
    }

    @Test
    void complainAboutEveryLineAtOnceAndKeepTheOthers() {
        var read = SpecialDayLines.read(
                "2026-10-01,closed,National Day\nnonsense\n2026-10-01,closed,again\n2026-13-01,closed,x");
        assertThat(read.problems())
                .containsExactly(
                        new Problem(2, Complaint.TOO_SHORT, "nonsense"),
                        new Problem(3, Complaint.DATE_TWICE, "2026-10-01"),
                        new Problem(4, Complaint.NO_DATE, "2026-13-01"));
        assertThat(read.days()).containsExactly(SpecialDay.closed(THU_2026_10_01, "National Day"));
    }

    @Test
    void readWhatTheyWrite() {
        List<SpecialDay> days = List.of(
                SpecialDay.closed(THU_2026_10_01, "a \"quoted\", name"),
                SpecialDay.like(SAT_2026_10_10, "调休", DayOfWeek.SUNDAY),
                SpecialDay.hours(
                        THU_2026_12_24, "", List.of(Interval.of("09:00", "12:00"), Interval.of("13:00", "24:00"))));
        assertThat(SpecialDayLines.read(SpecialDayLines.write(days)).days()).isEqualTo(days);
    }
}
