package org.internalcustomer.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.calendar.WorkingTime;
import org.internalcustomer.core.sla.Goal;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.PauseReason;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.ConfigItems;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Difference;
import org.internalcustomer.jira.host.config.Section;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.text.Json;
import org.internalcustomer.jira.host.text.JsonValue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the configuration promises on every database. */
abstract class ConfigurationContract {

    private static final Instant MON_2026_03_02_09_00 = Instant.parse("2026-03-02T09:00:00Z");

    private final List<Section> sections = AllSections.list();
    private Instant now = MON_2026_03_02_09_00;
    private ConfigItems items;
    private Configurations configurations;

    abstract ActiveObjects emptyDatabase();

    @BeforeEach
    void open() {
        items = new ConfigItems(emptyDatabase());
        configurations = new Configurations(items, sections, FakeJira.locks(), () -> now);
    }

    @Test
    void isEmptyButUsableBeforeAnythingIsSetUp() {
        Configuration untouched = configurations.current();
        assertThat(untouched.revision()).isZero();
        assertThat(untouched.site().projects()).isEmpty();
        assertThat(untouched.policies().current()).isEmpty();
        assertThat(untouched.survey().enabled()).isFalse();
    }

    @Test
    void meansWhatTheDocumentSays() {
        put(AllSections.document());
        Configuration configuration = configurations.current();
        assertThat(configuration.site().isOn("INC")).isTrue();
        assertThat(configuration.site().reportingZone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(configuration
                        .organisation()
                        .departmentOf("anna", List.of())
                        .orElseThrow()
                        .key())
                .isEqualTo("SD");
        assertThat(configuration.organisation().departments().ancestors("SD"))
                .extracting(department -> department.names().in("zh_CN"))
                .containsExactly("信息技术中心");
        assertThat(configuration.services().providerOf("VPN")).hasValue("NET");
        assertThat(configuration.survey().question().in("zh")).isEqualTo("满意吗？");
        assertThat(configuration.survey().activated()).isEqualTo(now);
    }

    @Test
    void knowsTheRevisionOfSomeSectionsApart() {
        put("{\"format\":1,\"reportingZone\":\"Asia/Shanghai\"}");
        long zone = items.revisionOf(List.of("policies", "reportingZone"));

        put("{\"format\":1,\"projects\":[\"INC\"]}");

        assertThat(zone).isPositive();
        assertThat(items.revisionOf(List.of("policies", "reportingZone"))).isEqualTo(zone);
        assertThat(items.revisionOf(List.of("projects"))).isGreaterThan(zone);
        assertThat(items.revisionOf(List.of("policies"))).isZero();
    }

    @Test
    @Tag("R-POL-1")
    void keepsGoalsInTheirOrderWithStatusesById() {
        put(AllSections.document());
        var version = configurations
                .current()
                .policies()
                .policies()
                .select(Optional.of("NET"), Metric.RESOLUTION, 0)
                .orElseThrow();
        var rule = version.policy().rule(Metric.RESOLUTION).orElseThrow();
        assertThat(rule.triggers().stop().statuses()).containsExactlyInAnyOrder("5", "6");
        assertThat(rule.triggers().pause())
                .containsEntry("10001", PauseReason.CUSTOMER)
                .containsEntry("10002", PauseReason.THIRD_PARTY);
        assertThat(rule.goals())
                .extracting(Goal::budget)
                .extracting(budget -> budget.orElse(0))
                .containsExactly(14_400_000L, 554_544_000L);
        assertThat(rule.goals().get(1).when().isCatchAll()).isTrue();
    }

    @Test
    @Tag("R-CAL-1")
    void mergesSharedHolidaysIntoCalendars() {
        put(AllSections.document());
        WorkingTime shanghai =
                configurations.current().calendars().workingTime("SH").orElseThrow();
        // Saturday 2016-10-08 works like a Monday, Monday 2016-10-03 is a holiday
        assertThat(shanghai.isOpen(millis("2016-10-08T01:30:00Z"))).isTrue();
        assertThat(shanghai.isOpen(millis("2016-10-03T01:30:00Z"))).isFalse();
    }

    @Test
    void changesNothingWhenTheSameDocumentComesAgain() {
        put(AllSections.document());
        long revision = configurations.current().revision();
        assertThat(put(AllSections.document())).isEmpty();
        assertThat(put(Json.write(configurations.document()))).isEmpty();
        assertThat(configurations.current().revision()).isEqualTo(revision);
    }

    @Test
    void saysWhatADryRunWouldChangeAndChangesNothing() {
        put(AllSections.document());
        long revision = configurations.current().revision();
        List<Difference> differences = compare(AllSections.document().replace("Remote access", "VPN"));
        assertThat(differences).singleElement().satisfies(one -> {
            assertThat(one.section()).isEqualTo("services");
            assertThat(one.kind()).isEqualTo(Difference.Kind.CHANGED);
            assertThat(one.after()).containsOnlyKeys("name");
        });
        assertThat(configurations.current().revision()).isEqualTo(revision);
    }

    @Test
    @Tag("R-WHO-3")
    void archivesWhatADocumentNoLongerNames() {
        put(AllSections.document());
        put(AllSections.document().replaceAll("(?s)\"services\": \\[.*?\\],", "\"services\": [],"));
        assertThat(configurations.current().services().find("VPN").orElseThrow().archived())
                .isTrue();
    }

    @Test
    @Tag("R-CAL-5")
    void countsAnEditedCalendarFromNowOn() {
        put(AllSections.document());
        now = Instant.parse("2026-06-01T00:00:00Z");
        put(AllSections.document()
                .replace("\"TUESDAY\": [[\"09:00\", \"18:00\"]]", "\"TUESDAY\": [[\"10:00\", \"18:00\"]]"));
        WorkingTime shanghai =
                configurations.current().calendars().workingTime("SH").orElseThrow();
        assertThat(shanghai.isOpen(millis("2026-05-26T01:30:00Z"))).isTrue();
        assertThat(shanghai.isOpen(millis("2026-06-02T01:30:00Z"))).isFalse();
    }

    @Test
    @Tag("R-CAL-5")
    void makesANewVersionOfEveryCalendarWhoseHolidaysChange() {
        put(AllSections.document());
        now = Instant.parse("2026-06-01T00:00:00Z");
        List<Difference> differences = put(AllSections.document().replace("2016-10-03", "2026-06-02"));
        assertThat(differences).extracting(Difference::section).containsExactly("holidaySets", "calendars");
        WorkingTime shanghai =
                configurations.current().calendars().workingTime("SH").orElseThrow();
        assertThat(shanghai.isOpen(millis("2016-10-03T01:30:00Z"))).isFalse();
        assertThat(shanghai.isOpen(millis("2026-06-02T01:30:00Z"))).isFalse();
    }

    @Test
    @Tag("R-CAL-5")
    void bringsNewHolidaysIntoTheVersionInForceAndIntoThoseThatFollow() {
        scheduledTuesday();
        String set = AllSections.document().replace("2016-10-03", "2026-09-01").replace("2016-10-08", "2027-03-02");
        now = Instant.parse("2026-06-01T00:00:00Z");
        List<Difference> differences = put(onlyHolidaySets(set));

        assertThat(differences)
                .extracting(Difference::section)
                .containsExactly("holidaySets", "calendars", "calendars");
        assertOldTuesdayUntilThenNewOne();
        assertThat(put(Json.write(configurations.document()))).isEmpty();
    }

    @Test
    @Tag("R-CAL-5")
    void doesNotBringAVersionForwardWhenItComesBackWithADocumentOfNewHolidays() {
        scheduledTuesday();
        String document = Json.write(configurations.document());
        now = Instant.parse("2026-06-01T00:00:00Z");
        put(document.replace("2016-10-03", "2026-09-01").replace("2016-10-08", "2027-03-02"));

        assertOldTuesdayUntilThenNewOne();
    }

    @Test
    @Tag("R-CAL-5")
    void keepsTheHoursOfNowWhenACalendarIsArchivedAndAnotherVersionWaits() {
        scheduledTuesday();
        configurations.withdraw(configurations.section("calendars"), "SH", FakeJira.ADMIN);

        assertThat(isOpen("2026-12-29T01:30:00Z")).isTrue();
        assertThat(isOpen("2027-01-05T01:30:00Z")).isFalse();
        now = Instant.parse("2026-06-01T00:00:00Z");
        put(onlyHolidaySets(AllSections.document().replace("2016-10-03", "2026-09-01")));
        assertThat(configurations
                        .current()
                        .calendars()
                        .current("SH")
                        .orElseThrow()
                        .archived())
                .isTrue();
    }

    /** From 2027 on, Tuesdays in Shanghai begin at ten. */
    private void scheduledTuesday() {
        put(AllSections.document());
        put(AllSections.document()
                .replace("\"TUESDAY\": [[\"09:00\", \"18:00\"]]", "\"TUESDAY\": [[\"10:00\", \"18:00\"]]")
                .replace(
                        "\"zone\": \"Asia/Shanghai\"",
                        "\"zone\": \"Asia/Shanghai\", \"effective\": \"2026-12-31T16:00:00Z\""));
    }

    private void assertOldTuesdayUntilThenNewOne() {
        assertThat(isOpen("2026-06-02T01:30:00Z")).isTrue();
        assertThat(isOpen("2026-09-01T01:30:00Z")).as("new holiday").isFalse();
        assertThat(isOpen("2027-01-05T01:30:00Z")).isFalse();
        assertThat(isOpen("2027-01-05T02:30:00Z")).isTrue();
        assertThat(isOpen("2027-03-02T01:30:00Z")).as("works like a Monday").isTrue();
    }

    private boolean isOpen(String instant) {
        return configurations
                .current()
                .calendars()
                .workingTime("SH")
                .orElseThrow()
                .isOpen(millis(instant));
    }

    private static String onlyHolidaySets(String document) {
        return Json.write(Map.of(
                "format",
                1,
                "holidaySets",
                Json.read(document).at("holidaySets").list().stream()
                        .map(JsonValue::map)
                        .toList()));
    }

    @Test
    @Tag("R-POL-4")
    void keepsThePastUnderThePolicyOfThen() {
        put(AllSections.document());
        now = Instant.parse("2026-06-01T00:00:00Z");
        put(AllSections.document().replace("\"4h\"", "\"2h\""));
        var policies = configurations.current().policies().policies();
        assertThat(policies.select(Optional.empty(), Metric.RESOLUTION, millis("2026-05-31T00:00:00Z"))
                        .orElseThrow()
                        .version())
                .isEqualTo(1);
        assertThat(policies.select(Optional.empty(), Metric.RESOLUTION, millis("2026-06-01T00:00:00Z"))
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
    }

    @Test
    void writesDownWhoChangedWhatWhen() {
        put(AllSections.document());
        assertThat(configurations.trail(100, 0)).hasSize(items.all().size()).allSatisfy(version -> {
            assertThat(version.changedBy()).isEqualTo("admin");
            assertThat(version.changedAt()).isEqualTo(now.toEpochMilli());
        });
    }

    @Test
    void isAsNewAsTheDatabaseOnEveryNodeWhereResultsAreStored() {
        Configurations other = new Configurations(items, sections, FakeJira.locks(), () -> now);
        other.current();

        put(AllSections.document());

        assertThat(other.latest().revision())
                .isEqualTo(configurations.current().revision())
                .isPositive();
    }

    @Test
    void isSeenByAnotherNode() {
        Configurations other = new Configurations(items, sections, FakeJira.locks(), () -> now);
        put(AllSections.document());
        assertThat(other.current().revision())
                .isEqualTo(configurations.current().revision());
    }

    @ParameterizedTest(name = "{1} at {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "\"4h\"; \"4 hours\"; policies[0].metrics[0].goals[0].budget",
                "\"154.04h\"; \"0h\"; policies[0].metrics[0].goals[1].budget",
                "\"Waiting for customer\"; \"Waiting for Godot\"; policies[0].metrics[0].pause.statuses[0]",
                "[\"Critical\"]; [\"Urgent\"]; policies[0].metrics[0].goals[0].when.priorities[0]",
                "{\"priorities\": [\"Critical\"]}; {\"services\": [\"FAX\"]}; policies[0].metrics[0].goals[0].when.services[0]",
                "{\"priorities\": [\"Critical\"]}; {\"not\": {\"customers\": [\"XX\"]}}; policies[0].metrics[0].goals[0].when.not.customers[0]",
                "{\"priorities\": [\"Critical\"]}; {\"any\": [{\"projects\": [\"OLD\"]}]}; policies[0].metrics[0].goals[0].when.any[0].projects[0]",
                "{\"priorities\": [\"Critical\"]}; {\"not\": {}}; policies[0].metrics[0].goals[0].when.not",
                "{\"priorities\": [\"Critical\"]}; {\"where\": \"vip\"}; policies[0].metrics[0].goals[0].when.where",
                "{\"priorities\": [\"Critical\"]}; {\"where\": \"label = a and not label = a\"}; policies[0].metrics[0].goals[0].when",
                "\"4h\"; \"9999999h\"; policies[0].metrics[0].goals[0].budget",
                "\"4h\"; \"80000h\"; policies[0].metrics[0].goals[0].budget",
                "\"calendar\": \"SH\"; \"calendar\": \"XX\"; policies[0].metrics[0].goals[0].calendar",
                "{\"when\": {}; {\"when\": {\"priorities\": [\"High\"]}; policies[0].metrics[0].goals",
                "\"stop\": {\"statuses\": [\"Resolved\"; \"stop\": {\"statuses\": [\"10001\"; policies[0].metrics[0].pause",
                "Asia/Shanghai; Asia/Atlantis; reportingZone",
                "\"zone\": \"Asia/Shanghai\"; \"zone\": \"Moon\"; calendars[0].zone",
                "\"zone\": \"Asia/Shanghai\"; \"zone\": \"Asia/Shanghai\", \"effective\": \"+999999999-01-01T00:00:00Z\"; calendars[0].effective",
                "[\"13:00\", \"18:00\"]; [\"11:00\", \"18:00\"]; calendars[0].week.MONDAY",
                "[\"13:00\", \"18:00\"]; [\"18:00\", \"13:00\"]; calendars[0].week.MONDAY[0]",
                "[\"CN-2016\"]; [\"CN-2017\"]; calendars[0].holidaySets[0]",
                "2016-10-08; 2016-13-08; holidaySets[0].days[0].date",
                "\"like\": \"MONDAY\"; \"like\": \"FUNDAY\"; holidaySets[0].days[0].like",
                "\"provider\": \"NET\"; \"provider\": \"NIT\"; services[0].provider",
                "\"parent\": \"IT\", \"order\": 10; \"parent\": \"XT\", \"order\": 10; departments[1].parent",
                "\"order\": 20; \"ordre\": 20; departments[2].ordre",
                "\"order\": 20; \"order\": \"20\"; departments[2].order",
                "\"order\": 20; \"order\": 20, \"effective\": \"2126-01-01T00:00:00Z\"; departments[2].effective",
                "\"provider\": \"NET\"; \"provider\": \"NET\", \"effective\": \"2126-01-01T00:00:00Z\"; services[0].effective",
                "\"key\": \"CN-2016\"; \"key\": \"CN-2016\", \"effective\": \"2126-01-01T00:00:00Z\"; holidaySets[0].effective",
                "{\"anna\": \"SD\"}; {\"anna\": \"XX\"}; mainDepartments.anna",
                "\"key\": \"NET\"; \"key\": \"SD\"; departments[2].key",
                "\"key\": \"NET\"; \"key\": \"N/T\"; departments[2].key",
                "\"SVC\"]; \"XXX\"]; projects[1]",
                "\"expiresAfterDays\": 14; \"expiresAfterDays\": 0; survey.expiresAfterDays",
                "\"format\": 1; \"format\": 2; format",
                "\"survey\": {; \"surveys\": {; surveys"
            })
    void namesTheFieldThatCannotBeTakenAndChangesNothing(String right, String wrong, String field) {
        BadInput refused = catchThrowableOfType(
                BadInput.class,
                () -> put(AllSections.document().replaceFirst(java.util.regex.Pattern.quote(right), wrong)));
        assertThat(refused).isNotNull();
        assertThat(refused.field()).isEqualTo(field);
        assertThat(configurations.current().revision()).isZero();
    }

    private List<Difference> put(String document) {
        return configurations.change(Submission.document(Json.read(document), sections), FakeJira.ADMIN);
    }

    private List<Difference> compare(String document) {
        return configurations.compare(Submission.document(Json.read(document), sections));
    }

    private static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }
}
