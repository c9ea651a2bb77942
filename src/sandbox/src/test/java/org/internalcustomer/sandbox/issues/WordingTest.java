package org.internalcustomer.sandbox.issues;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.security.JiraAuthenticationContext;
import java.time.ZoneId;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.internalcustomer.sandbox.host.Accounts;
import org.junit.jupiter.api.Test;

/** What the host says about input, in both languages. */
class WordingTest {

    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("i18n.sandbox-issues", Locale.ROOT);
    private static final ResourceBundle CHINESE =
            ResourceBundle.getBundle("i18n.sandbox-issues", Locale.SIMPLIFIED_CHINESE);

    @Test
    void isCompleteInBothLanguages() {
        for (String key : new TreeSet<>(ENGLISH.keySet())) {
            assertThat(CHINESE.getString(key)).as(key).isNotEqualTo(ENGLISH.getString(key));
            assertThat(CHINESE.getString(key).contains("{0}"))
                    .as(key)
                    .isEqualTo(ENGLISH.getString(key).contains("{0}"));
        }
        assertThat(CHINESE.keySet()).isEqualTo(ENGLISH.keySet());
    }

    @Test
    void followsTheUsersLanguage() {
        TestHost host = new TestHost(TestDatabase.H2);
        host.get(Accounts.class)
                .prefer(host.rita, new Accounts.Preferences(Locale.SIMPLIFIED_CHINESE, ZoneId.of("Asia/Shanghai")));
        host.get(JiraAuthenticationContext.class).setLoggedInUser(host.rita);
        try {
            IssueService service = host.get(IssueService.class);

            assertThat(service.validateCreate(host.rita, service.newIssueInputParameters())
                            .getErrorCollection()
                            .getErrors())
                    .containsEntry("pid", "请选择项目。");
        } finally {
            host.get(JiraAuthenticationContext.class).clearLoggedInUser();
        }
    }

    @Test
    void leavesBracesInValuesAlone() {
        assertThat(Wording.text(Locale.US, "jql.unknown-value", "{1}", "status"))
                .isEqualTo("The value '{1}' does not exist for the field 'status'.");
    }
}
