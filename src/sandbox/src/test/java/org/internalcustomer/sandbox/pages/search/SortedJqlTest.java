package org.internalcustomer.sandbox.pages.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.internalcustomer.sandbox.pages.frame.SafeHtml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SortedJqlTest {

    private static final Column CREATED =
            new Column("created", "Created", "Created", "created", issue -> SafeHtml.NOTHING);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                                      | ORDER BY created ASC",
                "project = SVC                           | project = SVC ORDER BY created ASC",
                "project = SVC order  by created         | project = SVC ORDER BY created DESC",
                "ORDER BY created ASC                    | ORDER BY created DESC",
                "ORDER BY created DESC, key              | ORDER BY created ASC",
                "ORDER BY \"Created\"                    | ORDER BY created DESC",
                "summary ~ \"order by x\" ORDER BY key   | summary ~ \"order by x\" ORDER BY created ASC",
                "summary ~ 'a\\' order by x'             | summary ~ 'a\\' order by x' ORDER BY created ASC"
            })
    void aClickOnAHeadChangesOnlyTheOrder(String jql, String sorted) {
        assertThat(SortedJql.of(jql).sortedBy(CREATED)).isEqualTo(sorted);
    }
}
