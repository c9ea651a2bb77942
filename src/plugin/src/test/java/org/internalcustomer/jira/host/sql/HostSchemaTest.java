package org.internalcustomer.jira.host.sql;

import static org.assertj.core.api.Assertions.assertThat;

import io.atlassian.fugue.Option;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostSchemaTest {

    @Test
    void isReadFromFuguesOption() {
        assertThat(HostSchema.text(Option.some("jira"))).isEqualTo("jira");
        assertThat(HostSchema.text(Option.none())).isEmpty();
    }

    @Test
    void isReadFromJavasOptional() {
        assertThat(HostSchema.text(Optional.of("jira"))).isEqualTo("jira");
        assertThat(HostSchema.text(Optional.empty())).isEmpty();
    }
}
