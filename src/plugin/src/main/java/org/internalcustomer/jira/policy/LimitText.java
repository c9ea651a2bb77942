package org.internalcustomer.jira.policy;

import java.time.Duration;
import java.util.OptionalLong;
import org.internalcustomer.core.sla.Limit;
import org.internalcustomer.jira.host.text.Durations;
import org.internalcustomer.jira.host.text.Texts;

/** What a goal allows, in the few words of a list. */
final class LimitText {

    private static final String WORDS = "internal-customer.policy.limit.";

    private final Texts texts;

    LimitText(Texts texts) {
        this.texts = texts;
    }

    String of(Limit limit) {
        if (limit instanceof Limit.Within within) {
            return Durations.format(Duration.ofMillis(within.budget()));
        }
        if (limit instanceof Limit.By by) {
            return texts.text(WORDS + "by", by.time().toString(), by.days());
        }
        if (limit instanceof Limit.Promised promised) {
            return promised(promised.otherwise());
        }
        return texts.text("internal-customer.policy.measure-only");
    }

    private String promised(OptionalLong otherwise) {
        return otherwise.isPresent()
                ? texts.text(WORDS + "promised-or", Durations.format(Duration.ofMillis(otherwise.getAsLong())))
                : texts.text(WORDS + "promised");
    }
}
