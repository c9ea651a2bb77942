package org.internalcustomer.jira;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.link.IssueLinkType;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.internalcustomer.core.calendar.WorkingCalendar;
import org.internalcustomer.core.catalog.Service;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.sla.Alert;
import org.internalcustomer.core.sla.AlertAction;
import org.internalcustomer.core.sla.AlertReader;
import org.internalcustomer.core.sla.Condition;
import org.internalcustomer.core.sla.Goal;
import org.internalcustomer.core.sla.GoalChange;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.MetricRule;
import org.internalcustomer.core.sla.PauseReason;
import org.internalcustomer.core.sla.Reopening;
import org.internalcustomer.core.sla.Signal;
import org.internalcustomer.core.sla.Threshold;
import org.internalcustomer.jira.admin.Health;
import org.internalcustomer.jira.admin.HealthPage;
import org.internalcustomer.jira.admin.ProjectsPage;
import org.internalcustomer.jira.calendar.CalendarsPage;
import org.internalcustomer.jira.calendar.HolidaySetsPage;
import org.internalcustomer.jira.catalog.ServicesPage;
import org.internalcustomer.jira.department.DepartmentsPage;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Auditors;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.issue.ServiceLinks;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.AdminVisits.Typed;
import org.internalcustomer.jira.host.page.AdminVisits.Visit;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.startup.HealthCheck;
import org.internalcustomer.jira.host.text.JsonValue;
import org.internalcustomer.jira.host.text.Times;
import org.internalcustomer.jira.policy.PolicyPages;
import org.internalcustomer.jira.survey.SurveyTextPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every control of the admin pages changes what it says, and nothing that was typed is lost on an error. */
class AdminPagesTest {

    private static final Instant MON_2026_03_02_09_00 = Instant.parse("2026-03-02T09:00:00Z");

    private final AdminVisits visits = new AdminVisits();
    private final Times times = FakeJira.times();
    private Configurations configurations;

    @BeforeEach
    void setUp() {
        configurations = AllSections.configured(() -> MON_2026_03_02_09_00);
    }

    private Configuration now() {
        return configurations.current();
    }

    @Nested
    class Departments {

        private Page page() {
            return new DepartmentsPage(visits.tools(), visits.access(), configurations, FakeJira.users());
        }

        private List<String> heirs(String key) {
            return ((List<?>) visits.open(page(), "key=" + key)
                            .field("mergedInto")
                            .get("options"))
                    .stream()
                            .map(option -> (String) ((Map<?, ?>) option).get("value"))
                            .toList();
        }

        private Department department(String key) {
            return now().organisation().departments().find(key).orElseThrow();
        }

        @Test
        void listsTheTree() {
            assertThat(visits.open(page(), "").rows()).containsExactly("IT", "SD", "NET");
        }

        @Test
        void keepsEveryControl() {
            Visit sent = visits.send(
                    page(),
                    "new",
                    new Typed()
                            .with("key", "HR")
                            .with("nameEn", "Human Resources")
                            .with("nameZh", "人力资源部")
                            .with("parent", "IT")
                            .with("order", "7")
                            .with("groups", "it-network", "it-service-desk")
                            .with("users", "anna, ben")
                            .with("head", "anna")
                            .with("deputy", "ben")
                            .with("archived", "true"));
            assertThat(sent.redirect()).endsWith("/admin/departments?saved=HR");
            Department kept = now().organisation().departments().find("HR").orElseThrow();
            assertThat(kept.names().in("zh")).isEqualTo("人力资源部");
            assertThat(kept.names().in("en")).isEqualTo("Human Resources");
            assertThat(kept.parent()).hasValue("IT");
            assertThat(kept.order()).isEqualTo(7);
            assertThat(kept.members().groups()).containsExactlyInAnyOrder("it-network", "it-service-desk");
            assertThat(kept.members().users()).containsExactlyInAnyOrder("anna", "ben");
            assertThat(kept.heads().head()).hasValue("anna");
            assertThat(kept.heads().deputy()).hasValue("ben");
            assertThat(kept.archived()).isTrue();
        }

        @Test
        @Tag("R-WHO-3")
        void mergesADepartmentIntoAnotherAndTakesItBack() {
            Typed network = new Typed().with("nameEn", "Network").with("parent", "IT");
            visits.send(page(), "key=NET", network.with("mergedInto", "SD"));

            assertThat(now().organisation().departments().canonical("NET")).isEqualTo("SD");
            Visit list = visits.open(page(), "");
            assertThat(list.rows()).containsExactly("IT", "SD", "NET");
            assertThat(list.view().get("rows")).asString().contains("internal-customer.department.merged");
            assertThat(visits.open(page(), "key=NET").field("mergedInto")).containsEntry("value", "SD");

            visits.send(page(), "key=NET", network.with("mergedInto", ""));

            assertThat(now().organisation().departments().canonical("NET")).isEqualTo("NET");
        }

        @Test
        @Tag("R-WHO-3")
        void hasADepartmentInUseAgainWhoseMergerIsTakenBack() {
            Typed network = new Typed().with("nameEn", "Network").with("parent", "IT");
            visits.send(page(), "key=NET", network.with("mergedInto", "SD"));

            if ("true".equals(visits.open(page(), "key=NET").field("archived").get("value"))) {
                network.with("archived", "true");
            }
            visits.send(page(), "key=NET", network.with("mergedInto", ""));

            assertThat(department("NET").archived()).isFalse();
        }

        @Test
        @Tag("R-WHO-3")
        void leavesADepartmentMergedThatWasMergedIntoOneThatWasMergedItself() {
            Typed network = new Typed().with("nameEn", "Network").with("parent", "IT");
            visits.send(page(), "key=NET", network.with("mergedInto", "SD"));
            visits.send(
                    page(), "key=SD", new Typed().with("nameEn", "Service Desk").with("mergedInto", "IT"));

            Map<String, Object> shown = visits.open(page(), "key=NET").field("mergedInto");
            assertThat(shown).containsEntry("value", "IT");
            assertThat(shown.get("options"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .contains(Map.of("value", "IT", "text", "Information Technology (IT)", "selected", true));
        }

        @Test
        @Tag("R-WHO-3")
        void mergesOnlyIntoADepartmentInUse() {
            visits.send(
                    page(), "key=SD", new Typed().with("nameEn", "Service Desk").with("archived", "true"));

            assertThat(heirs("NET")).contains("IT").doesNotContain("SD");
            Visit sent = visits.send(
                    page(), "key=NET", new Typed().with("nameEn", "Network").with("mergedInto", "SD"));

            assertThat(sent.field("mergedInto")).containsEntry("error", "internal-customer.department.heir-archived");
            assertThat(now().organisation().departments().aliases()).isEmpty();
        }

        @Test
        @Tag("R-WHO-3")
        void leavesADepartmentMergedIntoOneThatWasArchivedSince() {
            Typed network = new Typed().with("nameEn", "Network").with("mergedInto", "SD");
            visits.send(page(), "key=NET", network);
            visits.send(
                    page(), "key=SD", new Typed().with("nameEn", "Service Desk").with("archived", "true"));

            assertThat(heirs("NET")).contains("SD");
            assertThat(visits.send(page(), "key=NET", network).redirect()).endsWith("saved=NET");
        }

        @Test
        void saysAtTheFieldWhatJiraDoesNotHaveAnyMore() {
            configurations.change(
                    Submission.of(
                            configurations.section("departments"),
                            "SD",
                            new JsonValue(
                                    "",
                                    Map.of(
                                            "name",
                                            "Service Desk",
                                            "groups",
                                            List.of("gone-group"),
                                            "users",
                                            List.of("gone-user"),
                                            "head",
                                            "gone-head",
                                            "deputy",
                                            "gone-deputy"))),
                    FakeJira.ADMIN);

            Visit form = visits.open(page(), "key=SD");

            assertThat(form.field("groups").get("warnings"))
                    .asString()
                    .contains("internal-customer.department.warning.group");
            for (String people : List.of("users", "head", "deputy")) {
                assertThat(form.field(people).get("warnings"))
                        .as(people)
                        .asString()
                        .contains("internal-customer.department.warning.user");
            }
            assertThat(form.field("groups").get("options"))
                    .asString()
                    .contains("internal-customer.department.group-gone");
            assertThat(visits.open(page(), "").view().get("rows"))
                    .asString()
                    .contains("internal-customer.department.group-gone");
        }

        @Test
        void showsWhatWasTypedBesideTheError() {
            Visit sent = visits.send(
                    page(),
                    "key=SD",
                    new Typed().with("nameEn", "Desk").with("users", "nobody").with("order", "1"));
            assertThat(sent.status()).isEqualTo(400);
            assertThat(sent.field("users")).containsEntry("value", "nobody");
            assertThat(sent.field("users").get("error")).asString().isNotEmpty();
            assertThat(sent.field("nameEn")).containsEntry("value", "Desk");
            assertThat(now().organisation()
                            .departments()
                            .find("SD")
                            .orElseThrow()
                            .names()
                            .in("en"))
                    .isEqualTo("Service Desk");
        }

        @Test
        void doesNotTakeAKeyTwice() {
            Visit sent =
                    visits.send(page(), "new", new Typed().with("key", "SD").with("nameEn", "Another"));
            assertThat(sent.field("key").get("error")).asString().isNotEmpty();
        }

        @Test
        void doesNotKnowWhatIsNotThere() {
            assertThat(visits.open(page(), "key=NOPE").status()).isEqualTo(404);
            Visit sent = visits.send(page(), "key=NOPE", new Typed().with("nameEn", "Made up"));
            assertThat(sent.status()).isEqualTo(404);
            assertThat(now().organisation().departments().find("NOPE")).isEmpty();
        }
    }

    @Nested
    class Services {

        @Test
        void keepsEveryControl() {
            Page page = new ServicesPage(visits.tools(), visits.access(), configurations);
            visits.send(
                    page,
                    "key=VPN",
                    new Typed()
                            .with("nameEn", "VPN")
                            .with("nameZh", "远程接入")
                            .with("descriptionEn", "From anywhere")
                            .with("descriptionZh", "随处接入")
                            .with("provider", "SD")
                            .with("archived", "true"));
            Service kept = now().services().find("VPN").orElseThrow();
            assertThat(kept.names().texts()).containsEntry("en", "VPN").containsEntry("zh", "远程接入");
            assertThat(kept.description().texts())
                    .containsEntry("en", "From anywhere")
                    .containsEntry("zh", "随处接入");
            assertThat(kept.provider()).isEqualTo("SD");
            assertThat(kept.archived()).isTrue();
            assertThat(visits.open(page, "").rows()).containsExactly("VPN");
        }
    }

    @Nested
    class Calendars {

        private Page page() {
            return new CalendarsPage(
                    visits.tools(),
                    visits.access(),
                    configurations,
                    () -> MON_2026_03_02_09_00,
                    times,
                    FakeJira.users());
        }

        @Test
        void keepsEveryControl() {
            Typed typed = new Typed()
                    .with("key", "BE")
                    .with("nameEn", "Berlin")
                    .with("nameZh", "柏林")
                    .with("zone", "Europe/Berlin")
                    .with("holidaySets", "CN-2016")
                    .with("specialDays", "2026-12-24,hours,Christmas Eve,09:00-12:00\n2026-10-03,closed,Unity")
                    .with("archived", "true");
            for (DayOfWeek day : DayOfWeek.values()) {
                typed.with("week." + day, "0" + day.getValue() + ":00-12:00, 13:00-18:00");
            }
            visits.send(page(), "new", typed);
            var kept = now().calendars().current("BE").orElseThrow();
            WorkingCalendar own = kept.own();
            assertThat(own.zone().getId()).isEqualTo("Europe/Berlin");
            for (DayOfWeek day : DayOfWeek.values()) {
                assertThat(own.week().on(day)).as("%s", day).first().hasToString("0" + day.getValue() + ":00–12:00");
                assertThat(own.week().on(day)).hasSize(2);
            }
            assertThat(own.specialDays()).extracting(each -> each.name()).containsExactly("Unity", "Christmas Eve");
            assertThat(kept.holidaySets()).containsExactly("CN-2016");
            assertThat(kept.names().texts()).containsEntry("en", "Berlin").containsEntry("zh", "柏林");
            assertThat(kept.archived()).isTrue();
        }

        @Test
        void saysAtTheDayWhatIsWrongWithItsHours() {
            Visit sent = visits.send(
                    page(),
                    "key=SH",
                    new Typed()
                            .with("nameEn", "Shanghai")
                            .with("zone", "Asia/Shanghai")
                            .with("week.TUESDAY", "9 to 5"));
            assertThat(sent.field("week.TUESDAY").get("error")).asString().isNotEmpty();
            assertThat(sent.field("week.TUESDAY")).containsEntry("value", "9 to 5");
            assertThat(sent.field("week.MONDAY")).containsEntry("error", "");
        }

        @Test
        void tellsWhenAnIssueRaisedNowWouldBeDue() {
            assertThat(visits.open(page(), "key=SH").view().get("note"))
                    .asString()
                    .contains("example-note");
        }
    }

    @Nested
    class HolidaySets {

        @Test
        void keepsEveryControl() {
            Page page = new HolidaySetsPage(visits.tools(), visits.access(), configurations);
            visits.send(
                    page,
                    "key=CN-2016",
                    new Typed()
                            .with("nameEn", "China")
                            .with("nameZh", "中国")
                            .with("archived", "true")
                            .with("days", "2026-10-01,closed,国庆节\n2026-10-10,like,调休,WEDNESDAY\n"));
            var kept = now().calendars().holidaySet("CN-2016").orElseThrow();
            assertThat(kept.days())
                    .extracting(day -> day.date().toString())
                    .containsExactly("2026-10-01", "2026-10-10");
            assertThat(kept.names().in("zh")).isEqualTo("中国");
            assertThat(visits.open(page, "").view().get("rows").toString()).contains("archived=true");
            assertThat(visits.open(page, "key=CN-2016").field("days").get("value"))
                    .isEqualTo("2026-10-01,closed,国庆节\n2026-10-10,like,调休,WEDNESDAY");
        }
    }

    @Nested
    class Policies {

        private Page page() {
            return PolicyPages.of(visits, configurations);
        }

        private Typed resolution() {
            return new Typed()
                    .with("nameEn", "Network")
                    .with("nameZh", "网络")
                    .with("provider", "NET")
                    .with("RESOLUTION.enabled", "true")
                    .with("RESOLUTION.start.created", "true")
                    .with("RESOLUTION.start", "3")
                    .with("RESOLUTION.stop", "5", "6")
                    .with("RESOLUTION.pause.10001", "CUSTOMER")
                    .with("RESOLUTION.pause.10002", "APPROVAL")
                    .with("RESOLUTION.reopening", "NEW_CYCLE")
                    .with("RESOLUTION.alert", "0", "3", "5")
                    .with("RESOLUTION.alert.0.when", "PERCENT")
                    .with("RESOLUTION.alert.0.amount", "65")
                    .with("RESOLUTION.alert.0.do", "mail")
                    .with("RESOLUTION.alert.0.roles", "head", "watchers")
                    .with("RESOLUTION.alert.0.others", "group:it-network, ops@example.com")
                    .with("RESOLUTION.alert.0.delivery", "in-digest")
                    .with("RESOLUTION.alert.3.when", "AFTER")
                    .with("RESOLUTION.alert.3.amount", "1h")
                    .with("RESOLUTION.alert.3.every", "30m")
                    .with("RESOLUTION.alert.3.most", "4")
                    .with("RESOLUTION.alert.3.do", "comment")
                    .with("RESOLUTION.alert.3.text", "Still open.")
                    .with("RESOLUTION.alert.3.runAs", "anna")
                    .with("RESOLUTION.alert.3.delivery", "in-working-hours")
                    .with("RESOLUTION.alert.5.when", "DUE")
                    .with("RESOLUTION.alert.5.do", "assign")
                    .with("RESOLUTION.alert.5.assignee", "user")
                    .with("RESOLUTION.alert.5.person", "ben")
                    .with("RESOLUTION.alert.5.runAs", "anna")
                    .with("RESOLUTION.raise", "RESTART")
                    .with("RESOLUTION.lower", "FROM_CREATION")
                    .with("RESOLUTION.goal", "4", "0", "2", "last")
                    .with("RESOLUTION.goal.4.priorities", "2")
                    .with("RESOLUTION.goal.4.budget", "2h")
                    .with("RESOLUTION.goal.4.calendar", "SH")
                    .with("RESOLUTION.goal.0.priorities", "1", "3")
                    .with("RESOLUTION.goal.0.where", "service = VPN and label not in (vip, \"the board\")")
                    .with("RESOLUTION.goal.0.budget", "1h")
                    .with("RESOLUTION.goal.0.calendar", "SH")
                    .with("RESOLUTION.goal.2.calendar", "SH")
                    .with("RESOLUTION.goal.last.kind", "MEASURED")
                    .with("RESOLUTION.goal.last.calendar", "SH");
        }

        @Test
        void keepsEveryControl() {
            visits.send(page(), "new", resolution().with("key", "NETP"));
            var policy = now().policies().current("NETP").orElseThrow().policy();
            assertThat(policy.provider()).hasValue("NET");
            assertThat(policy.names().in("zh")).isEqualTo("网络");
            MetricRule rule = policy.rule(Metric.RESOLUTION).orElseThrow();
            assertThat(rule.triggers().start().signals()).containsExactly(Signal.CREATED);
            assertThat(rule.triggers().start().statuses()).containsExactly("3");
            assertThat(rule.triggers().stop().statuses()).containsExactlyInAnyOrder("5", "6");
            assertThat(rule.triggers().pause())
                    .containsEntry("10001", PauseReason.CUSTOMER)
                    .containsEntry("10002", PauseReason.APPROVAL);
            assertThat(rule.reopening()).isEqualTo(Reopening.NEW_CYCLE);
            assertThat(rule.alerts())
                    .containsExactly(
                            new Alert(
                                    Threshold.percent(65),
                                    List.of(new AlertAction.Mail(
                                            List.of(
                                                    AlertReader.role(AlertReader.Role.HEAD),
                                                    AlertReader.role(AlertReader.Role.WATCHERS),
                                                    new AlertReader(AlertReader.Role.GROUP, "it-network"),
                                                    new AlertReader(AlertReader.Role.ADDRESS, "ops@example.com")),
                                            AlertAction.Delivery.IN_DIGEST))),
                            new Alert(
                                    Threshold.after(Duration.ofHours(1).toMillis())
                                            .repeated(Duration.ofMinutes(30).toMillis(), 4),
                                    List.of(new AlertAction.Comment(
                                            "Still open.", "anna", AlertAction.Delivery.IN_WORKING_HOURS))),
                            new Alert(
                                    Threshold.due(),
                                    List.of(new AlertAction.Assign(
                                            new AlertReader(AlertReader.Role.USER, "ben"),
                                            "anna",
                                            AlertAction.Delivery.AT_ONCE))));
            assertThat(rule.goalChange())
                    .isEqualTo(new GoalChange(GoalChange.Way.RESTART, GoalChange.Way.FROM_CREATION));
            assertThat(rule.goals())
                    .extracting(Goal::budget)
                    .containsExactly(
                            OptionalLong.of(Duration.ofHours(2).toMillis()),
                            OptionalLong.of(Duration.ofHours(1).toMillis()),
                            OptionalLong.empty());
            assertThat(rule.goals().get(1).when())
                    .isEqualTo(Condition.all(
                            Condition.on(Field.PRIORITY, "1", "3"),
                            Condition.on(Field.SERVICE, "VPN"),
                            Condition.not(Condition.on(Field.LABEL, "vip", "the board"))));
        }

        @Test
        void showsAgainWhatItKept() {
            visits.send(page(), "new", resolution().with("key", "NETP"));
            Visit shown = visits.open(page(), "key=NETP");
            assertThat(shown.template()).isEqualTo("templates/policy/policy.vm");
            assertThat(shown.view().get("metrics").toString())
                    .contains("budget=2h", "where=service = VPN and label not in (\"the board\", vip)");
        }

        @Test
        void showsTheTypedConditionBesideWhatIsWrongWithIt() {
            Visit sent = visits.send(
                    page(), "new", resolution().with("key", "NETP").with("RESOLUTION.goal.4.where", "colour = red"));
            assertThat(sent.errors())
                    .containsEntry("metrics[0].goals[0].when.where", "internal-customer.policy.where.field");
            assertThat(sent.view().get("metrics").toString()).contains("where=colour = red");
        }

        @Test
        void saysAtTheGoalWhatIsWrong() {
            Visit sent = visits.send(
                    page(), "new", resolution().with("key", "NETP").with("RESOLUTION.goal.0.budget", "soon"));
            assertThat(sent.errors()).containsOnlyKeys("metrics[0].goals[1].budget");
            assertThat(sent.view().get("metrics").toString()).contains("budget=soon");
            assertThat(now().policies().current("NETP")).isEmpty();
        }

        @Test
        @Tag("R-ALR-1")
        void saysAtTheAlertWhatIsWrong() {
            for (String wrong : List.of("0", "1001", "-1", "soon")) {
                Typed typed = resolution().with("key", "NETP").with("RESOLUTION.alert.0.amount", wrong);
                Visit sent = visits.send(page(), "new", typed);
                assertThat(sent.errors()).as(wrong).containsOnlyKeys("metrics[0].alerts[0].when");
                assertThat(sent.view().get("metrics").toString()).contains("amount=" + wrong);
            }
        }

        @Test
        @Tag("R-ALR-1")
        void showsTheTypedReadersBesideTheOneThatIsNotThere() {
            Typed typed = resolution().with("key", "NETP").with("RESOLUTION.alert.0.others", "group:nobodys");
            Visit sent = visits.send(page(), "new", typed);
            assertThat(sent.errors())
                    .containsEntry("metrics[0].alerts[0].actions[0].to[2]", "internal-customer.alert.unknown-group");
            assertThat(sent.view().get("metrics").toString())
                    .contains("others=group:nobodys", "errors=[internal-customer.alert.unknown-group]");
        }

        @Test
        void withdraws() {
            visits.send(page(), "key=STD", new Typed().with("withdraw", "true"));
            assertThat(now().policies().current("STD")).isEmpty();
            assertThat(now().policies().versionsOf("STD")).hasSize(2);
            assertThat(visits.open(page(), "").rows()).isEmpty();
        }
    }

    @Nested
    class Survey {

        @Test
        void keepsEveryControl() {
            Page page = new SurveyTextPage(visits.tools(), visits.access(), configurations, FakeJira.constants());
            visits.send(
                    page,
                    "",
                    new Typed()
                            .with("delay", "2h")
                            .with("expiresAfterDays", "7")
                            .with("withinDepartment", "true")
                            .with("reminderAfterDays", "3")
                            .with("samplePercent", "40")
                            .with("mostPerPerson", "2")
                            .with("mostPerDepartment", "9")
                            .with("limitDays", "14")
                            .with("subjectEn", "How was {issue}?")
                            .with("subjectZh", "{issue} 怎么样？")
                            .with("questionEn", "Satisfied?")
                            .with("questionZh", "满意吗？"));
            var survey = now().survey();
            assertThat(survey.enabled()).isFalse();
            assertThat(survey.delay()).isEqualTo(Duration.ofHours(2));
            assertThat(survey.expiresAfterDays()).isEqualTo(7);
            assertThat(survey.reach().withinDepartment()).isTrue();
            assertThat(survey.reach().reminderAfterDays()).isEqualTo(3);
            assertThat(survey.reach().sample().percent()).isEqualTo(40);
            assertThat(survey.reach().limit().perPerson()).isEqualTo(2);
            assertThat(survey.reach().limit().perDepartment()).isEqualTo(9);
            assertThat(survey.reach().limit().days()).isEqualTo(14);
            assertThat(survey.subject().texts())
                    .containsEntry("en", "How was {issue}?")
                    .containsEntry("zh", "{issue} 怎么样？");
            assertThat(survey.question().texts())
                    .containsEntry("en", "Satisfied?")
                    .containsEntry("zh", "满意吗？");
            visits.send(
                    page,
                    "",
                    new Typed()
                            .with("enabled", "true")
                            .with("delay", "0m")
                            .with("expiresAfterDays", "7")
                            .with("subjectEn", "a")
                            .with("questionEn", "b"));
            assertThat(now().survey().enabled()).isTrue();
        }
    }

    @Nested
    class Projects {

        @Test
        void keepsEveryControl() {
            Page page = projectsPage(new ArrayList<>());
            visits.send(page, "", new Typed().with("projects", "SVC").with("reportingZone", "Europe/Berlin"));
            assertThat(now().site().projects()).containsExactly("SVC");
            assertThat(now().site().reportingZone().getId()).isEqualTo("Europe/Berlin");
        }

        @Test
        void changesNothingWhereTheZoneIsWrong() {
            Page page = projectsPage(new ArrayList<>());
            Visit sent =
                    visits.send(page, "", new Typed().with("projects", "SVC").with("reportingZone", "Mars"));
            assertThat(sent.field("reportingZone").get("error")).asString().isNotEmpty();
            assertThat(now().site().projects()).containsExactly("INC", "SVC");
        }

        @Test
        @Tag("R-HND-5")
        void givesJiraATypeOfLinkOnlyWhereTheBoxIsTicked() {
            List<String> types = new ArrayList<>();
            Typed typed = new Typed()
                    .with("projects", "SVC")
                    .with("reportingZone", "Europe/Berlin")
                    .with("serviceLink", "Support");

            visits.send(projectsPage(types), "", typed);
            assertThat(now().site().serviceLink()).isEqualTo("Support");
            assertThat(types).isEmpty();

            visits.send(projectsPage(types), "", typed.with("createServiceLink", "true"));
            assertThat(types).containsExactly("Support");
            visits.send(projectsPage(types), "", typed.with("createServiceLink", "true"));
            assertThat(types).as("not twice").hasSize(1);
        }

        @Test
        @Tag("R-ALR-1")
        void takesTheHourOfTheDigest() {
            Typed typed = new Typed().with("projects", "SVC").with("reportingZone", "Europe/Berlin");

            visits.send(projectsPage(new ArrayList<>()), "", typed.with("digestAt", "7:30"));
            assertThat(now().site().digestAt()).contains(LocalTime.of(7, 30));
            assertThat(visits.open(projectsPage(new ArrayList<>()), "")
                            .field("digestAt")
                            .get("value"))
                    .isEqualTo("07:30");

            Visit wrong = visits.send(projectsPage(new ArrayList<>()), "", typed.with("digestAt", "24:00"));
            assertThat(wrong.status()).isEqualTo(400);
            assertThat(wrong.field("digestAt").get("error")).asString().isNotEmpty();

            visits.send(projectsPage(new ArrayList<>()), "", typed.with("digestAt", ""));
            assertThat(now().site().digestAt()).isEmpty();
        }

        @Test
        void refusesANameOfLinksThatIsTooLong() {
            Visit sent = visits.send(
                    projectsPage(new ArrayList<>()),
                    "",
                    new Typed()
                            .with("projects", "SVC")
                            .with("reportingZone", "Europe/Berlin")
                            .with("serviceLink", "x".repeat(61)));
            assertThat(sent.field("serviceLink").get("error")).asString().isNotEmpty();
        }

        private Page projectsPage(List<String> linkTypes) {
            IssueLinkTypeManager types = FakeJira.fake(IssueLinkTypeManager.class, call -> {
                if (call.name().equals("createIssueLinkType")) {
                    linkTypes.add(call.text());
                    return null;
                }
                return linkTypes.stream()
                        .filter(call.text()::equals)
                        .map(name -> FakeJira.fake(IssueLinkType.class, asked -> name))
                        .toList();
            });
            return new ProjectsPage(
                    visits.tools(),
                    visits.access(),
                    configurations,
                    FakeJira.projects(),
                    new ServiceLinks(null, types),
                    new Auditors(configurations),
                    FakeJira.users());
        }
    }

    @Test
    void showsHowThePartsStandAndWhoChangedWhat() {
        Health health = new Health(
                List.of(() -> new HealthCheck.Finding("a part", HealthCheck.State.WARNING, "a detail"), () -> {
                    throw new IllegalStateException("broken");
                }),
                FakeJira.texts());
        Page page = new HealthPage(visits.tools(), health, configurations, times, FakeJira.users());
        Visit shown = visits.open(page, "");
        assertThat(shown.view().get("parts").toString()).contains("a part", "a detail", "broken");
        assertThat((List<?>) shown.view().get("changes")).isNotEmpty();
    }
}
