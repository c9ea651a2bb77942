package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.text.JsonValue;
import org.junit.jupiter.api.Test;

class SurveySectionTest {

    @Test
    void aSubjectFitsIntoAMail() {
        assertThat(canonical("x".repeat(200))).containsKey("subject");
        assertThatThrownBy(() -> canonical("x".repeat(201)))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.field()).isEqualTo("subject.zh"));
    }

    private static Map<String, Object> canonical(String subject) {
        return new SurveySection(FakeJira.constants())
                .canonical(new JsonValue(
                        "",
                        Map.of(
                                "subject",
                                Map.of("en", "Hello", "zh", subject),
                                "question",
                                Map.of("en", "Was it good?"))));
    }
}
