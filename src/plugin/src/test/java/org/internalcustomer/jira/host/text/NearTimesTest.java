package org.internalcustomer.jira.host.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** It is Wednesday, 2026-03-04, 23:30 in Shanghai. */
class NearTimesTest {

    private static final Instant WED_23_30 = Instant.parse("2026-03-04T15:30:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-04T15:30:00Z | today         | today 23:30         | 今天         | 今天 23:30",
                "2026-03-03T16:00:00Z | today         | today 00:00         | 今天         | 今天 00:00",
                "2026-03-03T15:59:00Z | Tuesday       | Tuesday 23:59       | 星期二       | 星期二 23:59",
                "2026-03-04T16:00:00Z | Thursday      | Thursday 00:00      | 星期四       | 星期四 00:00",
                "2026-03-10T07:00:00Z | Tuesday       | Tuesday 15:00       | 星期二       | 星期二 15:00",
                "2026-02-26T02:00:00Z | Thursday      | Thursday 10:00      | 星期四       | 星期四 10:00",
                "2026-02-25T02:00:00Z | February 25, 2026 | February 25, 2026 10:00 | 2026年2月25日 | 2026年2月25日 10:00",
                "2026-03-11T02:00:00Z | March 11, 2026    | March 11, 2026 10:00    | 2026年3月11日 | 2026年3月11日 10:00"
            })
    void areSaidAsPeopleSayThem(Instant at, String day, String moment, String dayInChinese, String momentInChinese) {
        assertThat(near(Locale.ENGLISH).day(at)).isEqualTo(day);
        assertThat(near(Locale.ENGLISH).moment(at)).isEqualTo(moment);
        assertThat(near(Locale.CHINA).day(at)).isEqualTo(dayInChinese);
        assertThat(near(Locale.CHINA).moment(at)).isEqualTo(momentInChinese);
    }

    private static NearTimes near(Locale language) {
        return new NearTimes(TestTexts.all(), language, ZoneId.of("Asia/Shanghai"), WED_23_30);
    }
}
