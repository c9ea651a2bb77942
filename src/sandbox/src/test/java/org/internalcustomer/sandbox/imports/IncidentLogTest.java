package org.internalcustomer.sandbox.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentLogTest {

    @TempDir
    Path folder;

    @Test
    void putsRowsInTheOrderOfTimeThenOfLines() {
        IncidentLog log = IncidentLog.read(Rows.of("INC1")
                .at("2016-03-01T12:00", Column.STATE, "Active")
                .at("2016-03-01T10:00", Column.STATE, "New")
                .at("2016-03-01T12:00", Column.STATE, "Resolved")
                .writtenTo(folder));
        assertThat(log.incidents()).singleElement().satisfies(incident -> assertThat(incident.rows())
                .extracting(row -> row.values().get(Column.STATE))
                .containsExactly("New", "Active", "Resolved"));
    }

    @Test
    void reportsABadRowByItsLineAndGoesOn() {
        IncidentLog log = IncidentLog.read(Rows.of("INC1")
                .at("2016-03-01T10:00")
                .at("yesterday")
                .at("2016-03-01T11:00", Column.STATE, "Asleep")
                .at("2016-03-01T11:00", Column.STATE, "New", Column.PRIORITY, "9")
                .incident("")
                .at("2016-03-01T12:00")
                .incident("INC2")
                .at("2016-03-01T13:00")
                .writtenTo(folder));
        assertThat(log.incidents()).extracting(Incident::number).containsExactly("INC1", "INC2");
        assertThat(log.badRows())
                .hasToString("[line 3: updated_at is 'yesterday', not a time such as 2016-04-08T12:00, "
                        + "line 4: unknown state 'Asleep', line 5: priority is '9', not 1 to 4, "
                        + "line 6: has no incident number]");
    }

    @Test
    void reportsARowWithTooFewCells() throws IOException {
        Path file = Rows.of("INC1").at("2016-03-01T10:00").writtenTo(folder);
        Files.writeString(file, Files.readString(file) + "INC2,2016-03-01T10:00\n");
        assertThat(IncidentLog.read(file).badRows()).hasToString("[line 3: has 2 cells instead of 15]");
    }

    @Test
    void reportsARowWithABrokenQuotationAndReadsTheNext() throws IOException {
        Path file = Rows.of("INC1").at("2016-03-01T10:00").writtenTo(folder);
        String row = Files.readString(file).lines().toList().get(1);
        Files.writeString(
                file,
                Files.readString(file) + row.replaceFirst("INC1", "\"INC2") + "\n"
                        + row.replaceFirst("INC1", "\"IN\"C3")
                        + "\n\n" + row.replaceFirst("INC1", "INC4").replaceFirst("New", "Asleep") + "\n"
                        + row.replaceFirst("INC1", "\"INC5\"") + "\n");

        IncidentLog log = IncidentLog.read(file);

        assertThat(log.incidents()).extracting(Incident::number).containsExactly("INC1", "INC5");
        String broken = "has a quotation mark that is not closed, or in the middle of a cell";
        assertThat(log.badRows())
                .hasToString("[line 3: " + broken + ", line 4: " + broken + ", line 6: unknown state 'Asleep']");
    }

    @Test
    void readsAFileThatBeginsWithAMark() throws IOException {
        Path file = Rows.of("INC1").at("2016-03-01T10:00").writtenTo(folder);
        Files.writeString(file, "\uFEFF" + Files.readString(file));
        assertThat(IncidentLog.read(file).incidents()).hasSize(1);
    }

    @Test
    void readsGzipWhateverTheNameOfTheFile() throws IOException {
        Path packed = folder.resolve("log.csv");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(Rows.of("INC1").at("2016-03-01T10:00").csv().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(IncidentLog.read(packed).incidents()).hasSize(1);
    }

    @Test
    void namesTheMissingColumnsOfAFileThatIsNoLog() throws IOException {
        Path file = Files.writeString(folder.resolve("other.csv"), "incident,updated_at\n1,2\n");
        assertThatThrownBy(() -> IncidentLog.read(file))
                .isInstanceOf(BrokenLog.class)
                .hasMessageContaining("other.csv")
                .hasMessageContaining("missing: updated_by, state");
    }

    @Test
    void refusesAColumnThatIsThereTwice() throws IOException {
        Path file = Rows.of("INC1").at("2016-03-01T10:00").writtenTo(folder);
        Files.writeString(file, Files.readString(file).replaceFirst("\n", ",incident\n"));
        assertThatThrownBy(() -> IncidentLog.read(file))
                .isInstanceOf(BrokenLog.class)
                .hasMessageContaining("twice: incident.");
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThatThrownBy(() -> IncidentLog.read(folder.resolve("none.csv")))
                .isInstanceOf(BrokenLog.class)
                .hasMessageContaining("none.csv");
    }

    @Test
    void asksForAWholeFileWhereItIsCut() throws IOException {
        Path packed = folder.resolve("cut.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(Rows.of("INC1").at("2016-03-01T10:00").csv().getBytes(StandardCharsets.UTF_8));
        }
        byte[] whole = Files.readAllBytes(packed);
        Files.write(packed, Arrays.copyOf(whole, whole.length - 20));
        assertThatThrownBy(() -> IncidentLog.read(packed))
                .isInstanceOf(BrokenLog.class)
                .hasMessageEndingWith("; give a whole CSV file, or one in gzip.");
    }
}
