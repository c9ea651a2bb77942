package org.internalcustomer.jira.host.config;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.job.Locks;

/** The configuration of now, and the one way to change it. */
public final class Configurations {

    /** Another node's change is seen after at most this time. */
    private static final long FRESH_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final ConfigItems items;
    private final List<Section> sections;
    private final Locks locks;
    private final InstantSource clock;
    private final Object loading = new Object();
    private volatile Cached cached;

    public Configurations(ConfigItems items, List<Section> sections, Locks locks, InstantSource clock) {
        this.items = items;
        this.sections = List.copyOf(sections);
        this.locks = locks;
        this.clock = clock;
    }

    private record Cached(Configuration configuration, long checked) {}

    /** The snapshot; read again only when the stored revision has grown, and that is asked for once a second. */
    public Configuration current() {
        Cached now = cached;
        return now != null && System.nanoTime() - now.checked() < FRESH_NANOS ? now.configuration() : latest();
    }

    /** As new as the database: for work whose results stay, and must not be those of what was just replaced. */
    public Configuration latest() {
        synchronized (loading) {
            long revision = items.revision();
            long checked = System.nanoTime();
            Cached known = cached;
            Configuration configuration = known != null && known.configuration().revision() == revision
                    ? known.configuration()
                    : Composition.of(sections, items.all(), revision);
            cached = new Cached(configuration, checked);
            return configuration;
        }
    }

    /** What the submission would change. Complaints name the field, as with {@link #change}. */
    public List<Difference> compare(Submission submission) {
        return Composition.of(sections, items.all(), submission, new Author("", clock.millis()))
                .differences();
    }

    /** What the submission says and perhaps does not mean; it is taken nevertheless. */
    public List<Warning> warnings(Submission submission) {
        return sections.stream()
                .flatMap(section -> submission.items().getOrDefault(section.name(), Map.of()).values().stream()
                        .flatMap(item -> section.warnings(item).stream()))
                .toList();
    }

    /** Does it, all or nothing, and says what changed. */
    public List<Difference> change(Submission submission, Person who) {
        return change(List.of(submission), who);
    }

    /** The same, one after the other. */
    public List<Difference> change(List<Submission> submissions, Person who) {
        return locks.inTurn("configuration", () -> {
            List<ItemVersion> all = new ArrayList<>(items.all());
            List<ItemVersion> added = new ArrayList<>();
            List<Difference> differences = new ArrayList<>();
            Author author = new Author(who.key(), clock.millis());
            for (Submission submission : submissions) {
                Composition composition = Composition.of(sections, all, submission, author);
                all.addAll(composition.added());
                added.addAll(composition.added());
                differences.addAll(composition.differences());
            }
            if (!added.isEmpty()) {
                items.add(added);
            }
            forget();
            return differences;
        });
    }

    /** Withdraws one item; it stays for everything that names it. */
    public void withdraw(Section section, String key, Person who) {
        locks.inTurn("configuration", () -> {
            Composition composition =
                    Composition.withdrawal(sections, items.all(), new Author(who.key(), clock.millis()), section, key);
            items.add(composition.added());
            forget();
            return true;
        });
    }

    /** The whole configuration as a document. */
    public Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", 1);
        for (Section section : sections.stream().filter(Section::isInDocument).toList()) {
            List<Object> shown = shown(section);
            if (section.isList()) {
                document.put(section.name(), shown);
            } else if (!shown.isEmpty()) {
                document.put(section.name(), shown.get(0));
            }
        }
        return document;
    }

    /** The section's items as a document shows them. */
    public List<Object> shown(Section section) {
        return shown(section, section::shown);
    }

    /** What everybody who uses the app may see of the section's items. */
    public List<Object> charters(Section section) {
        return shown(section, section::charter);
    }

    private List<Object> shown(Section section, Function<ItemVersion, Object> as) {
        List<Object> shown = new ArrayList<>();
        latest(section).values().stream().filter(section::isShown).map(as).forEach(shown::add);
        return shown;
    }

    public Optional<ItemVersion> latest(Section section, String key) {
        return Optional.ofNullable(latest(section).get(key));
    }

    /**
     * The version of a dated item that counts now, and those that follow it, in ascending order of version; of another
     * item the latest.
     */
    public List<ItemVersion> holding(Section section, String key) {
        return section.isDated()
                ? Holding.from(clock.millis(), section.standing(versions(section, key)))
                : latest(section, key).stream().toList();
    }

    /** All versions of one item in ascending order; none for an unknown one. */
    public List<ItemVersion> versions(Section section, String key) {
        return items.all().stream()
                .filter(item ->
                        item.section().equals(section.name()) && item.key().equals(key))
                .toList();
    }

    /** Every change so far, the latest first. */
    public List<ItemVersion> trail(int limit, int offset) {
        return items.latest(limit, offset);
    }

    public Section section(String name) {
        return sections.stream()
                .filter(section -> section.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No section " + name));
    }

    public List<Section> sections() {
        return sections;
    }

    private Map<String, ItemVersion> latest(Section section) {
        return Composition.latest(items.all(), section);
    }

    private void forget() {
        cached = null;
    }
}
