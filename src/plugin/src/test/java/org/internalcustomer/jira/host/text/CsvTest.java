package org.internalcustomer.jira.host.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void quotesWhatHasCommasQuotesOrLines() {
        assertThat(Csv.line("T-1", "a,b", "say \"no\"", "two\nlines", 7))
                .isEqualTo("T-1,\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",7");
    }

    @Test
    void keepsSpreadsheetsFromReadingAFormula() {
        assertThat(Csv.line("=1+1", -5)).isEqualTo("'=1+1,-5");
    }
}
