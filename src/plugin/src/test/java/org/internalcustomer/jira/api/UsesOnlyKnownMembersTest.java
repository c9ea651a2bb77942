package org.internalcustomer.jira.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A wrong signature would show only in a real Jira: so every member that our bytecode uses has a proof or a source. */
class UsesOnlyKnownMembersTest {

    private static final Set<Member> USED = UsedMembers.in(Path.of("target/classes"));
    private static final VerifiedMembers KNOWN = new VerifiedMembers(Path.of("../../docs/in-jira.md"));

    @Test
    void knowsEveryMemberThatThePluginUses() {
        assertThat(USED.stream().filter(member -> !KNOWN.contains(member)))
                .as("used, but neither proven nor listed with its public source in docs/in-jira.md")
                .isEmpty();
    }

    @Test
    void looksAtTheBytecodeAtAll() {
        assertThat(USED).hasSizeGreaterThan(50);
    }
}
