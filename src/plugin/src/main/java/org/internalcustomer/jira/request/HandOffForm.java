package org.internalcustomer.jira.request;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.request.HandOffLog.Note;
import org.internalcustomer.jira.host.text.JsonValue;

/** What somebody wrote who hands a request on, or sends it back. */
final class HandOffForm {

    private static final int LONGEST = 2000;

    private HandOffForm() {}

    /** A department that is in use. */
    static Department department(JsonValue field, Configuration configuration) {
        String key = field.text();
        return configuration
                .organisation()
                .departments()
                .find(key)
                .filter(found -> !found.archived())
                .orElseThrow(() -> field.bad("internal-customer.department.unknown", key));
    }

    static Optional<Department> optionalDepartment(JsonValue field, Configuration configuration) {
        return field.optionalText().map(key -> department(field, configuration));
    }

    static Note note(JsonValue note) {
        note.allowOnly(Set.of("done", "needed", "by"));
        return new Note(words(note.at("done")), words(note.at("needed")), date(note.at("by")));
    }

    static String reason(JsonValue reason) {
        if (reason.optionalText().isEmpty()) {
            throw reason.bad("internal-customer.request.reason-required");
        }
        return words(reason);
    }

    static String words(JsonValue field) {
        String text = field.optionalText().orElse("");
        if (text.length() > LONGEST) {
            throw field.bad("internal-customer.request.note-too-long", LONGEST);
        }
        return text;
    }

    private static String date(JsonValue field) {
        String text = field.optionalText().orElse("");
        try {
            return text.isEmpty() ? "" : LocalDate.parse(text).toString();
        } catch (DateTimeException wrong) {
            throw field.bad("internal-customer.request.no-date", text);
        }
    }
}
