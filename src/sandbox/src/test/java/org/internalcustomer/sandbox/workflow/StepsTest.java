package org.internalcustomer.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.TransitionValidationResult;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import org.internalcustomer.sandbox.host.Transitions;
import org.internalcustomer.sandbox.host.Transitions.Transition;
import org.internalcustomer.sandbox.issues.TestDatabase;
import org.internalcustomer.sandbox.issues.TestHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which steps the workflow offers, where and to whom. */
class StepsTest {

    private final TestHost host = new TestHost(TestDatabase.H2);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Open | '' | 11 21 31 51 61",
                "In Progress | 11 | 21 31 51 61",
                "Waiting for customer | 21 | 41 51",
                "Waiting for third party | 31 | 41 51",
                "Resolved | 51 | 61 71",
                "Closed | 61 | 71",
            })
    void areOfferedToAgentsByStatus(String status, String path, String offered) {
        MutableIssue issue = along(path);

        assertThat(issue.getStatus().getName()).isEqualTo(status);
        assertThat(ids(issue, host.anna)).isEqualTo(offered);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"'' | 61", "11 | 61", "21 | 41", "51 | 61 71", "61 | 71"})
    void letRequestersAnswerCloseAndReopenTheirOwn(String path, String offered) {
        MutableIssue issue = along(path);

        assertThat(ids(issue, host.rita)).isEqualTo(offered);
        assertThat(ids(issue, host.newUser("stranger"))).isEmpty();
        assertThat(ids(issue, null)).isEmpty();
    }

    @Test
    void askForAResolutionWhereThereIsNone() {
        MutableIssue issue = along("");
        Transitions transitions = host.get(Transitions.class);

        assertThat(transitions.available(issue, host.anna))
                .filteredOn(Transition::asksResolution)
                .extracting(Transition::id)
                .containsExactly(51, 61);
        host.transition(host.anna, issue, 51);
        MutableIssue resolved = along("51");
        assertThat(transitions.available(resolved, host.anna)).noneMatch(Transition::asksResolution);
    }

    @Test
    void areRefusedFromAnotherStatus() {
        MutableIssue issue = along("51");
        IssueService service = host.get(IssueService.class);

        TransitionValidationResult result =
                service.validateTransition(host.anna, issue.getId(), 11, service.newIssueInputParameters());

        assertThat(result.isValid()).isFalse();
        assertThat(result.getErrorCollection().getErrorMessages())
                .singleElement()
                .asString()
                .contains("not valid for the current state of this issue (SVC-1)");
    }

    @Test
    void areRefusedToThoseWhoMayNot() {
        MutableIssue issue = along("");
        IssueService service = host.get(IssueService.class);

        TransitionValidationResult result =
                service.validateTransition(host.rita, issue.getId(), 51, service.newIssueInputParameters());

        assertThat(result.getErrorCollection().getErrorMessages())
                .containsExactly(
                        "You do not have permission to perform the workflow operation 'Resolve' on issue SVC-1.");
    }

    private MutableIssue along(String path) {
        MutableIssue issue = host.create(host.rita, "The VPN is down");
        for (String step : path.isEmpty() ? new String[0] : path.split(" ", -1)) {
            issue = host.transition(host.anna, issue, Integer.parseInt(step));
        }
        return issue;
    }

    private String ids(MutableIssue issue, ApplicationUser user) {
        List<Transition> offered = host.get(Transitions.class).available(issue, user);
        return offered.stream()
                .map(step -> String.valueOf(step.id()))
                .reduce((some, next) -> some + " " + next)
                .orElse("");
    }
}
