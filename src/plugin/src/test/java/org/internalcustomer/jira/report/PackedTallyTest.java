package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.internalcustomer.jira.report.Tally.Counter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PackedTallyTest {

    @Test
    void unpacksWhatItPacked() {
        Tally tally = new Tally();
        tally.add(Counter.CLOSED, 300);
        tally.add(Counter.CREDITED_5, 7);
        MetricTally resolution = tally.toAdd(CountedMetric.RESOLUTION);
        resolution.add(CountedVerdict.MET, 250);
        resolution.add(CountedVerdict.BREACHED, 50);
        resolution.used().add(500, 3);
        resolution.used().add(3_600_000, 250);
        resolution.used().add(86_400_000, 47);

        Tally read = new Tally();
        PackedTally.addTo(read, PackedTally.pack(tally));

        assertThat(read.count(Counter.CLOSED)).isEqualTo(300);
        assertThat(read.count(Counter.CREDITED_5)).isEqualTo(7);
        assertThat(read.metric(CountedMetric.RESOLUTION).attainment().share().whole())
                .isEqualTo(300);
        assertThat(read.metric(CountedMetric.RESOLUTION).used().total()).isEqualTo(300);
        assertThat(PackedTally.pack(read)).isEqualTo(PackedTally.pack(tally));
    }

    @Test
    void leavesOutTheTimesForWhoAsksOnlyHowMany() {
        Tally tally = new Tally();
        tally.add(Counter.CLOSED, 3);
        for (CountedMetric metric : CountedMetric.values()) {
            tally.toAdd(metric).add(CountedVerdict.MET, 2);
            tally.toAdd(metric).used().add(3_600_000, 2);
        }
        Tally read = new Tally();
        Tally whole = new Tally();

        PackedTally.addTo(whole, PackedTally.pack(tally), read);

        assertThat(PackedTally.pack(whole)).isEqualTo(PackedTally.pack(tally));
        assertThat(read.count(Counter.CLOSED)).isEqualTo(3);
        assertThat(read.metric(CountedMetric.LEG).count(CountedVerdict.MET)).isEqualTo(2);
        assertThat(read.metric(CountedMetric.LEG).used().total()).isZero();
    }

    @Test
    void addsToWhatTheSumAlreadyHolds() {
        Tally tally = new Tally();
        tally.add(Counter.HOPS, 2);
        Tally sum = new Tally();

        PackedTally.addTo(sum, PackedTally.pack(tally));
        PackedTally.addTo(sum, PackedTally.pack(tally));

        assertThat(sum.count(Counter.HOPS)).isEqualTo(4);
    }

    @Test
    @Tag("R-SUR-5")
    void readsAnswersThatWereCountedAsWhole() {
        Numbers.Writer old = new Numbers.Writer();
        old.put(1);
        old.put(Counter.CREDITED_5.ordinal() + 1);
        for (int i = 0; i <= Counter.CREDITED_5.ordinal(); i++) {
            old.put(i == Counter.CLOSED.ordinal() ? 3 : i == Counter.CREDITED_5.ordinal() ? 2 : 0);
        }
        old.put(0);
        Tally read = new Tally();

        PackedTally.addTo(read, Base64.getEncoder().withoutPadding().encodeToString(old.bytes()));

        assertThat(read.count(Counter.CLOSED)).isEqualTo(3);
        assertThat(Score.satisfied(read).sample()).isEqualTo(2);
    }
}
