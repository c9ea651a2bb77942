package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.sla.Stories.MON_09_00;

import java.util.Set;
import org.internalcustomer.core.sla.OpenRequests;
import org.internalcustomer.core.sla.Rulebook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-CLK-1")
class StoredRulesMarkTest {

    private final Rulebook rules = Stories.published(MON_09_00, 2, OpenRequests.MOVE);

    @Test
    void changesWithTheStatusesThatJiraCountsAsDone() {
        assertThat(mark(7, done("5", "6"), 0)).isNotEqualTo(mark(7, done("5", "6", "10003"), 0));
        assertThat(mark(7, done("1", "12"), 0)).isNotEqualTo(mark(7, done("11", "2"), 0));
        assertThat(mark(7, done("5", "6"), 0)).isEqualTo(mark(7, done("6", "5"), 0));
    }

    @Test
    void changesWithWhatIsSavedAndWithEveryVersionThatTakesOpenRequestsOver() {
        long then = MON_09_00.toEpochMilli();
        assertThat(mark(7, rules, then)).isNotEqualTo(mark(8, rules, then)).isNotEqualTo(mark(7, rules, then - 1));
    }

    private Rulebook done(String... statuses) {
        return new Rulebook(rules.policies(), rules.calendars(), Set.of(statuses));
    }

    private static String mark(long revision, Rulebook rules, long now) {
        return StoredRulesMark.mark(revision, rules, now);
    }
}
