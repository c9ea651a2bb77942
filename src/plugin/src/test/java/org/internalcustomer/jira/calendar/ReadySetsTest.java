package org.internalcustomer.jira.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.internalcustomer.core.calendar.SpecialDay;
import org.internalcustomer.core.calendar.SpecialDayLines;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The holiday sets that come with the app, against the rules of the law or the numbers of the official notice. */
@Tag("R-CAL-1")
class ReadySetsTest {

    @Test
    void canBeReadAndNameTheirSource() throws Exception {
        for (ReadySets.ReadySet set : ReadySets.all()) {
            String file = Files.readString(Path.of("src", "main", "resources", "holidays", set.key() + ".csv"));
            assertThat(SpecialDayLines.read(file).problems()).isEmpty();
            assertThat(set.source()).isNotBlank();
            assertThat(set.names()).containsOnlyKeys("en", "zh");
        }
    }

    /** The notices say how long each holiday is; every make-up workday is a Saturday or a Sunday. */
    @ParameterizedTest
    @CsvSource({
        "CN-2025, 元旦 1, 春节 8, 清明节 3, 劳动节 5, 端午节 3, 国庆节、中秋节 8",
        "CN-2026, 元旦 3, 春节 9, 清明节 3, 劳动节 5, 端午节 3, 中秋节 3, 国庆节 7"
    })
    void haveTheHolidaysOfChinaAsAnnounced(org.junit.jupiter.params.aggregator.ArgumentsAccessor announced) {
        ReadySets.ReadySet set = ReadySets.find(announced.getString(0)).orElseThrow();
        for (int i = 1; i < announced.size(); i++) {
            String[] holiday = announced.getString(i).split(" ");
            List<LocalDate> dates = set.days().stream()
                    .filter(SpecialDay.Closed.class::isInstance)
                    .filter(day -> day.name().equals(holiday[0]))
                    .map(SpecialDay::date)
                    .toList();
            assertThat(dates).as(holiday[0]).hasSize(Integer.parseInt(holiday[1]));
            assertThat(ChronoUnit.DAYS.between(dates.get(0), dates.get(dates.size() - 1)))
                    .as("%s without a gap", holiday[0])
                    .isEqualTo(dates.size() - 1);
        }
        assertThat(set.days())
                .filteredOn(SpecialDay.Like.class::isInstance)
                .isNotEmpty()
                .allSatisfy(day -> assertThat(day.date().getDayOfWeek()).isIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY));
    }

    @Test
    void makeUpTheDaysThatChinaAnnounced() {
        assertThat(dates("CN-2025", SpecialDay.Like.class))
                .containsExactly("2025-01-26", "2025-02-08", "2025-04-27", "2025-09-28", "2025-10-11");
        assertThat(dates("CN-2026", SpecialDay.Like.class))
                .containsExactly("2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10");
        assertThat(ReadySets.find("CN-2027")).as("not announced yet").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027})
    void haveTheNationwideHolidaysOfGermany(int year) {
        LocalDate easter = easter(year);
        assertThat(datesOf("DE", year))
                .containsExactlyInAnyOrder(
                        LocalDate.of(year, 1, 1),
                        easter.minusDays(2),
                        easter.plusDays(1),
                        LocalDate.of(year, 5, 1),
                        easter.plusDays(39),
                        easter.plusDays(50),
                        LocalDate.of(year, 10, 3),
                        LocalDate.of(year, 12, 25),
                        LocalDate.of(year, 12, 26));
    }

    @ParameterizedTest
    @ValueSource(ints = {2025, 2026, 2027})
    void haveTheFederalHolidaysOfTheUnitedStates(int year) {
        Set<LocalDate> expected = new TreeSet<>(List.of(
                observed(LocalDate.of(year, 1, 1)),
                nth(year, 1, 3, DayOfWeek.MONDAY),
                nth(year, 2, 3, DayOfWeek.MONDAY),
                last(year, 5),
                observed(LocalDate.of(year, 6, 19)),
                observed(LocalDate.of(year, 7, 4)),
                nth(year, 9, 1, DayOfWeek.MONDAY),
                nth(year, 10, 2, DayOfWeek.MONDAY),
                observed(LocalDate.of(year, 11, 11)),
                nth(year, 11, 4, DayOfWeek.THURSDAY),
                observed(LocalDate.of(year, 12, 25))));
        LocalDate next = observed(LocalDate.of(year + 1, 1, 1));
        if (next.getYear() == year) {
            expected.add(next);
        }
        assertThat(datesOf("US", year)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2025, 12-25, 12-26", "2026, 12-25, 12-28", "2027, 12-27, 12-28"})
    void haveTheBankHolidaysOfEnglandAndWales(int year, String christmas, String boxingDay) {
        LocalDate easter = easter(year);
        assertThat(datesOf("GB-ENG-WLS", year))
                .containsExactlyInAnyOrder(
                        LocalDate.of(year, 1, 1),
                        easter.minusDays(2),
                        easter.plusDays(1),
                        nth(year, 5, 1, DayOfWeek.MONDAY),
                        last(year, 5),
                        last(year, 8),
                        LocalDate.parse(year + "-" + christmas),
                        LocalDate.parse(year + "-" + boxingDay));
    }

    private static List<String> dates(String key, Class<? extends SpecialDay> type) {
        return ReadySets.find(key).orElseThrow().days().stream()
                .filter(type::isInstance)
                .map(day -> day.date().toString())
                .toList();
    }

    private static Set<LocalDate> datesOf(String key, int year) {
        return ReadySets.find(key).orElseThrow().days().stream()
                .map(SpecialDay::date)
                .filter(date -> date.getYear() == year)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static LocalDate nth(int year, int month, int n, DayOfWeek weekday) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
    }

    private static LocalDate last(int year, int month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY));
    }

    /** On a Saturday the Friday before, on a Sunday the Monday after. */
    private static LocalDate observed(LocalDate date) {
        return switch (date.getDayOfWeek()) {
            case SATURDAY -> date.minusDays(1);
            case SUNDAY -> date.plusDays(1);
            default -> date;
        };
    }

    /** Gauss's rule, good from 1900 to 2099 but for 1954, 1981, 2049 and 2076. */
    private static LocalDate easter(int year) {
        int d = (19 * (year % 19) + 24) % 30;
        int e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + 5) % 7;
        return LocalDate.of(year, 3, 22).plusDays(d + e);
    }
}
