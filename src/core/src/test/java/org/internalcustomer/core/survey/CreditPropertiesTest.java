package org.internalcustomer.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class CreditPropertiesTest {

    @Property
    @Tag("R-SUR-5")
    void addsUpToOneAnswerAndIsWithinAThousandthOfTheTime(
            @ForAll @Size(max = 12)
                    Map<@AlphaChars @StringLength(min = 1, max = 3) String, @LongRange(min = 0, max = 1L << 45) Long>
                            worked) {
        Credit credit = Credit.byTime(worked, "SD");

        long sum = worked.values().stream().mapToLong(Long::longValue).sum();
        assertThat(credit.parts().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(Credit.WHOLE);
        if (sum > 0) {
            worked.forEach((department, millis) -> assertThat(
                            credit.parts().getOrDefault(department, 0) / (double) Credit.WHOLE)
                    .isBetween(millis / (double) sum - 0.001, millis / (double) sum + 0.001));
        }
    }
}
