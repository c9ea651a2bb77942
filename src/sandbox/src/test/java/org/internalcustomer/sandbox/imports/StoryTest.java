package org.internalcustomer.sandbox.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.internalcustomer.sandbox.imports.LogState.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryTest {

    private static final Choice SERVICE_DESK = new Choice("SD", "Service Desk");

    @TempDir
    Path folder;

    @Test
    void beginsOpenWhenItWasOpenedAndReachesTheFirstStateWithTheFirstRow() {
        Story story = told(Rows.of("INC1").at("2016-03-01T10:00", Column.STATE, "Resolved"));
        assertThat(story.createdAt()).isEqualTo("2016-03-01T09:00:00Z");
        assertThat(story.creation().status()).isEqualTo(Status.OPEN);
        assertThat(story.changes()).singleElement().satisfies(change -> {
            assertThat(change.at()).isEqualTo("2016-03-01T10:00:00Z");
            assertThat(change.after().status()).isEqualTo(Status.RESOLVED);
        });
    }

    @Test
    void isCreatedByAnEventThatPrecedesItsOpening() {
        assertThat(told(Rows.of("INC1").at("2016-03-01T08:58")).createdAt()).isEqualTo("2016-03-01T08:58:00Z");
    }

    @Test
    void hasItsFirstGroupFromItsCreation() {
        Story story = told(Rows.of("INC1").at("2016-03-01T10:00", Column.ASSIGNMENT_GROUP, "70"));
        assertThat(story.creation().provider()).contains(SERVICE_DESK);
        assertThat(story.changes()).isEmpty();
    }

    @Test
    void keepsThePreviousStateWhereTheLogKnowsNone() {
        Story story = told(Rows.of("INC1")
                .at("2016-03-01T10:00", Column.STATE, "Active")
                .at("2016-03-01T11:00", Column.STATE, "", Column.ASSIGNMENT_GROUP, "20"));
        assertThat(story.now().status()).isEqualTo(Status.IN_PROGRESS);
    }

    @Test
    void makesOneChangeOfEachRowEvenWithinOneMinute() {
        Story story = told(Rows.of("INC1")
                .at("2016-03-01T10:00", Column.STATE, "Awaiting User Info")
                .at("2016-03-01T10:00", Column.STATE, "Active")
                .at("2016-03-01T10:00", Column.STATE, "Awaiting User Info"));
        assertThat(story.changes())
                .extracting(change -> change.after().status())
                .containsExactly(Status.WAITING_FOR_CUSTOMER, Status.IN_PROGRESS, Status.WAITING_FOR_CUSTOMER);
    }

    @Test
    void makesNoChangeOfARowThatRepeatsTheOneBefore() {
        assertThat(told(Rows.of("INC1").at("2016-03-01T10:00").at("2016-03-01T10:00"))
                        .changes())
                .isEmpty();
    }

    @Test
    void isNobodysWhenItLosesItsGroup() {
        Story story = told(Rows.of("INC1").at("2016-03-01T10:00").at("2016-03-01T11:00", Column.ASSIGNMENT_GROUP, ""));
        assertThat(story.changes()).singleElement().satisfies(change -> {
            assertThat(change.before().provider()).contains(SERVICE_DESK);
            assertThat(change.after().provider()).isEmpty();
        });
    }

    @Test
    void handsNothingOffBetweenGroupsOfOneDepartment() {
        Story story = told(Rows.of("INC1")
                .at("2016-03-01T10:00", Column.ASSIGNMENT_GROUP, "24")
                .at("2016-03-01T11:00", Column.ASSIGNMENT_GROUP, "25"));
        assertThat(story.changes()).isEmpty();
    }

    @Test
    void hasAResolutionWhileItIsDone() {
        Story story = told(Rows.of("INC1")
                .at("2016-03-01T10:00", Column.STATE, "Resolved", Column.CLOSED_CODE, "11")
                .at("2016-03-01T11:00", Column.STATE, "Closed")
                .at("2016-03-01T12:00", Column.STATE, "Active"));
        assertThat(story.changes())
                .extracting(
                        change -> change.after().resolution().map(Choice::name).orElse("none"))
                .containsExactly("Duplicate", "Duplicate", "none");
    }

    @Test
    void endsWithTheTimeline() {
        Timeline week = new Timeline(0, Instant.parse("2016-03-01T10:30:00Z"));
        Rows rows = Rows.of("INC1")
                .at("2016-03-01T10:00", Column.STATE, "Active")
                .at("2016-03-01T11:00", Column.STATE, "Resolved");
        Story story = Story.of(incident(rows), ImportMapping.bundled(), week).orElseThrow();
        assertThat(story.now().status()).isEqualTo(Status.IN_PROGRESS);
        assertThat(story.complete()).isFalse();
        assertThat(Story.of(incident(rows), ImportMapping.bundled(), new Timeline(1, week.end())))
                .isEmpty();
    }

    private Story told(Rows rows) {
        return Story.of(incident(rows), ImportMapping.bundled(), Timeline.asRecorded())
                .orElseThrow();
    }

    private Incident incident(Rows rows) {
        return IncidentLog.read(rows.writtenTo(folder)).incidents().get(0);
    }
}
