package org.internalcustomer.jira.host.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.text.JsonValue;

/** One part of the configuration document, owned by a feature: what its items may say, and what they mean. */
public interface Section {

    /** The property of the document, such as {@code departments}. */
    String name();

    /** Whether the property is a list of items with keys, or one single item. */
    default boolean isList() {
        return true;
    }

    /** Whether a configuration document has the section; what is only being prepared is nobody else's business. */
    default boolean isInDocument() {
        return true;
    }

    /** Whether a version may begin to count later; the newest of the others counts at once. */
    default boolean isDated() {
        return false;
    }

    /** Those of an item's versions that ever count; withdrawing an item may call off what was only to begin later. */
    default List<ItemVersion> standing(List<ItemVersion> versions) {
        return versions;
    }

    /** What was sent, checked and in one form for equal meaning; complaints name the field. */
    Map<String, Object> canonical(JsonValue sent);

    /**
     * The same with what other items add to it, and references checked against the sections before this one.
     *
     * @param sent its path is for complaints only
     */
    default Map<String, Object> resolved(JsonValue sent, Map<String, Object> body, ConfigurationDraft draft) {
        return body;
    }

    /**
     * Refuses what does not go together with the section's other items, before anything is made of them; complaints name
     * the field.
     *
     * @param sent by key
     * @param before the latest versions as stored, by key
     * @param after the latest versions as they would be
     */
    default void check(Map<String, JsonValue> sent, Map<String, ItemVersion> before, Map<String, ItemVersion> after) {}

    /** What in it is taken, but perhaps not meant. */
    default List<Warning> warnings(JsonValue sent) {
        return List.of();
    }

    /** Puts what the items mean into the draft; the versions of one key come together, in ascending order. */
    void assemble(List<ItemVersion> versions, ConfigurationDraft draft);

    /** What an item becomes that a whole document no longer names: never deleted. */
    default Map<String, Object> withdrawn(Map<String, Object> body) {
        Map<String, Object> archived = new LinkedHashMap<>(body);
        archived.put("archived", true);
        return archived;
    }

    /** The item's latest version as a document shows it. */
    default Object shown(ItemVersion item) {
        Map<String, Object> shown = new LinkedHashMap<>();
        if (isList()) {
            shown.put("key", item.key());
        }
        shown.putAll(item.body());
        return shown;
    }

    /** The part of {@link #shown} that everybody who uses the app may see (R-SCO-9). */
    default Object charter(ItemVersion item) {
        return shown(item);
    }

    /** Whether a document shows the item at all. */
    default boolean isShown(ItemVersion item) {
        return true;
    }
}
