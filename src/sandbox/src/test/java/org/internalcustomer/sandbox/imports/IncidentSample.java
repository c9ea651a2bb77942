package org.internalcustomer.sandbox.imports;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.internalcustomer.sandbox.imports.LogState.Status;

/**
 * Chooses the sample that ships with the sandbox: whole incidents, every row as it is, in the log's order. The log is
 * seen as it stood at {@link #SEEN_AT}, the middle of the week in which a shifted sandbox finds it. Each kind below takes
 * its share, and the rest of the 2,000 comes from all; who is taken within a kind is decided by a hash of the incident's
 * number, so by nothing that could make the sample look better than the log. Run it with the log and the file to write.
 */
final class IncidentSample {

    static final int SIZE = 2000;
    static final Instant SEEN_AT = Instant.parse("2016-04-12T00:00:00Z");

    /** What the demonstration must show, and how many of it at least where the log has so many. */
    static final Map<Kind, Integer> SHARES =
            Map.of(Kind.WAITING, 250, Kind.OPEN, 600, Kind.BOUNCED, 300, Kind.REASSIGNED, 700, Kind.REOPENED, 133);

    enum Kind {
        WAITING(seen -> seen.status == Status.WAITING_FOR_CUSTOMER || seen.status == Status.WAITING_FOR_THIRD_PARTY),
        OPEN(seen -> !seen.status.isDone()),
        BOUNCED(seen -> seen.groups.size() > new LinkedHashSet<>(seen.groups).size()),
        REASSIGNED(seen -> seen.groups.size() > 1),
        REOPENED(seen -> seen.reopened);

        private final Predicate<Seen> trait;

        Kind(Predicate<Seen> trait) {
            this.trait = trait;
        }

        boolean holdsFor(Incident incident) {
            return trait.test(Seen.of(incident));
        }
    }

    private IncidentSample() {}

    public static void main(String[] files) throws IOException {
        Files.write(Path.of(files[1]), packed(Path.of(files[0])));
    }

    static byte[] packed(Path log) throws IOException {
        Set<String> chosen = chosen(IncidentLog.read(log).incidents());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (BufferedReader lines = new BufferedReader(
                        new InputStreamReader(new GZIPInputStream(Files.newInputStream(log)), StandardCharsets.UTF_8));
                OutputStream out = new GZIPOutputStream(bytes)) {
            out.write((lines.readLine() + "\n").getBytes(StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (chosen.contains(line.substring(0, line.indexOf(',')))) {
                    out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static Set<String> chosen(List<Incident> log) {
        List<Incident> inHashOrder = log.stream()
                .sorted(Comparator.comparing(incident -> hash(incident.number())))
                .toList();
        Set<String> chosen = new LinkedHashSet<>();
        for (Kind kind : Kind.values()) {
            inHashOrder.stream()
                    .filter(kind::holdsFor)
                    .limit(SHARES.get(kind))
                    .forEach(incident -> chosen.add(incident.number()));
        }
        inHashOrder.stream()
                .map(Incident::number)
                .filter(number -> !chosen.contains(number))
                .limit(SIZE - chosen.size())
                .toList()
                .forEach(chosen::add);
        return chosen;
    }

    private static String hash(String number) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(number.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** An incident as it stood then. */
    private record Seen(Status status, List<String> groups, boolean reopened) {

        static Seen of(Incident incident) {
            Status status = Status.OPEN;
            boolean reopened = false;
            List<String> groups = new ArrayList<>();
            for (LogRow row : incident.rows()) {
                if (row.updatedAt().isAfter(SEEN_AT)) {
                    break;
                }
                Status next = row.state().map(LogState::status).orElse(status);
                reopened |= status.isDone() && !next.isDone();
                status = next;
                row.value(Column.ASSIGNMENT_GROUP)
                        .filter(group -> groups.isEmpty()
                                || !groups.get(groups.size() - 1).equals(group))
                        .ifPresent(groups::add);
            }
            return new Seen(status, List.copyOf(groups), reopened);
        }
    }
}
