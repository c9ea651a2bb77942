package org.internalcustomer.core.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("R-SUR-1")
class ContactLimitTest {

    private final ContactLimit limit = new ContactLimit(4, 2, 30);

    @Test
    void holdsForThePersonAndForThePersonWithTheDepartment() {
        assertThat(limit.allows(3, 1)).isTrue();
        assertThat(limit.allows(4, 1)).isFalse();
        assertThat(limit.allows(3, 2)).isFalse();
    }

    @Test
    void isNoneAtZero() {
        assertThat(ContactLimit.none().allows(1_000, 1_000)).isTrue();
        assertThat(new ContactLimit(0, 2, 30).allows(1_000, 1)).isTrue();
    }

    @Test
    void cannotBeNegative() {
        assertThatThrownBy(() -> new ContactLimit(-1, 0, 30)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new ContactLimit(0, 0, 0)).hasMessageContaining("0 days");
    }
}
