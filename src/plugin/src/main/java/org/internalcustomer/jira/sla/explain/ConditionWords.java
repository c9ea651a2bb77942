package org.internalcustomer.jira.sla.explain;

import java.util.Collection;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.sla.Condition;

/** A goal's condition as a sentence would have it. */
final class ConditionWords {

    private final Wording wording;

    ConditionWords(Wording wording) {
        this.wording = wording;
    }

    String of(Condition condition) {
        if (condition.isCatchAll()) {
            return wording.text("condition.always");
        }
        if (condition instanceof Condition.OneOf test) {
            return wording.text(
                    "condition.is", wording.field(test.field()), wording.values(test.field(), test.values()));
        }
        if (condition instanceof Condition.Not not) {
            return wording.text("condition.not", of(not.part()));
        }
        if (condition instanceof Condition.Any any) {
            return joined("condition.or", any.parts());
        }
        if (condition instanceof Condition.All all) {
            return joined("condition.and", all.parts());
        }
        throw new IllegalArgumentException("A condition without words: " + condition);
    }

    /** Why the condition of a goal did not hold. */
    String missed(Condition condition, Field field, Collection<String> actual) {
        return wording.text("missed", of(condition), wording.field(field), wording.values(field, actual));
    }

    private String joined(String key, Collection<Condition> parts) {
        return parts.stream()
                .map(part -> part instanceof Condition.Any && parts.size() > 1
                        ? wording.text("condition.in-brackets", of(part))
                        : of(part))
                .reduce((some, more) -> wording.text(key, some, more))
                .orElse("");
    }
}
