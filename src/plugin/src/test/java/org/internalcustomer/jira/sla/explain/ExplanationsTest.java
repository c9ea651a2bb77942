package org.internalcustomer.jira.sla.explain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.error.NotFound;
import org.junit.jupiter.api.Test;

/** Whoever may see an issue may see its explanations, and nobody else. */
class ExplanationsTest {

    private final List<String> read = new ArrayList<>();
    private final Explanations explanations = new Explanations(
            FakeJira.accessToOddIssues(false),
            issue -> {
                read.add(issue.getKey());
                return Optional.empty();
            },
            () -> {
                throw new IllegalStateException("There is nothing to fold");
            },
            null,
            () -> Instant.EPOCH);

    @Test
    void areNotThereForAnIssueThatTheViewerMayNotSee() {
        assertThatThrownBy(() -> explanations.of("T-2")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> explanations.of("NONE-1")).isInstanceOf(NotFound.class);
        assertThat(read).as("histories that were read").isEmpty();
    }

    @Test
    void areNotThereForAProjectThatIsNotOurs() {
        assertThatThrownBy(() -> explanations.of("T-1")).isInstanceOf(NotFound.class);
        assertThat(read).containsExactly("T-1");
    }
}
