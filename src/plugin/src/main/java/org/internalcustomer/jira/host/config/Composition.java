package org.internalcustomer.jira.host.config;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;

/** Puts stored and submitted items together, section by section: what would be added, and whether it holds together. */
final class Composition {

    private final List<ItemVersion> stored;
    private final Submission submission;
    private final Author author;
    private final ConfigurationDraft draft = new ConfigurationDraft();
    private final List<ItemVersion> added = new ArrayList<>();
    private final List<Difference> differences = new ArrayList<>();

    private Composition(List<ItemVersion> stored, Submission submission, Author author) {
        this.stored = stored;
        this.submission = submission;
        this.author = author;
    }

    /** What is stored, as it means. */
    static Configuration of(List<Section> sections, List<ItemVersion> stored, long revision) {
        ConfigurationDraft draft = new ConfigurationDraft();
        for (Section section : sections) {
            draft.keys(section.name(), latest(stored, section).keySet());
            section.assemble(versions(stored, section), draft);
        }
        return draft.finished(revision);
    }

    static Composition of(List<Section> sections, List<ItemVersion> stored, Submission submission, Author author) {
        Composition composition = new Composition(stored, submission, author);
        sections.forEach(composition::section);
        return composition;
    }

    static Composition withdrawal(
            List<Section> sections, List<ItemVersion> stored, Author author, Section of, String key) {
        ItemVersion item = latest(stored, of).get(key);
        if (item == null) {
            throw NotFound.of(of.name(), key);
        }
        Composition composition = new Composition(stored, new Submission(Map.of(), false), author);
        for (Section section : sections) {
            if (section.name().equals(of.name())) {
                composition.put(section, key, of.withdrawn(item.body()), null);
            }
            composition.section(section);
        }
        return composition;
    }

    /** The latest version of each item, in the order in which the items came. */
    static Map<String, ItemVersion> latest(List<ItemVersion> stored, Section section) {
        Map<String, ItemVersion> latest = new LinkedHashMap<>();
        stored.stream()
                .filter(item -> item.section().equals(section.name()))
                .forEach(item -> latest.put(item.key(), item));
        return latest;
    }

    List<ItemVersion> added() {
        return added;
    }

    List<Difference> differences() {
        return differences;
    }

    private void section(Section section) {
        Map<String, JsonValue> sent = submission.items().getOrDefault(section.name(), Map.of());
        boolean replaced = submission.whole() && submission.items().containsKey(section.name());
        Map<String, ItemVersion> latest = latest(stored, section);
        Set<String> keys = new LinkedHashSet<>(latest.keySet());
        keys.addAll(sent.keySet());
        draft.keys(section.name(), keys);
        for (String key : keys) {
            JsonValue item = sent.get(key);
            if (item != null) {
                Map<String, Object> body = section.canonical(item);
                Long effective = effective(item, section);
                draft.since(effective == null ? author.at() : effective);
                put(section, key, section.resolved(item, body, draft), effective);
            } else if (latest.containsKey(key)) {
                untouched(section, latest.get(key), replaced);
            }
        }
        List<ItemVersion> all = new ArrayList<>(stored);
        all.addAll(added);
        section.check(sent, latest, latest(all, section));
        assemble(section, all);
    }

    private void untouched(Section section, ItemVersion item, boolean replaced) {
        Map<String, Object> body = replaced ? section.withdrawn(item.body()) : item.body();
        JsonValue nowhere = new JsonValue(section.name() + "[" + item.key() + "]", null);
        if (added.stream()
                .noneMatch(
                        one -> one.section().equals(section.name()) && one.key().equals(item.key()))) {
            put(section, item.key(), section.resolved(nowhere, body, draft), null);
        }
    }

    private void put(Section section, String key, Map<String, Object> sent, Long effective) {
        Map<String, Object> body = plain(sent);
        ItemVersion before = latest(stored, section).get(key);
        if (before != null && before.body().equals(body) && (effective == null || effective == before.effective())) {
            return;
        }
        long first = before == null ? ItemVersion.FROM_EVER : author.at();
        ItemVersion after = new ItemVersion(
                section.name(),
                key,
                before == null ? 1 : before.version() + 1,
                effective == null ? first : effective,
                body,
                author.at(),
                author.userKey());
        added.add(after);
        differences.add(difference(before, after));
    }

    private void assemble(Section section, List<ItemVersion> all) {
        try {
            section.assemble(versions(all, section), draft);
        } catch (IllegalArgumentException senseless) {
            throw new BadInput(section.name(), senseless.getMessage());
        }
    }

    private static List<ItemVersion> versions(List<ItemVersion> all, Section section) {
        Map<String, List<ItemVersion>> byKey = new LinkedHashMap<>();
        all.stream().filter(item -> item.section().equals(section.name())).forEach(item -> byKey.computeIfAbsent(
                        item.key(), key -> new ArrayList<>())
                .add(item));
        return byKey.values().stream().flatMap(List::stream).toList();
    }

    private static Difference difference(ItemVersion before, ItemVersion after) {
        Map<String, Object> old = before == null ? Map.of() : before.body();
        Map<String, Object> was = new LinkedHashMap<>();
        Map<String, Object> is = new LinkedHashMap<>();
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(after.body().keySet());
        for (String name : names) {
            if (!Objects.equals(old.get(name), after.body().get(name))) {
                was.put(name, old.get(name));
                is.put(name, after.body().get(name));
            }
        }
        return new Difference(
                after.section(),
                after.key(),
                kind(before, after),
                after.version(),
                before == null ? Map.of() : was,
                is);
    }

    private static Difference.Kind kind(ItemVersion before, ItemVersion after) {
        if (before == null) {
            return Difference.Kind.ADDED;
        }
        return after.isArchived() && !before.isArchived() ? Difference.Kind.WITHDRAWN : Difference.Kind.CHANGED;
    }

    /** Since when a new version counts, where the sender says so; a date before now is a restatement. */
    private Long effective(JsonValue item, Section section) {
        if (!section.isList()) {
            return null;
        }
        JsonValue effective = item.at("effective");
        Long at;
        try {
            at = effective
                    .optionalText()
                    .map(text -> Instant.parse(text).toEpochMilli())
                    .orElse(null);
        } catch (DateTimeParseException | ArithmeticException wrong) {
            throw effective.bad("internal-customer.configuration.effective");
        }
        if (at != null && at > author.at() && !section.isDated()) {
            throw effective.bad("internal-customer.configuration.effective-at-once");
        }
        return at;
    }

    /** The same values as they will be read back, so that equal bodies are equal. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> plain(Map<String, Object> body) {
        return (Map<String, Object>) Json.stored(Json.write(body));
    }
}
