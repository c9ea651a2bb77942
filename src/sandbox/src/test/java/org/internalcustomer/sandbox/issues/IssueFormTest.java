package org.internalcustomer.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.ErrorCollection;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What forms about issues refuse, and what they say. */
class IssueFormTest {

    private final TestHost host = new TestHost(TestDatabase.H2);
    private final IssueService service = host.get(IssueService.class);

    @Test
    void namesWhatANewIssueLacks() {
        assertThat(service.validateCreate(host.rita, service.newIssueInputParameters())
                        .getErrorCollection()
                        .getErrors())
                .containsEntry("pid", "Project is required");
        assertThat(creation(host.rita, input -> input.setSummary(" ").setIssueTypeId("99"))
                        .getErrors())
                .containsEntry("summary", "You must specify a summary of the issue.")
                .containsEntry("issuetype", "The issue type selected is invalid.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "priority | 9 | The priority selected is invalid.",
                "assignee | nobody | User 'nobody' does not exist.",
                "assignee | rita | User 'rita' cannot be assigned issues.",
                "reporter | nobody | The reporter specified is not a user: 'nobody'.",
                "duedate | tomorrow | 'tomorrow' is not a date. Please write it as 2016-10-08.",
            })
    void saysWhatIsWrongAtTheField(String field, String typed, String message) {
        assertThat(creation(host.anna, input -> input.addCustomFieldValue(field, typed))
                        .getErrors())
                .containsEntry(field, message);
    }

    @Test
    void letsOnlyAgentsAssignScheduleAndAskForOthers() {
        ErrorCollection errors = creation(
                host.rita,
                input -> input.setAssigneeId("anna").setReporterId("ben").setDueDate("2016-10-20"));

        assertThat(errors.getErrors())
                .containsEntry("assignee", "You do not have permission to assign issues.")
                .containsEntry("reporter", "You do not have permission to modify the reporter.")
                .containsEntry("duedate", "You do not have permission to schedule issues.");
    }

    @Test
    void refusesStrangers() {
        assertThat(creation(null, input -> {}).getErrorMessages())
                .containsExactly("You do not have permission to create issues in this project.");
        MutableIssue issue = host.create(host.rita, "The VPN is down");
        assertThat(service.getIssue(null, issue.getKey()).isValid()).isFalse();
        assertThat(service.getIssue(host.rita, "svc-1").getIssue()).isEqualTo(issue);
        assertThat(service.getIssue(host.rita, "SVC-99").getErrorCollection().getErrorMessages())
                .containsExactly("Issue Does Not Exist");
    }

    @Test
    void letsOnlyAgentsEdit() {
        MutableIssue issue = host.create(host.rita, "The VPN is down");
        IssueInputParameters input = service.newIssueInputParameters().setSummary("Hurry");

        assertThat(service.validateUpdate(host.rita, issue.getId(), input)
                        .getErrorCollection()
                        .getErrorMessages())
                .containsExactly("You do not have permission to edit issues in this project.");
        assertThat(service.isEditable(issue, host.rita)).isFalse();
        assertThat(service.isEditable(issue, host.anna)).isTrue();
    }

    @Test
    void keepsWhatTheFormDidNotHave() {
        MutableIssue issue = host.create(
                host.anna, input -> input.setDescription("Since nine.").setPriorityId("2"));

        host.edit(host.anna, issue, input -> input.setSummary("Other"));

        MutableIssue now = host.get(IssueManager.class).getIssueObject(issue.getId());
        assertThat(now.getDescription()).isEqualTo("Since nine.");
        assertThat(now.getPriority().getName()).isEqualTo("High");
    }

    @Test
    void deletesWithEverythingOfTheIssue() {
        MutableIssue issue = host.create(host.rita, input -> input.addCustomFieldValue("labels", "a b"));
        host.transition(host.anna, issue, 11, input -> input.setComment("On it."));

        assertThat(service.validateDelete(host.anna, issue.getId()).isValid()).isFalse();
        service.delete(host.admin, service.validateDelete(host.admin, issue.getId()));

        assertThat(host.get(IssueManager.class).getIssueObject(issue.getId())).isNull();
        assertThat(host.eventTypes()).endsWith(8L);
    }

    private ErrorCollection creation(ApplicationUser user, Consumer<IssueInputParameters> typed) {
        IssueInputParameters input = service.newIssueInputParameters();
        input.setProjectId(host.project.getId()).setIssueTypeId("1").setSummary("The VPN is down");
        typed.accept(input);
        return service.validateCreate(user, input).getErrorCollection();
    }
}
