package org.internalcustomer.jira.host.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh-CN | 2026-11-28T00:00 | 2026年11月28日 00:00
            zh-CN | 2026-11-28T14:05 | 2026年11月28日 14:05
            en-US | 2026-11-28T14:05 | Nov 28, 2026, 2:05 PM
            """)
    void areWrittenAsTheirReadersWriteThem(String language, LocalDateTime moment, String written) {
        assertThat(Moments.in(Locale.forLanguageTag(language)).format(moment).replace('\u202f', ' '))
                .isEqualTo(written);
    }
}
