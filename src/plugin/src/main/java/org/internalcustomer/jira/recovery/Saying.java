package org.internalcustomer.jira.recovery;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.internalcustomer.core.recovery.RecoveryEvent;
import org.internalcustomer.jira.host.error.BadInput;

/**
 * What somebody wants to say in a recovery: everything that the act asks for is there, and nothing else.
 *
 * @param values by the fields' slugs
 */
record Saying(Act act, Map<String, String> values) {

    static final int LONGEST = 4000;

    Saying {
        values = Map.copyOf(values);
    }

    /** @param typed what was filled in under that slug; empty for nothing */
    static Saying of(Act act, UnaryOperator<String> typed) {
        Map<String, String> values = new HashMap<>();
        for (ActField field : act.fields()) {
            String value = typed.apply(field.slug()).strip();
            check(field, value);
            if (!value.isEmpty()) {
                values.put(field.slug(), value);
            }
        }
        return new Saying(act, values);
    }

    String value(ActField field) {
        return values.getOrDefault(field.slug(), "");
    }

    RecoveryEvent event(long at) {
        return new RecoveryEvent(
                act.kind(),
                at,
                switch (act) {
                    case CONFIRM -> value(ActField.SEVERITY);
                    case RATE -> value(ActField.RATING);
                    case EXPLAIN -> value(ActField.CAUSE);
                    case ASSIGN -> value(ActField.HANDLER);
                    default -> "";
                });
    }

    /** What the event itself does not tell. */
    Map<String, String> words() {
        Map<String, String> words = new HashMap<>(values);
        words.keySet()
                .removeAll(Set.of(
                        ActField.SEVERITY.slug(),
                        ActField.RATING.slug(),
                        ActField.CAUSE.slug(),
                        ActField.HANDLER.slug()));
        return words;
    }

    private static void check(ActField field, String value) {
        if (value.isEmpty() && field.isRequired()) {
            throw new BadInput(field.slug(), "internal-customer.error.required");
        }
        if (value.length() > LONGEST) {
            throw new BadInput(field.slug(), "internal-customer.recovery.too-long", LONGEST);
        }
        if (!value.isEmpty() && !field.options().isEmpty() && !field.options().contains(value)) {
            throw new BadInput(
                    field.slug(), "internal-customer.error.choice", value, String.join(", ", field.options()));
        }
    }
}
