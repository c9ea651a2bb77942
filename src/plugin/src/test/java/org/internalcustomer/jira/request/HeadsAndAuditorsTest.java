package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.jira.AllSections;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Auditors;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Memberships;
import org.internalcustomer.jira.host.config.Submission;
import org.internalcustomer.jira.host.request.CorrectionLog.Change;
import org.internalcustomer.jira.host.request.CorrectionLog.Correction;
import org.internalcustomer.jira.host.request.CorrectionLog.Said;
import org.internalcustomer.jira.host.request.CorrectionLog.What;
import org.internalcustomer.jira.host.request.CorrectionRights;
import org.internalcustomer.jira.host.text.Json;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who decides on a correction: in the tests' Jira everybody is in the group of the service desk. */
@Tag("R-POL-9")
class HeadsAndAuditorsTest {

    private static final Instant MON_09_00 = Instant.parse("2026-03-02T09:00:00Z");

    private final Configurations configurations = AllSections.configured(InstantSource.fixed(MON_09_00));
    private final CorrectionRights rights = new HeadsAndAuditors(
            configurations,
            new Memberships(configurations, FakeJira.users()),
            new Auditors(configurations),
            FakeJira.users());

    @Test
    void areHeadsOfOtherDepartments() {
        departments("""
                [{"key": "SD", "name": "Service Desk", "head": "anna"},
                 {"key": "NET", "name": "Network", "head": "ben", "deputy": "admin"}]""");
        assertThat(rights.refusal(about("SD"), "ben")).isEmpty();
        assertThat(rights.refusal(about("SD"), "admin")).isEmpty();
        assertThat(rights.refusal(about("NET"), "anna")).isEmpty();
    }

    @Test
    void areNeverOfTheDepartmentItself() {
        departments("""
                [{"key": "SD", "name": "Service Desk", "head": "anna", "users": ["ben"]},
                 {"key": "NET", "name": "Network", "head": "ben"}]""");
        assertThat(rights.refusal(about("SD"), "anna")).contains("internal-customer.request.correction.own-department");
        assertThat(rights.refusal(about("SD"), "ben")).contains("internal-customer.request.correction.own-department");
    }

    @Test
    void areNeverWhoAsked() {
        departments("""
                [{"key": "SD", "name": "Service Desk", "head": "anna"}, {"key": "NET", "name": "Network", "head": "carl"}]""");
        assertThat(rights.refusal(about("SD"), "carl")).contains("internal-customer.request.correction.own-request");
    }

    @Test
    void areNotEverybody() {
        departments("""
                [{"key": "SD", "name": "Service Desk", "head": "anna"}]""");
        assertThat(rights.refusal(about("SD"), "ben")).contains("internal-customer.request.correction.nobody-here");
        assertThat(rights.decides("ben")).isFalse();
    }

    @Test
    void areAuditors() {
        departments("""
                [{"key": "SD", "name": "Service Desk", "head": "anna"}]""");
        change("""
                {"format": 1, "auditors": ["it-service-desk"]}""");
        assertThat(rights.refusal(about("SD"), "ben")).isEmpty();
        assertThat(new Auditors(configurations).groups()).containsExactly("it-service-desk");
    }

    private void departments(String json) {
        change("{\"format\": 1, \"mainDepartments\": {}, \"services\": [], \"departments\": " + json + "}");
    }

    private void change(String document) {
        configurations.change(Submission.document(Json.read(document), AllSections.list()), FakeJira.ADMIN);
    }

    private static Correction about(String department) {
        return new Correction(
                7,
                1,
                What.OUTAGE,
                "",
                new Change(Optional.of(MON_09_00), Optional.of(MON_09_00.plusSeconds(60)), ""),
                Set.of(department),
                new Said(MON_09_00, "carl", "because"),
                Optional.empty());
    }
}
