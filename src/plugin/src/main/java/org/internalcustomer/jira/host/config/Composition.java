package org.internalcustomer.jira.host.config;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;

/** Puts stored and submitted items together, section by section: what would be added, and whether it holds together. */
final class Composition {

    private static final int NEXT = Integer.MAX_VALUE;

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
                composition.put(section, key, of.withdrawn(composition.inForce(section, item)), null);
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
                sent(section, key, item);
            } else if (latest.containsKey(key)) {
                untouched(section, latest.get(key), replaced);
            }
        }
        List<ItemVersion> all = new ArrayList<>(stored);
        all.addAll(added);
        section.check(sent, latest, latest(all, section));
        assemble(section, all);
    }

    private void sent(Section section, String key, JsonValue item) {
        Map<String, Object> body = section.canonical(item);
        Long effective = effective(item, section);
        draft.since(effective == null ? author.at() : effective);
        Map<String, Object> resolved = plain(section.resolved(item, body, draft));
        ItemVersion before = latest(stored, section).get(key);
        if (before == null || !section.isDated()) {
            put(section, key, resolved, effective);
        } else if (submission.ofNow() && effective == null) {
            sentOfNow(section, before, resolved);
        } else if (isSameInstant(before, effective) && resolved.equals(refreshed(section, before))) {
            refresh(section, key, standing(section, key));
        } else {
            refresh(section, key, withNext(standing(section, key), effective == null ? author.at() : effective));
            put(section, key, resolved, effective);
        }
    }

    /** One that waits may say the same: it is brought forward then. The latest says whether the item is archived. */
    private void sentOfNow(Section section, ItemVersion latest, Map<String, Object> resolved) {
        String key = latest.key();
        List<ItemVersion> versions = standing(section, key);
        Optional<ItemVersion> now = Holding.at(author.at(), versions);
        if (now.filter(item -> item.isArchived() == latest.isArchived())
                .filter(item -> resolved.equals(refreshed(section, item)))
                .isPresent()) {
            refresh(section, key, versions);
        } else {
            refresh(section, key, withNext(versions, author.at()));
            add(section, key, resolved, author.at(), now.orElse(latest));
        }
    }

    private void untouched(Section section, ItemVersion item, boolean replaced) {
        if (added.stream()
                .anyMatch(
                        one -> one.section().equals(section.name()) && one.key().equals(item.key()))) {
            return;
        }
        if (replaced) {
            put(section, item.key(), resolved(section, item.key(), section.withdrawn(inForce(section, item))), null);
        } else if (section.isDated()) {
            refresh(section, item.key(), standing(section, item.key()));
        } else {
            put(section, item.key(), resolved(section, item.key(), item.body()), null);
        }
    }

    /** What other items add may have changed: the version in force and each that follows it then get a successor. */
    private void refresh(Section section, String key, List<ItemVersion> versions) {
        boolean archived = latest(stored, section).get(key).isArchived();
        for (ItemVersion item : Holding.from(author.at(), versions)) {
            Map<String, Object> body = item.version() == NEXT ? item.body() : refreshed(section, item);
            if (!body.equals(item.body())) {
                body.computeIfPresent("archived", (name, before) -> archived);
                add(section, key, body, Math.max(author.at(), item.effective()), item);
            }
        }
    }

    /** With one that is still to come in place of those that it will replace. */
    private List<ItemVersion> withNext(List<ItemVersion> versions, long effective) {
        ItemVersion next = new ItemVersion("", "", NEXT, effective, Map.of(), author.at(), author.userKey());
        return Stream.concat(versions.stream(), Stream.of(next)).toList();
    }

    private Map<String, Object> refreshed(Section section, ItemVersion item) {
        return plain(resolved(section, item.key(), item.body()));
    }

    private Map<String, Object> resolved(Section section, String key, Map<String, Object> body) {
        return section.resolved(new JsonValue(section.name() + "[" + key + "]", null), body, draft);
    }

    /** What counts now, where a later version may be waiting. */
    private Map<String, Object> inForce(Section section, ItemVersion latest) {
        return section.isDated()
                ? Holding.at(author.at(), standing(section, latest.key()))
                        .orElse(latest)
                        .body()
                : latest.body();
    }

    private void put(Section section, String key, Map<String, Object> sent, Long effective) {
        Map<String, Object> body = plain(sent);
        ItemVersion before = latest(stored, section).get(key);
        if (before != null && before.body().equals(body) && isSameInstant(before, effective)) {
            return;
        }
        long first = before == null ? ItemVersion.FROM_EVER : author.at();
        add(section, key, body, effective == null ? first : effective, before);
    }

    /** Whether no other instant was asked for. */
    private static boolean isSameInstant(ItemVersion before, Long effective) {
        return effective == null || effective == before.effective();
    }

    private void add(Section section, String key, Map<String, Object> body, long effective, ItemVersion before) {
        List<ItemVersion> versions = versions(section, key);
        int last = versions.isEmpty() ? 0 : versions.get(versions.size() - 1).version();
        ItemVersion after =
                new ItemVersion(section.name(), key, last + 1, effective, body, author.at(), author.userKey());
        added.add(after);
        differences.add(difference(before, after));
    }

    private List<ItemVersion> standing(Section section, String key) {
        return section.standing(versions(section, key));
    }

    private List<ItemVersion> versions(Section section, String key) {
        return Stream.concat(stored.stream(), added.stream())
                .filter(item ->
                        item.section().equals(section.name()) && item.key().equals(key))
                .toList();
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
