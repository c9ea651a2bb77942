package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.SurveyCondition;
import org.internalcustomer.jira.host.config.SurveyDesign;
import org.internalcustomer.jira.host.config.SurveyDesigns;
import org.internalcustomer.jira.host.config.SurveyForm;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.text.JsonValue;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Which design asks about a request, and what a design may say. */
@Tag("R-SUR-1")
class SurveyDesignsTest {

    private static final Map<String, Object> LEAST =
            Map.of("subject", Map.of("en", "Hello"), "question", Map.of("en", "Was it good?"));

    /** The network has become the service desk. */
    private static final UnaryOperator<String> MERGED = key -> key.equals("NET") ? "SD" : key;

    @Test
    void theMostParticularDesignAsks() {
        SurveyDesigns designs = new SurveyDesigns(
                SurveySettings.off(),
                List.of(
                        design("DEPARTMENT", "NET", null, false),
                        design("SERVICE", null, "VPN", false),
                        design("BOTH", "NET", "VPN", false),
                        design("GONE", "HR", null, true)));

        assertThat(keyFor(designs, "NET", "VPN")).isEqualTo("BOTH");
        assertThat(keyFor(designs, "SD", "VPN")).isEqualTo("SERVICE");
        assertThat(keyFor(designs, "NET", "")).isEqualTo("DEPARTMENT");
        assertThat(keyFor(designs, "SD", "")).isEmpty();
        assertThat(keyFor(designs, "HR", "")).isEmpty();
        assertThat(designs.named("GONE")).isEqualTo(designs.standard());
        assertThat(designs.all()).hasSize(4);
    }

    @Test
    void aDesignGoesOnCountingWhenItsDepartmentIsMerged() {
        SurveyDesign former = design("FORMER", "NET", null, false);
        SurveyDesigns alone = new SurveyDesigns(SurveySettings.off(), List.of(former));
        SurveyDesigns both = new SurveyDesigns(SurveySettings.off(), List.of(former, design("OWN", "SD", null, false)));

        assertThat(alone.keyFor("SD", "", MERGED)).isEqualTo("FORMER");
        assertThat(alone.keyFor("NET", "", MERGED)).isEqualTo("FORMER");
        assertThat(alone.keyFor("HR", "", MERGED)).isEmpty();
        assertThat(both.keyFor("SD", "", MERGED)).isEqualTo("OWN");
        assertThat(both.keyFor("NET", "", MERGED)).isEqualTo("FORMER");
    }

    @Test
    void aDocumentFromBeforeThereWereQuestionsStaysAsItWasAndAsksWhatIsUsual() {
        Map<String, Object> body = new SurveySection(FakeJira.constants()).canonical(new JsonValue("survey", LEAST));

        assertThat(body).containsOnlyKeys("enabled", "delay", "expiresAfterDays", "subject", "question");
        assertThat(DesignedForm.read(new JsonValue("", body))).isEqualTo(SurveyForm.usual());
    }

    @Test
    void saysOnlyWhatIsNotUsual() {
        Map<String, Object> sent = new LinkedHashMap<>(LEAST);
        sent.put("questions", 3);
        sent.put("lostTime", true);
        sent.put("dimensions", List.of("SOLVED", "IN_TIME"));
        sent.put("factors", Map.of("high", List.of(), "low", List.of("SLOW")));

        Map<String, Object> body = new SurveySection(FakeJira.constants()).canonical(new JsonValue("survey", sent));

        assertThat(body)
                .containsEntry("dimensions", List.of("IN_TIME", "SOLVED"))
                .containsEntry("factors", Map.of("high", List.of(), "low", List.of("SLOW")))
                .doesNotContainKeys("questions", "lostTime");
        assertThat(DesignedForm.read(new JsonValue("", body)).rotation().pool())
                .containsExactlyInAnyOrder(Dimension.SOLVED, Dimension.IN_TIME);
    }

    @Test
    void takesConditionsByNameOrIdAndKeepsIds() {
        Map<String, Object> sent = new LinkedHashMap<>(LEAST);
        sent.put(
                "when",
                Map.of(
                        "issueTypes", List.of("incident"),
                        "priorities", List.of("High", "1", "2"),
                        "resolutions", List.of()));

        Map<String, Object> body = new SurveySection(FakeJira.constants()).canonical(new JsonValue("survey", sent));

        assertThat(body).containsEntry("when", Map.of("issueTypes", List.of("1"), "priorities", List.of("1", "2")));
        SurveyCondition when = SurveySection.settings(new JsonValue("", body), true, Instant.EPOCH)
                .reach()
                .when();
        assertThat(when.isMetBy("1", "2", "10002")).isTrue();
        assertThat(when.isMetBy("1", "3", "10002")).isFalse();
        assertThat(when.isMetBy("", "2", "10002")).isFalse();
    }

    @Test
    void namesTheFieldThatItCannotTake() {
        assertRefused("dimensions", List.of("SPEED"), "survey.dimensions[0]");
        assertRefused("questions", 4, "survey.questions");
        assertRefused("factors", Map.of("best", List.of()), "survey.factors.best");
        assertRefused("factors", Map.of("low", List.of("LAZY")), "survey.factors.low[0]");
        assertRefused("factors", Map.of("low", List.of(Map.of("key", "OURS"))), "survey.factors.low[0].name");
        assertRefused("when", Map.of("resolutions", List.of("Done", "Forgotten")), "survey.when.resolutions[1]");
        assertRefused("when", Map.of("labels", List.of("vip")), "survey.when.labels");
        assertRefused("wording", Map.of("SPEED", Map.of("en", "Fast?")), "survey.wording.SPEED");
    }

    private static void assertRefused(String property, Object value, String field) {
        Map<String, Object> sent = new LinkedHashMap<>(LEAST);
        sent.put(property, value);
        assertThatThrownBy(() -> new SurveySection(FakeJira.constants()).canonical(new JsonValue("survey", sent)))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.field()).isEqualTo(field));
    }

    private static String keyFor(SurveyDesigns designs, String provider, String service) {
        return designs.keyFor(provider, service, UnaryOperator.identity());
    }

    private static SurveyDesign design(String key, String provider, String service, boolean archived) {
        return new SurveyDesign(
                key,
                Names.of(key),
                Optional.ofNullable(provider),
                Optional.ofNullable(service),
                archived,
                SurveySettings.off().switchedOff());
    }
}
