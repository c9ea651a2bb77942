package org.internalcustomer.jira.department;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.catalog.RoutingPage;
import org.internalcustomer.jira.catalog.ServicesPage;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.AdminVisits.Typed;
import org.internalcustomer.jira.host.page.Page;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A was merged into B, and B into C, which is what forms show by now; then somebody saves a form for another reason. */
@Tag("R-WHO-3")
class ChainOfMergersTest {

    private static final String COMPANY = """
            {"format": 1, "mainDepartments": {"anna": "B"}, "departments": [
             {"key": "A", "name": "A", "mergedInto": "B"},
             {"key": "B", "name": "B"%s},
             {"key": "C", "name": "C"},
             {"key": "D", "name": "D"},
             {"key": "BELOW", "name": "Below", "parent": "B"}],
             "services": [{"key": "VPN", "name": "VPN", "provider": "B"}],
             "routingRules": [{"key": "R", "service": "VPN", "provider": "B"}]}""";

    private final AdminVisits visits = new AdminVisits();
    private final Configurations configurations = AllSections.configured(() -> Instant.EPOCH);

    @BeforeEach
    void mergeBIntoC() {
        configure(COMPANY.formatted(", \"mergedInto\": \"C\""));
    }

    @Test
    void isLeftAsItWasByAFormThatShowsItsEnd() {
        visits.send(
                departments(), "key=A", new Typed().with("nameEn", "Renamed").with("mergedInto", "C"));
        assertThat(tree().canonical("A")).isEqualTo("C");

        takeBack();

        assertThat(tree().canonical("A")).isEqualTo("B");
        assertThat(tree().find("A").orElseThrow().key()).isEqualTo("B");
    }

    @Test
    void isLeftWhenSomebodyChoosesAnotherEnd() {
        visits.send(departments(), "key=A", new Typed().with("nameEn", "A").with("mergedInto", "D"));

        takeBack();

        assertThat(tree().canonical("A")).isEqualTo("D");
    }

    @Test
    void isLeftWhenSomebodyTakesItsBeginningBack() {
        visits.send(departments(), "key=A", new Typed().with("nameEn", "A").with("mergedInto", ""));

        assertThat(tree().canonical("A")).isEqualTo("A");
    }

    @Test
    void leavesWhatStandsBelowItThere() {
        visits.send(
                departments(),
                "key=BELOW",
                new Typed().with("nameEn", "Renamed").with("parent", "C"));

        takeBack();

        assertThat(tree().find("BELOW").orElseThrow().parent()).hasValue("B");
    }

    @Test
    void leavesItsServicesRoutingAndPeople() {
        Page services = new ServicesPage(visits.tools(), visits.access(), configurations);
        Page routing = new RoutingPage(visits.tools(), visits.access(), configurations, FakeJira.constants());
        Page people = new MainDepartmentsPage(visits.tools(), visits.access(), configurations, FakeJira.users());
        visits.send(services, "key=VPN", new Typed().with("nameEn", "Renamed").with("provider", "C"));
        visits.send(
                routing,
                "key=R",
                new Typed().with("service", "VPN").with("provider", "C").with("reason", "Because."));
        visits.send(people, "key=anna", new Typed().with("department", "C"));

        takeBack();

        assertThat(now().services().providerOf("VPN")).hasValue("B");
        assertThat(now().routing().rules().get(0).provider()).isEqualTo("B");
        assertThat(now().organisation().mainDepartments()).containsEntry("anna", "B");
    }

    /** B is a department of its own again. */
    private void takeBack() {
        visits.send(departments(), "key=B", new Typed().with("nameEn", "B").with("mergedInto", ""));
    }

    private Page departments() {
        return new DepartmentsPage(visits.tools(), visits.access(), configurations, FakeJira.users());
    }

    private Configuration now() {
        return configurations.current();
    }

    private Departments tree() {
        return now().organisation().departments();
    }

    private void configure(String document) {
        configurations.change(Submission.document(Json.read(document), AllSections.list()), FakeJira.ADMIN);
    }
}
