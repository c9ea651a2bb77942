package org.internalcustomer.sandbox.pages.issue;

import java.util.List;
import org.internalcustomer.sandbox.pages.frame.SafeHtml;

/**
 * One field of an issue's form.
 *
 * @param kind text, prose, select, user, date or custom
 * @param value what the control starts with
 * @param error what is wrong with it; empty for nothing
 * @param control the whole control where the field's plugin renders it
 */
public record FormField(
        String id,
        String label,
        String kind,
        String value,
        boolean required,
        List<Option> options,
        String error,
        SafeHtml control) {

    /** One entry of a select. */
    public record Option(String value, String label) {}

    static FormField of(String id, String label, String kind, String value, boolean required) {
        return new FormField(id, label, kind, value, required, List.of(), "", SafeHtml.NOTHING);
    }

    static FormField select(String id, String label, String value, boolean required, List<Option> options) {
        return new FormField(id, label, "select", value, required, options, "", SafeHtml.NOTHING);
    }

    static FormField custom(String id, String label, SafeHtml control) {
        return new FormField(id, label, "custom", "", false, List.of(), "", control);
    }

    FormField withError(String error) {
        return new FormField(id, label, kind, value, required, options, error, control);
    }
}
