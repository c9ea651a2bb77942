package org.internalcustomer.jira.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.error.BadInput;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a request raised on Monday at nine would be due by a calendar that is being edited. */
@Tag("R-CAL-4")
class CalendarDraftsTest {

    private static final Instant MON_2026_03_02_09_00 = Instant.parse("2026-03-02T09:00:00Z");

    private final CalendarDrafts drafts = new CalendarDrafts(
            FakeJira.access(true),
            AllSections.configured(() -> MON_2026_03_02_09_00),
            () -> MON_2026_03_02_09_00,
            FakeJira.texts(),
            FakeJira.times());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-02,closed,Stocktaking",
                "2026/3/2,holiday,Stocktaking",
                "# read as when it is saved\\n2026.03.02 , closed, \\\"Moved, once\\\""
            })
    void readsSpecialDaysAsTheFormWritesThem(String lines) {
        assertThat(due(lines)).isEqualTo("2026-03-03T10:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-02,closed,never", "nonsense"})
    void saysNothingWhileALineCannotBeRead(String lines) {
        assertThatThrownBy(() -> due(lines)).isInstanceOf(BadInput.class);
    }

    private String due(String lines) {
        return drafts.due("1h", """
                {"name": "Draft", "zone": "UTC", "week": {"MONDAY": [["09:00", "17:00"]], "TUESDAY": [["09:00", "17:00"]]},
                 "specialDayLines": "%s"}""".formatted(lines)).due();
    }
}
