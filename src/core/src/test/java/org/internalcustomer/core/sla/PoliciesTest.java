package org.internalcustomer.core.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.Names;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-ALR-1")
class PoliciesTest {

    private final Policies policies = Policies.of(
            PolicyVersion.first(policy(rule(50))),
            new PolicyVersion(policy(rule(90)), 2, 1_000),
            new PolicyVersion(policy(), 3, 2_000));

    @Test
    void alertByTheVersionThatTheTimerRunsUnder() {
        assertThat(policies.alerts(timer("STD", 1))).isEqualTo(Alert.usual(50));
        assertThat(policies.alerts(timer("STD", 2))).isEqualTo(Alert.usual(90));
    }

    @Test
    void warnAtEightyPercentWhereNobodySaysOtherwise() {
        assertThat(policies.alerts(timer("GONE", 1))).isEqualTo(Alert.usual(80));
    }

    @Test
    void areWithdrawnByAVersionThatTimesNothing() {
        assertThat(policies.isWithdrawn("STD", 1_999)).isFalse();
        assertThat(policies.isWithdrawn("STD", 2_000)).isTrue();
        assertThat(policies.isWithdrawn("GONE", 2_000)).isFalse();
    }

    @Test
    @Tag("R-POL-4")
    void areWithdrawnWithTheVersionsThatWereToBeginLater() {
        PolicyVersion later = new PolicyVersion(policy(rule(90)), 2, 4_000);
        Policies withdrawn =
                Policies.of(PolicyVersion.first(policy(rule(50))), later, new PolicyVersion(policy(), 3, 3_000));

        assertThat(withdrawn.select(Optional.of("NET"), Metric.RESOLUTION, 2_999))
                .isPresent();
        assertThat(withdrawn.select(Optional.of("NET"), Metric.RESOLUTION, 5_000))
                .isEmpty();
        assertThat(withdrawn.isWithdrawn("STD", 5_000)).isTrue();
    }

    @Test
    @Tag("R-POL-4")
    void holdAgainByAVersionPublishedAfterTheWithdrawal() {
        PolicyVersion again = new PolicyVersion(policy(rule(90)), 3, 4_000);
        Policies policies =
                Policies.of(PolicyVersion.first(policy(rule(50))), new PolicyVersion(policy(), 2, 3_000), again);

        assertThat(policies.isWithdrawn("STD", 3_999)).isTrue();
        assertThat(policies.select(Optional.empty(), Metric.RESOLUTION, 4_000)).contains(again);
    }

    private static TimerId timer(String policy, int version) {
        return new TimerId(policy, version, Metric.RESOLUTION, 1);
    }

    private static SlaPolicy policy(MetricRule... rules) {
        return new SlaPolicy("STD", Names.of("Standard"), Optional.empty(), List.of(rules));
    }

    private static MetricRule rule(int warnAtPercent) {
        return new MetricRule(
                Metric.RESOLUTION,
                Triggers.of(Trigger.never(), Map.of(), Trigger.never()),
                Reopening.RESUME,
                GoalChange.keep(),
                List.of(Goal.measureOnly(Condition.always(), "SH")),
                Alert.usual(warnAtPercent));
    }
}
