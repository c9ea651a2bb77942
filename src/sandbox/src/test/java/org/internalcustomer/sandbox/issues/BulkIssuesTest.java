package org.internalcustomer.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistory;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.label.Label;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.sandbox.fields.SystemFieldTypes;
import org.internalcustomer.sandbox.issues.ImportedIssue.Basics;
import org.internalcustomer.sandbox.issues.ImportedIssue.Change;
import org.internalcustomer.sandbox.issues.ImportedIssue.State;
import org.internalcustomer.sandbox.issues.ImportedIssue.Times;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an importer writes is what Jira's services then show. */
class BulkIssuesTest {

    private static final Instant OPENED = Instant.parse("2016-02-29T01:16:00.123Z");
    private static final Instant CLOSED = Instant.parse("2016-03-05T12:00:00Z");

    private static final ChangeItemBean STATUS = ImportedIssue.item("status", "1", "Open", "6", "Closed");
    private static final ChangeItemBean RESOLUTION = ImportedIssue.item("resolution", null, null, "10000", "Done");
    private static final ChangeItemBean PROVIDER =
            ImportedIssue.customItem("Provider department", "SD", "Service Desk", "NET", "Network");

    private static ImportedIssue incident(String number) {
        return new ImportedIssue(
                number,
                new Basics("SVC", "1", number + ": mail is slow", null, "rita"),
                new State("6", "3", "10000", "anna"),
                new Times(OPENED, CLOSED, CLOSED),
                Set.of("email", "made-sla"),
                Map.of("Provider department", "NET"),
                List.of(
                        new Change(OPENED.plus(Duration.ofHours(1)), "ben", List.of(PROVIDER)),
                        new Change(CLOSED, "anna", List.of(STATUS, RESOLUTION))));
    }

    private static TestHost host(TestDatabase database) throws Exception {
        TestHost host = new TestHost(database);
        CustomFieldManager fields = host.get(CustomFieldManager.class);
        fields.createCustomField(
                "Provider department",
                "",
                fields.getCustomFieldType(SystemFieldTypes.PLUGIN + ":textfield"),
                fields.getCustomFieldSearcher(SystemFieldTypes.PLUGIN + ":exacttextsearcher"),
                List.of(),
                List.of());
        return host;
    }

    @ParameterizedTest
    @EnumSource
    void areIssuesLikeAllOthers(TestDatabase database) throws Exception {
        TestHost host = host(database);

        Map<String, String> keys = host.get(BulkIssues.class).write("log", List.of(incident("INC1"), incident("INC2")));

        assertThat(keys).containsExactly(Map.entry("INC1", "SVC-1"), Map.entry("INC2", "SVC-2"));
        Issue issue = host.get(IssueManager.class).getIssueObject("SVC-2");
        assertThat(issue.getCreated()).isEqualTo(Timestamp.from(OPENED));
        assertThat(issue.getUpdated()).isEqualTo(Timestamp.from(CLOSED));
        assertThat(issue.getResolutionDate()).isEqualTo(Timestamp.from(CLOSED));
        assertThat(issue.getStatus().getName()).isEqualTo("Closed");
        assertThat(issue.getAssignee().getDisplayName()).isEqualTo("Anna Agent");
        assertThat(issue.getLabels()).extracting(Label::getLabel).containsExactly("email", "made-sla");
        CustomField provider = host.get(CustomFieldManager.class)
                .getCustomFieldObjectsByName("Provider department")
                .iterator()
                .next();
        assertThat(issue.getCustomFieldValue(provider)).isEqualTo("NET");
        List<ChangeHistory> histories = host.get(ChangeHistoryManager.class).getChangeHistories(issue);
        assertThat(histories).extracting(ChangeHistory::getAuthorKey).containsExactly("ben", "anna");
        assertThat(histories.get(0).getChangeItemBeans()).containsExactly(PROVIDER);
        assertThat(histories.get(1).getChangeItemBeans()).containsExactly(STATUS, RESOLUTION);
        assertThat(host.published).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areFoundAtOnce(TestDatabase database) throws Exception {
        TestHost host = host(database);
        host.get(BulkIssues.class).write("log", List.of(incident("INC1")));
        SearchService search = host.get(SearchService.class);

        assertThat(search.searchCount(
                        host.rita,
                        search.parseQuery(host.rita, "\"Provider department\" = NET and labels = email")
                                .getQuery()))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void areWrittenOnce(TestDatabase database) throws Exception {
        TestHost host = host(database);
        BulkIssues bulk = host.get(BulkIssues.class);
        bulk.write("log", List.of(incident("INC1"), incident("INC2")));

        Map<String, String> again = bulk.write("log", List.of(incident("INC2"), incident("INC3"), incident("INC3")));

        assertThat(again).containsExactly(Map.entry("INC3", "SVC-3"));
        assertThat(bulk.imported("log")).hasSize(3).containsEntry("INC2", "SVC-2");
        assertThat(bulk.imported("other")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areAllWrittenOrNone(TestDatabase database) throws Exception {
        TestHost host = host(database);
        ImportedIssue unknown = incident("INC2");
        ImportedIssue bad = new ImportedIssue(
                "INC2",
                unknown.basics(),
                unknown.state(),
                unknown.times(),
                Set.of(),
                Map.of("No such field", "x"),
                List.of());

        assertThatThrownBy(() -> host.get(BulkIssues.class).write("log", List.of(incident("INC1"), bad)))
                .hasMessageContaining("there is no custom field 'No such field'");

        assertThat(host.get(BulkIssues.class).imported("log")).isEmpty();
        assertThat(host.get(IssueManager.class).getIssueObject("SVC-1")).isNull();
    }

    /** 10,000 issues a minute are asked for; this leaves room for a slow machine. */
    @Test
    void areFast() throws Exception {
        TestHost host = host(TestDatabase.H2);
        BulkIssues bulk = host.get(BulkIssues.class);
        long start = System.nanoTime();
        for (int batch = 0; batch < 10; batch++) {
            List<ImportedIssue> issues = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                issues.add(incident("INC" + (batch * 200 + i)));
            }
            bulk.write("log", issues);
        }

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(12));
    }
}
