package org.internalcustomer.jira.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.calendar.SpecialDay;
import org.internalcustomer.core.calendar.SpecialDayLines;

/**
 * The holiday sets that come with the app (现成的节假日集), each with the official text it follows. A year that no official
 * text names yet is not there.
 */
final class ReadySets {

    /** Files in {@code holidays/}; the key is the file's name. */
    private static final List<String> KEYS = List.of("CN-2025", "CN-2026", "DE", "GB-ENG-WLS", "US");

    private ReadySets() {}

    /**
     * One of them.
     *
     * @param names by language
     * @param source the official text, in its language
     */
    record ReadySet(String key, Map<String, String> names, String source, List<SpecialDay> days) {

        String name(String language) {
            return names.getOrDefault(language, names.get("en"));
        }

        /** As the configuration document would say it. */
        Map<String, Object> body() {
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("name", names);
            body.put("source", source);
            body.put("days", Days.write(days));
            return body;
        }
    }

    static List<ReadySet> all() {
        return KEYS.stream().map(ReadySets::read).toList();
    }

    static Optional<ReadySet> find(String key) {
        return KEYS.contains(key) ? Optional.of(read(key)) : Optional.empty();
    }

    private static ReadySet read(String key) {
        String text = text("/holidays/" + key + ".csv");
        return new ReadySet(
                key,
                Map.of("en", heading(text, "en"), "zh", heading(text, "zh")),
                heading(text, "source"),
                SpecialDayLines.read(text).days());
    }

    /** From lines like {@code # source: …}. */
    private static String heading(String text, String name) {
        String start = "# " + name + ": ";
        return text.lines()
                .filter(line -> line.startsWith(start))
                .map(line -> line.substring(start.length()))
                .findFirst()
                .orElseThrow();
    }

    private static String text(String file) {
        try (InputStream in = ReadySets.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
