package org.internalcustomer.jira.calendar;

import java.util.LinkedHashMap;
import java.util.Map;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.page.InvalidForm;
import org.internalcustomer.jira.host.text.Texts;

/** Everything that is wrong with a form, gathered, so that it is mended in one go. */
final class FormErrors {

    private final Texts texts;
    private final Map<String, String> errors = new LinkedHashMap<>();

    FormErrors(Texts texts) {
        this.texts = texts;
    }

    /** Reads one part of the form, and keeps its complaint. */
    void gather(Runnable reading) {
        try {
            reading.run();
        } catch (BadInput bad) {
            add(bad.field(), texts.words(bad.getMessage(), bad.arguments()));
        }
    }

    void add(String field, DayFile.Remark remark) {
        add(field, texts.text(remark.message(), remark.arguments()));
    }

    private void add(String field, String sentence) {
        errors.merge(field, sentence, (one, other) -> one + "\n" + other);
    }

    /** Refuses the form where anything was wrong. */
    void check() {
        if (!errors.isEmpty()) {
            throw new InvalidForm(errors);
        }
    }
}
