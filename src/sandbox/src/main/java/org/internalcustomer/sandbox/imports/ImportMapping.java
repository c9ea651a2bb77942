package org.internalcustomer.sandbox.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the codes of a log stand for. */
final class ImportMapping {

    private static final Map<String, Choice> PRIORITIES = Map.of(
            "1", new Choice("1", "Critical"),
            "2", new Choice("2", "High"),
            "3", new Choice("3", "Medium"),
            "4", new Choice("4", "Low"));

    private final MappingFile file;
    private final Function<String, Choice> providers;
    private final Function<String, Choice> customers;
    private final Function<String, Choice> services;
    private final Function<String, Choice> resolutions;

    ImportMapping(MappingFile file) {
        this.file = file;
        this.providers = lookup(file.providers(), file.otherProvider());
        this.customers = lookup(file.customers(), file.otherCustomer());
        this.services = lookup(file.services(), file.otherService());
        this.resolutions = lookup(file.resolutions(), file.otherResolution());
    }

    /** The one that comes with the sandbox. */
    static ImportMapping bundled() {
        try (InputStream json = ImportMapping.class.getResourceAsStream("/demo/import-mapping.json")) {
            return new ImportMapping(new ObjectMapper().readValue(json, MappingFile.class));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String project() {
        return file.project();
    }

    /** The Jira groups of all departments that are named in the file. */
    List<String> groups() {
        Stream<String> providers = Stream.concat(
                        file.providers().stream().flatMap(entry -> entry.codes().stream()),
                        file.otherProviderCodes().stream())
                .map(LogNames::group);
        Stream<String> customers = Stream.concat(
                        file.customers().stream().map(MappingFile.Entry::key),
                        Stream.of(file.otherCustomer().key()))
                .map(LogNames::customers);
        return Stream.concat(providers, customers).toList();
    }

    Choice priority(String number) {
        return PRIORITIES.get(number);
    }

    Choice provider(String assignmentGroup) {
        return providers.apply(assignmentGroup);
    }

    Choice customer(String location) {
        return customers.apply(location);
    }

    Choice service(String category) {
        return services.apply(category);
    }

    Choice resolution(Optional<String> closedCode) {
        return closedCode.map(resolutions).orElse(file.otherResolution());
    }

    private static Function<String, Choice> lookup(List<MappingFile.Entry> entries, Choice other) {
        Map<String, Choice> byCode = entries.stream()
                .flatMap(entry ->
                        entry.codes().stream().map(code -> Map.entry(code, new Choice(entry.key(), entry.name()))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return code -> byCode.getOrDefault(code, other);
    }

    /** The file as it is written: what is not listed becomes the other of its kind, whose codes are only named. */
    record MappingFile(
            String project,
            List<Entry> providers,
            Choice otherProvider,
            List<String> otherProviderCodes,
            List<Entry> customers,
            Choice otherCustomer,
            List<Entry> services,
            Choice otherService,
            List<Entry> resolutions,
            Choice otherResolution) {

        record Entry(String key, String name, List<String> codes) {}
    }
}
