package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.survey.Band;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.core.survey.Factor;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.department.DepartmentsPage;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.SurveyCondition;
import org.internalcustomer.jira.host.config.SurveyForm;
import org.internalcustomer.jira.host.config.SurveySettings;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.AdminVisits.Typed;
import org.internalcustomer.jira.host.page.AdminVisits.Visit;
import org.internalcustomer.jira.host.page.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An administrator designs surveys. */
@Tag("R-SUR-1")
@Tag("R-SUR-3")
class SurveyDesignsPageTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");

    private final AdminVisits visits = new AdminVisits();
    private final Configurations configurations = AllSections.configured(() -> MON_10_00);
    private final Page page =
            new SurveyDesignsPage(visits.tools(), visits.access(), configurations, FakeJira.constants());

    private final Page preview = new SurveyPreviewPage(
            visits.tools(),
            configurations,
            FakeJira.constants(),
            new SurveySheet(null, new FakeSurroundings(), FakeJira.texts()));

    @Test
    void listsTheStandardDesignBeforeAllOthers() {
        visits.send(page, "new", complete());

        assertThat(visits.open(page, "").rows()).containsExactly("standard", "VPN");
    }

    @Test
    void keepsEveryControl() {
        Visit sent = visits.send(page, "new", complete());

        assertThat(sent.redirect()).endsWith("/admin/survey-designs?saved=VPN");
        assertThat(configurations.current().surveys().own()).singleElement().satisfies(design -> {
            assertThat(design.names().in("zh")).isEqualTo("远程接入");
            assertThat(design.provider()).hasValue("SD");
            assertThat(design.service()).hasValue("VPN");
            assertThat(design.archived()).isFalse();
            assertSending(design.settings());
            assertQuestions(design.settings().form());
        });
    }

    private static void assertSending(SurveySettings settings) {
        assertThat(settings.enabled()).isTrue();
        assertThat(settings.activated()).isEqualTo(MON_10_00);
        assertThat(settings.delay()).isEqualTo(Duration.ofHours(2));
        assertThat(settings.expiresAfterDays()).isEqualTo(7);
        assertThat(settings.reach().withinDepartment()).isTrue();
        assertThat(settings.reach().reminderAfterDays()).isEqualTo(3);
        assertThat(settings.reach().sample().percent()).isEqualTo(40);
        assertThat(settings.reach().limit().perPerson()).isEqualTo(2);
        assertThat(settings.reach().limit().perDepartment()).isEqualTo(9);
        assertThat(settings.reach().limit().days()).isEqualTo(14);
        assertThat(settings.reach().when())
                .isEqualTo(new SurveyCondition(Set.of("1"), Set.of("1", "2"), Set.of("10000")));
        assertThat(settings.subject().in("zh")).isEqualTo("怎么样");
        assertThat(settings.question().in("en")).isEqualTo("Satisfied?");
    }

    private static void assertQuestions(SurveyForm form) {
        assertThat(form.rotation().questions()).isEqualTo(1);
        assertThat(form.rotation().pool()).containsExactlyInAnyOrder(Dimension.IN_TIME, Dimension.LISTENS);
        assertThat(form.wording().get(Dimension.IN_TIME).in("zh")).isEqualTo("及时");
        assertThat(form.introduction().texts())
                .containsEntry("en", "Dear colleague")
                .containsEntry("zh", "同事您好");
        assertThat(form.factorsOf(Band.LOW)).extracting(Factor::key).containsExactly("SLOW", "PARKING");
        assertThat(form.factorsOf(Band.LOW).get(1).names().in("zh")).isEqualTo("没有车位");
        assertThat(form.factorsOf(Band.MIDDLE)).isEmpty();
        assertThat(form.factorsOf(Band.HIGH)).extracting(Factor::key).containsExactly("QUICK");
        assertThat(form.lostTime()).isFalse();
    }

    @Test
    void asksForLostTimeWhereTheBoxIsTicked() {
        visits.send(page, "new", complete().with("lostTime", "true"));

        assertThat(configurations.current().surveys().own()).singleElement().satisfies(design -> assertThat(
                        design.settings().form().lostTime())
                .isTrue());
        assertThat(visits.open(page, "key=VPN").field("lostTime")).containsEntry("value", "true");
    }

    @Test
    void showsTheFormAgainAsItWasSaved() {
        visits.send(page, "new", complete());

        Visit form = visits.open(page, "key=VPN");

        assertThat(form.template()).isEqualTo("templates/survey/design.vm");
        String slow = "internal-customer.survey.factor.SLOW";
        assertThat(form.field("factors-low"))
                .as("a usual reason stands there with its words")
                .containsEntry("value", "SLOW: " + slow + " | " + slow + "\nPARKING: No parking space | 没有车位");
        assertThat(chosen(form, "issueTypes")).containsExactly("Incident");
        assertThat(chosen(form, "priorities")).containsExactly("Critical", "High");
        assertThat(chosen(form, "resolutions")).containsExactly("Done");
        assertThat(form.field("wording")).containsEntry("value", "IN_TIME: Quick enough? | 及时");
        assertThat(form.field("questions")).containsEntry("value", "1");
    }

    @Test
    void keepsOnlyTheKeyOfAUsualReasonInItsUsualWordsAndOtherWordsAsTheyAre() {
        String quick = "internal-customer.survey.factor.QUICK";
        visits.send(
                page,
                "new",
                complete()
                        .with("factors-high", "QUICK: " + quick + " | " + quick)
                        .with("factors-middle", "SLOW: Took ages"));

        SurveyForm form = configurations.current().surveys().named("VPN").form();
        assertThat(form.factorsOf(Band.HIGH)).containsExactly(new Factor("QUICK", Names.none()));
        assertThat(form.factorsOf(Band.MIDDLE)).containsExactly(new Factor("SLOW", Names.of("Took ages")));
    }

    @SuppressWarnings("unchecked")
    private static List<Object> chosen(Visit form, String field) {
        return ((List<Map<String, Object>>) form.field(field).get("options"))
                .stream()
                        .filter(option -> Boolean.TRUE.equals(option.get("selected")))
                        .map(option -> option.get("text"))
                        .toList();
    }

    @Test
    void beginsANewDesignAsTheStandardOneSwitchedOff() {
        assertThat(visits.open(page, "new").field("enabled")).containsEntry("value", "");
        assertThat(visits.open(page, "new").field("questions")).containsEntry("value", "3");
        assertThat(visits.open(page, "new").field("questionZh"))
                .containsEntry(
                        "value", configurations.current().survey().question().in("zh"));
    }

    @Test
    @Tag("R-WHO-3")
    void staysWithTheDepartmentItIsForThoughThatWasMerged() {
        visits.send(page, "new", complete());
        merge("SD", "NET");

        visits.send(page, "key=VPN", complete().with("nameEn", "Renamed").with("provider", "NET"));

        assertThat(configurations.current().surveys().own()).singleElement().satisfies(design -> {
            assertThat(design.names().in("en")).isEqualTo("Renamed");
            assertThat(design.provider()).hasValue("SD");
        });
    }

    @Test
    void goesToAnotherDepartmentThatIsChosen() {
        visits.send(page, "new", complete());

        visits.send(page, "key=VPN", complete().with("provider", "NET"));

        assertThat(configurations.current().surveys().own())
                .singleElement()
                .satisfies(design -> assertThat(design.provider()).hasValue("NET"));
    }

    private void merge(String department, String into) {
        Page departments = new DepartmentsPage(visits.tools(), visits.access(), configurations, FakeJira.users());
        visits.send(
                departments,
                "key=" + department,
                new Typed().with("nameEn", department).with("mergedInto", into));
    }

    @Test
    void isSwitchedOffAndArchived() {
        visits.send(page, "new", complete());
        visits.send(page, "key=VPN", complete().without("enabled"));
        assertThat(configurations.current().surveys().named("VPN").enabled()).isFalse();

        visits.send(page, "key=VPN", complete().with("archived", "true"));

        assertThat(configurations.current().surveys().keyFor("SD", "VPN", key -> key))
                .isEmpty();
        assertThat(configurations.current().surveys().named("VPN"))
                .isEqualTo(configurations.current().survey());
    }

    @Test
    void saysAtTheFieldWhatIsWrong() {
        assertComplaint(complete().with("provider", "").with("service", ""), "provider");
        assertComplaint(complete().with("questions", "4"), "questions");
        assertComplaint(complete().with("factors-low", "SLOW\nLAZY"), "factors-low");
        assertComplaint(complete().with("factors-high", "QUICK\nQUICK"), "factors-high");
        assertComplaint(complete().with("factors-middle", "no key: No key"), "factors-middle");
        assertComplaint(complete().with("wording", "SPEED: Fast?"), "wording");
        assertComplaint(complete().with("issueTypes", "77"), "issueTypes");
        assertComplaint(complete().with("priorities", "77"), "priorities");
        assertComplaint(complete().with("resolutions", "77"), "resolutions");
        assertThat(configurations.current().surveys().own()).isEmpty();
    }

    @Test
    void takesNoSecondDesignForTheSameRequests() {
        visits.send(page, "new", complete());

        Visit second = visits.send(page, "new", complete().with("key", "VPN2"));

        assertThat(second.status()).isEqualTo(400);
        assertThat(configurations.current().surveys().own()).hasSize(1);
    }

    @Test
    void previewsWhatIsTypedAndSavesNothing() {
        Visit shown = visits.send(preview, "", complete().with("language", "zh"));

        assertThat(shown.template()).isEqualTo("templates/survey/rate.vm");
        assertThat(shown.view())
                .containsEntry("question", "满意吗")
                .containsEntry("language", "zh-CN")
                .containsEntry("preview", true);
        assertThat(shown.view().get("dimensions")).asList().hasSize(1);
        assertThat(shown.view().get("lostTimes")).asList().isEmpty();
        assertThat(configurations.current().surveys().own()).isEmpty();
    }

    @Test
    void previewOfAnAnonymousDesignIsThatOfItsOwnPage() {
        assertThat(visits.send(preview, "", complete().with("anonymous", "true"))
                        .template())
                .isEqualTo("templates/survey/anonymous.vm");
    }

    @Test
    void previewIsShownAlsoWhereAConditionNamesWhatIsGone() {
        assertThat(visits.send(preview, "", complete().with("priorities", "77")).template())
                .isEqualTo("templates/survey/rate.vm");
    }

    @Test
    void previewSaysWhatIsWrong() {
        Visit shown = visits.send(preview, "", complete().with("questions", "9"));

        assertThat(shown.status()).isEqualTo(400);
        assertThat(shown.template()).isEqualTo("templates/survey/closed.vm");
        assertThat(visits.open(preview, "").template()).isEqualTo("templates/survey/rate.vm");
    }

    private void assertComplaint(Typed typed, String field) {
        Visit sent = visits.send(page, "new", typed);

        assertThat(sent.status()).as(field).isEqualTo(400);
        assertThat(sent.field(field).get("error")).as(field).asString().isNotEmpty();
    }

    private static Typed complete() {
        return new Typed()
                .with("key", "VPN")
                .with("nameEn", "Remote access")
                .with("nameZh", "远程接入")
                .with("provider", "SD")
                .with("service", "VPN")
                .with("enabled", "true")
                .with("delay", "2h")
                .with("withinDepartment", "true")
                .with("expiresAfterDays", "7")
                .with("reminderAfterDays", "3")
                .with("samplePercent", "40")
                .with("issueTypes", "1")
                .with("priorities", "1", "2")
                .with("resolutions", "10000")
                .with("mostPerPerson", "2")
                .with("mostPerDepartment", "9")
                .with("limitDays", "14")
                .with("subjectEn", "How was it?")
                .with("subjectZh", "怎么样")
                .with("introductionEn", "Dear colleague")
                .with("introductionZh", "同事您好")
                .with("questionEn", "Satisfied?")
                .with("questionZh", "满意吗")
                .with("questions", "1")
                .with("dimensions", "IN_TIME", "LISTENS")
                .with("wording", "IN_TIME: Quick enough? | 及时")
                .with("factors-low", "SLOW\nPARKING: No parking space | 没有车位")
                .with("factors-high", "QUICK");
    }
}
