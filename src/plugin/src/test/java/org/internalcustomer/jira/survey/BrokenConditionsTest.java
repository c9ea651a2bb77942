package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.config.SurveyCondition;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.startup.HealthCheck.Finding;
import org.internalcustomer.jira.host.startup.HealthCheck.State;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.TestTexts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The survey asks about incidents of a high priority; then Jira's administrator deletes all priorities. */
@Tag("R-SUR-1")
class BrokenConditionsTest {

    private final Configurations configurations = AllSections.configured(() -> Instant.parse("2026-03-02T09:00:00Z"));

    private final Constants left = FakeJira.constantsWithoutPriorities();

    @BeforeEach
    void ask() {
        survey(true);
    }

    @Test
    void areNoneWhereEverythingExists() {
        Finding finding = new SurveysCheck(configurations, FakeJira.constants(), TestTexts.ofViewers()).check();

        assertThat(finding.state()).isEqualTo(State.GOOD);
    }

    @Test
    void standOnTheHealthPageWithWhatToDo() {
        Finding finding = new SurveysCheck(configurations, left, TestTexts.ofViewers()).check();

        assertThat(finding.state()).isEqualTo(State.WARNING);
        assertThat(finding.detail())
                .contains("Jira has no priority 2 any more")
                .contains("Choose another one, or take it out")
                .doesNotContain("issue type");
    }

    @Test
    void areNobodysTroubleWhileTheSurveyIsSwitchedOff() {
        survey(false);

        assertThat(new SurveysCheck(configurations, left, TestTexts.ofViewers())
                        .check()
                        .state())
                .isEqualTo(State.GOOD);
    }

    @Test
    @SuppressWarnings("unchecked")
    void standInTheFormUntilTheyAreTakenOut() {
        AdminVisits visits = new AdminVisits();
        SurveyTextPage page = new SurveyTextPage(visits.tools(), visits.access(), configurations, left);

        Map<String, Object> field = visits.open(page, "").field(WrittenCondition.PRIORITIES);

        assertThat((List<Object>) field.get("warnings")).containsExactly("internal-customer.survey.broken.priority");
        assertThat((List<Map<String, Object>>) field.get("options"))
                .singleElement()
                .satisfies(option -> assertThat(option)
                        .containsEntry("value", "2")
                        .containsEntry("text", "internal-customer.survey.when.gone")
                        .containsEntry("selected", true));
        assertThat((List<Object>) visits.open(page, "")
                        .field(WrittenCondition.ISSUE_TYPES)
                        .get("warnings"))
                .isEmpty();
    }

    @Test
    void matchNothingWhileWhatElseIsNamedGoesOnCounting() {
        assertThat(new SurveyCondition(Set.of(), Set.of("gone"), Set.of()).isMetBy("1", "2", "10000"))
                .isFalse();
        assertThat(new SurveyCondition(Set.of(), Set.of("gone", "2"), Set.of()).isMetBy("1", "2", "10000"))
                .isTrue();
    }

    private void survey(boolean enabled) {
        configurations.change(
                Submission.document(Json.read("""
                {"format": 1, "survey": {"enabled": %s, "subject": "Hello", "question": "Was it good?",
                  "when": {"issueTypes": ["Incident"], "priorities": ["High"]}}}""".formatted(enabled)), AllSections.list()), FakeJira.ADMIN);
    }
}
