package org.internalcustomer.jira.department;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.jira.host.config.ItemVersion;
import org.internalcustomer.jira.host.text.JsonValue;

/** Refuses parents and mergers that make no tree, and mergers into a department that is not in use (R-WHO-3). */
final class TreeCheck {

    private static final String PARENT = "parent";

    private final Map<String, JsonValue> sent;
    private final Map<String, ItemVersion> before;
    private final DepartmentTree after;

    TreeCheck(Map<String, JsonValue> sent, Map<String, ItemVersion> before, Map<String, ItemVersion> after) {
        this.sent = sent;
        this.before = before;
        this.after = new DepartmentTree(after.values());
    }

    void run() {
        sent.forEach((key, item) -> refuse(
                item.at(DepartmentSection.MERGED_INTO),
                after.circleOfMergers(key),
                "internal-customer.department.merged-circle"));
        sent.forEach((key, item) -> {
            if (item.at(PARENT).optionalText().filter(key::equals).isPresent()) {
                refuse(item.at(PARENT), List.of(key), "internal-customer.department.parent-circle");
            }
            refuse(toBlame(key, item), after.circleOfParents(key), "internal-customer.department.parent-circle");
            item.at(DepartmentSection.MERGED_INTO)
                    .optionalText()
                    .filter(heir -> isNew(key, heir))
                    .map(after::heir)
                    .filter(after::isArchived)
                    .ifPresent(heir -> {
                        throw item.at(DepartmentSection.MERGED_INTO)
                                .bad("internal-customer.department.heir-archived", heir);
                    });
        });
    }

    private static void refuse(JsonValue field, List<String> circle, String complaint) {
        if (!circle.isEmpty()) {
            throw field.bad(complaint, String.join(" → ", circle) + " → " + circle.get(0));
        }
    }

    /** A merger moves what stood below the department, as a parent moves the department. */
    private JsonValue toBlame(String key, JsonValue item) {
        JsonValue heir = item.at(DepartmentSection.MERGED_INTO);
        return heir.optionalText().filter(named -> isNew(key, named)).isPresent() ? heir : item.at(PARENT);
    }

    /** A document may repeat that the other one was archived since the merger, and may bring both to where neither was known. */
    private boolean isNew(String key, String heir) {
        return !heir.equals(stored(key).orElse("")) && (before.containsKey(key) || before.containsKey(heir));
    }

    private Optional<String> stored(String key) {
        return Optional.ofNullable(before.get(key)).flatMap(item -> new JsonValue("", item.body())
                .at(DepartmentSection.MERGED_INTO)
                .optionalText());
    }
}
