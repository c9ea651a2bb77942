package org.internalcustomer.jira;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BuildsWithoutTheSandboxTest {

    @Test
    void noClassOfTheSandboxIsOnThePath() {
        assertThat(getClass().getClassLoader().getResource("org/internalcustomer/sandbox/host/HostServices.class"))
                .isNull();
    }
}
