package org.internalcustomer.jira.recovery;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.internalcustomer.core.recovery.RecoveryEvent.Kind;

/** What people can do in a recovery, with what they fill in: the same on every page and in REST. */
enum Act {
    CONFIRM(Kind.COMPLAINED, ActField.SEVERITY, ActField.REMEDY, ActField.WORDS),
    DECLINE(Kind.DECLINED),
    ACKNOWLEDGE(Kind.ACKNOWLEDGED, ActField.WORDS),
    PROPOSE(Kind.PROPOSED, ActField.WORDS),
    ACCEPT(Kind.ACCEPTED),
    REJECT(Kind.REJECTED, ActField.WORDS),
    FOLLOW_UP(Kind.FOLLOWED_UP, ActField.WORDS),
    RATE(Kind.RATED, ActField.RATING, ActField.REMARK),
    EXPLAIN(Kind.EXPLAINED, ActField.CAUSE, ActField.WORDS, ActField.PREVENTION),
    ASSIGN(Kind.ASSIGNED, ActField.HANDLER),
    WITHDRAW(Kind.WITHDRAWN, ActField.REMARK);

    private final Kind kind;
    private final List<ActField> fields;

    Act(Kind kind, ActField... fields) {
        this.kind = kind;
        this.fields = List.of(fields);
    }

    /** As it is called in addresses and forms. */
    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Act> named(String slug) {
        return Arrays.stream(values()).filter(act -> act.slug().equals(slug)).findFirst();
    }

    Kind kind() {
        return kind;
    }

    List<ActField> fields() {
        return fields;
    }
}
