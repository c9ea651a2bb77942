package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.text.TestTexts;
import org.junit.jupiter.api.Test;

class WordsTest {

    private final Words words = new Words(FakeJira.texts(), Departments.of());

    /** A department's part of one rating is a sample, though a small one. */
    @Test
    void neverSayNothingOfASmallPart() {
        assertThat(words.amount(0.03)).isEqualTo("0.03");
        assertThat(words.amount(0.0004)).isEqualTo("0.0004");
        assertThat(words.amount(0)).isEqualTo("0");
        assertThat(words.amount(2.75)).isEqualTo("2.8");
        assertThat(words.amount(1494)).isEqualTo("1,494");
    }

    @Test
    void sayOneIssueAndManyIssues() {
        Words english = new Words(TestTexts.ofViewers(), Departments.of());
        String count = "internal-customer.report.issues.count";

        assertThat(english.text(count, "0", 0L)).isEqualTo("0 counted, in 0 issues.");
        assertThat(english.text(count, "2", 1L)).isEqualTo("2 counted, in 1 issue.");
        assertThat(english.text(count, "3,803", 1780L)).isEqualTo("3,803 counted, in 1,780 issues.");
    }
}
