package org.internalcustomer.sandbox.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.sandbox.imports.ImportStatus.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentImportTest {

    private static final Instant SUN_2016_03_06 = Instant.parse("2016-03-06T00:00:00Z");

    @TempDir
    Path folder;

    private final IssuesInMemory issues = new IssuesInMemory();
    private final List<ImportStatus> shown = new ArrayList<>();
    private Instant now = SUN_2016_03_06;

    @Test
    void makesAnIssueOfEachIncident() {
        Path log = incidents(3);
        importer().run(log, false);
        assertThat(issues.stories).containsOnlyKeys("INC0", "INC1", "INC2");
        assertThat(last().phase()).isEqualTo(Phase.DONE);
        assertThat(last().added()).isEqualTo(3);
    }

    @Test
    void changesNothingWhenTheSameFileIsImportedAgain() {
        Path log = incidents(3);
        importer().run(log, false);
        importer().run(log, false);
        assertThat(last().added()).isZero();
        assertThat(last().present()).isEqualTo(3);
    }

    @Test
    void goesOnWhereAKilledImportEnded() {
        Path log = incidents(1000);
        issues.batchesUntilDeath = 2;
        assertThatThrownBy(() -> importer().run(log, false)).hasMessage("killed");
        assertThat(issues.stories).hasSize(500);
        issues.batchesUntilDeath = Integer.MAX_VALUE;
        importer().run(log, false);
        assertThat(issues.stories).hasSize(1000);
    }

    @Test
    void endsAfterTheCurrentBatchWhenCancelled() {
        IncidentImport[] running = new IncidentImport[1];
        running[0] = new IncidentImport(issues, ImportMapping.bundled(), () -> now, status -> {
            shown.add(status);
            if (status.added() > 0) {
                running[0].cancel();
            }
        });
        running[0].run(incidents(1000), false);
        assertThat(issues.stories).hasSize(250);
        assertThat(last().phase()).isEqualTo(Phase.CANCELLED);
    }

    @Test
    void keepsTheShiftOfTheFirstImport() {
        now = Instant.parse("2026-11-21T12:00:00Z");
        Path log = incidents(2);
        importer().run(log, true);
        Instant first = issues.stories.get("INC0").createdAt();
        issues.stories.clear();
        now = now.plusSeconds(30 * 86_400);
        importer().run(log, true);
        assertThat(issues.stories.get("INC0").createdAt()).isEqualTo(first);
    }

    @Test
    void leavesOutIncidentsOfTheFutureAndCountsThem() {
        Path log = Rows.of("INC1")
                .at("2016-04-01T10:00")
                .incident("INC2")
                .at("2016-06-01T10:00", Column.OPENED_AT, "2016-06-01T09:00")
                .writtenTo(folder);
        importer().run(log, true);
        assertThat(issues.stories).containsOnlyKeys("INC1");
        assertThat(last().ahead()).isEqualTo(1);
    }

    @Test
    void returnsTheBadRowsAndImportsTheRest() {
        Path log = Rows.of("INC1")
                .at("2016-03-01T10:00")
                .at("never")
                .incident("INC2")
                .at("2016-03-01T10:00")
                .writtenTo(folder);
        assertThat(importer().run(log, false)).extracting(BadRow::line).containsExactly(3L);
        assertThat(issues.stories).hasSize(2);
    }

    @Test
    void bringsEverybodyInWithTheirGroups() {
        importer()
                .run(
                        Rows.of("INC1")
                                .at("2016-03-01T10:00", Column.ASSIGNED_TO, "31", Column.ASSIGNMENT_GROUP, "20")
                                .writtenTo(folder),
                        false);
        assertThat(issues.cast.names())
                .isEqualTo(Map.of("caller-5", "Caller 5", "clerk-21", "Clerk 21", "agent-31", "Agent 31"));
        assertThat(issues.cast.groups())
                .isEqualTo(Map.of("group-20", Set.of("agent-31"), "customers-sales", Set.of("caller-5")));
    }

    private IncidentImport importer() {
        return new IncidentImport(issues, ImportMapping.bundled(), () -> now, shown::add);
    }

    private ImportStatus last() {
        return shown.get(shown.size() - 1);
    }

    private Path incidents(int count) {
        Rows rows = Rows.of("INC0");
        for (int i = 0; i < count; i++) {
            rows.incident("INC" + i).at("2016-03-01T10:00").at("2016-03-01T11:00", Column.STATE, "Closed");
        }
        return rows.writtenTo(folder);
    }
}
