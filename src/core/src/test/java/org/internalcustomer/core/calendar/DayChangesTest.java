package org.internalcustomer.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-CAL-1")
class DayChangesTest {

    private static final SpecialDay NEW_YEAR = SpecialDay.closed(LocalDate.of(2026, 1, 1), "New Year");
    private static final SpecialDay MAY_DAY = SpecialDay.closed(LocalDate.of(2026, 5, 1), "Labour Day");
    private static final SpecialDay MAY_DAY_AT_WORK =
            SpecialDay.like(LocalDate.of(2026, 5, 1), "Labour Day", DayOfWeek.FRIDAY);
    private static final SpecialDay CHRISTMAS = SpecialDay.closed(LocalDate.of(2026, 12, 25), "Christmas");

    @Test
    void tellWhatIsAddedChangedRemovedAndLeft() {
        DayChanges changes = DayChanges.replacing(List.of(NEW_YEAR, MAY_DAY), List.of(CHRISTMAS, MAY_DAY_AT_WORK));
        assertThat(changes.added()).containsExactly(CHRISTMAS);
        assertThat(changes.changed()).containsExactly(new DayChanges.Changed(MAY_DAY, MAY_DAY_AT_WORK));
        assertThat(changes.removed()).containsExactly(NEW_YEAR);
        assertThat(changes.unchanged()).isEmpty();
        assertThat(changes.after()).containsExactly(MAY_DAY_AT_WORK, CHRISTMAS);
    }

    @Test
    void removeNothingWhenDaysAreOnlyAdded() {
        DayChanges changes = DayChanges.adding(List.of(NEW_YEAR, MAY_DAY), List.of(MAY_DAY_AT_WORK));
        assertThat(changes.removed()).isEmpty();
        assertThat(changes.unchanged()).containsExactly(NEW_YEAR);
        assertThat(changes.after()).containsExactly(NEW_YEAR, MAY_DAY_AT_WORK);
    }

    @Test
    void areEmptyWhenTheSameIsSaidAgain() {
        assertThat(DayChanges.replacing(List.of(NEW_YEAR), List.of(NEW_YEAR)).isEmpty())
                .isTrue();
        assertThat(DayChanges.replacing(List.of(NEW_YEAR), List.of()).isEmpty()).isFalse();
    }
}
