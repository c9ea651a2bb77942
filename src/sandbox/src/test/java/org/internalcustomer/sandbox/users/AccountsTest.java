package org.internalcustomer.sandbox.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import java.time.ZoneId;
import java.util.Locale;
import org.internalcustomer.sandbox.host.Accounts;
import org.internalcustomer.sandbox.issues.TestDatabase;
import org.internalcustomer.sandbox.issues.TestHost;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who can log in, and what the host remembers of people. */
class AccountsTest {

    @ParameterizedTest
    @EnumSource
    void openWithTheRightPasswordOnly(TestDatabase database) {
        TestHost host = new TestHost(database);
        Accounts accounts = host.get(Accounts.class);
        ApplicationUser created = accounts.create("Wang", "王伟", "wang@example.org", "open sesame");

        assertThat(accounts.authenticate("wang", "open sesame")).contains(created);
        assertThat(accounts.authenticate("WANG", "open sesame")).contains(created);
        assertThat(accounts.authenticate("wang", "Open sesame")).isEmpty();
        assertThat(accounts.authenticate("nobody", "open sesame")).isEmpty();
        assertThat(accounts.authenticate("anna", "anna")).isPresent();
        assertThat(accounts.authenticate("anna", "ben")).isEmpty();
        assertThat(created.getKey()).isEqualTo("wang");
        assertThat(created.getUsername()).isEqualTo("Wang");
    }

    @Test
    void neverKeepAPasswordAsTyped() {
        TestHost host = new TestHost(TestDatabase.H2);
        host.get(Accounts.class).create("wang", "Wang", "", "open sesame");

        String stored = Jdbi.create(host.database)
                .withHandle(h -> h.select("SELECT password_hash FROM sandbox_user WHERE user_key = 'wang'")
                        .mapTo(String.class)
                        .one());

        assertThat(stored).startsWith("pbkdf2:").doesNotContain("sesame");
    }

    @Test
    void refuseBadAndUsedNames() {
        Accounts accounts = new TestHost(TestDatabase.H2).get(Accounts.class);

        assertThatThrownBy(() -> accounts.create("two words", "", "", "x"))
                .hasMessage("A username has no spaces, commas or any of <>&: 'two words'.");
        assertThatThrownBy(() -> accounts.create("ANNA", "", "", "x"))
                .hasMessage("A user with the username 'ANNA' exists already.");
        assertThatThrownBy(() -> accounts.createGroup("jira-administrators"))
                .hasMessage("A group named 'jira-administrators' exists already.");
        assertThatThrownBy(() -> accounts.join(null, "nope")).hasMessage("There is no group named 'nope'.");
    }

    @ParameterizedTest
    @EnumSource
    void rememberLanguageAndZone(TestDatabase database) {
        TestHost host = new TestHost(database);
        Accounts accounts = host.get(Accounts.class);
        JiraAuthenticationContext current = host.get(JiraAuthenticationContext.class);

        assertThat(accounts.preferences(host.rita)).isEmpty();
        accounts.prefer(host.rita, new Accounts.Preferences(Locale.SIMPLIFIED_CHINESE, ZoneId.of("Asia/Shanghai")));
        current.setLoggedInUser(host.rita);

        assertThat(current.getLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(host.get(TimeZoneManager.class).getLoggedInUserTimeZone().getID())
                .isEqualTo("Asia/Shanghai");
        current.clearLoggedInUser();
        assertThat(current.isLoggedInUser()).isFalse();
        assertThat(current.getLocale()).isEqualTo(Locale.US);
    }

    @ParameterizedTest
    @EnumSource
    void haveTheRightsOfTheirGroups(TestDatabase database) {
        TestHost host = new TestHost(database);
        Accounts accounts = host.get(Accounts.class);
        GroupManager groups = host.get(GroupManager.class);
        GlobalPermissionManager permissions = host.get(GlobalPermissionManager.class);

        assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, host.admin))
                .isTrue();
        assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, host.rita))
                .isFalse();
        accounts.join(host.rita, Groups.ADMINISTRATORS);
        assertThat(permissions.hasPermission(GlobalPermissionKey.ADMINISTER, host.rita))
                .isTrue();
        assertThat(groups.getUsersInGroup(Groups.ADMINISTRATORS)).containsExactly(host.admin, host.rita);
        accounts.leave(host.rita, Groups.ADMINISTRATORS);
        assertThat(groups.isUserInGroup(host.rita, Groups.ADMINISTRATORS)).isFalse();
    }
}
