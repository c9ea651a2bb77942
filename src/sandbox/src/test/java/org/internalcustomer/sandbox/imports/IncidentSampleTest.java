package org.internalcustomer.sandbox.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.internalcustomer.sandbox.imports.IncidentSample.Kind;
import org.internalcustomer.sandbox.independent.RawLog;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IncidentSampleTest {

    private final List<Incident> sample = IncidentLog.read(file()).incidents();

    @Test
    void holdsTwoThousandIncidentsAtMost() {
        assertThat(sample).hasSizeLessThanOrEqualTo(IncidentSample.SIZE);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void holdsEnoughOfEveryKind(Kind kind) {
        assertThat(sample).filteredOn(kind::holdsFor).hasSizeGreaterThanOrEqualTo(IncidentSample.SHARES.get(kind));
    }

    @Test
    void isWhatItsProcedureChooses() throws IOException {
        Optional<Path> log = RawLog.file();
        assumeTrue(log.isPresent());
        assertThat(unpacked(IncidentSample.packed(log.get()))).isEqualTo(unpacked(Files.readAllBytes(file())));
    }

    private static byte[] unpacked(byte[] gzip) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(gzip))) {
            return in.readAllBytes();
        }
    }

    static Path file() {
        try {
            return Path.of(IncidentSampleTest.class
                    .getResource("/demo/incident-log-sample.csv.gz")
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
