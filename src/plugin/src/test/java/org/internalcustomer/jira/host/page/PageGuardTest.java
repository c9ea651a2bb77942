package org.internalcustomer.jira.host.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.sal.api.auth.LoginUriProvider;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageGuardTest {

    private static final URI LOGIN = URI.create("http://jira/login");
    private static final String PAGE = "http://[::1]:8080/plugins/servlet/internal-customer/queue";

    @ParameterizedTest
    @CsvSource({"a=b|c, a=b%7Cc", "a=\"服务\", a=%22%E6%9C%8D%E5%8A%A1%22", "a=5%, a=5%25", "a=%7C&b=x+y, a=%7C&b=x+y"})
    void leadsToTheLoginFromWhateverAddressABrowserSends(String query, String encoded) throws IOException {
        List<String> from = new ArrayList<>();
        LoginUriProvider logins = FakeJira.fake(LoginUriProvider.class, call -> {
            from.add(String.valueOf(call.arguments().get(0)));
            return LOGIN;
        });
        CurrentUser nobody = new CurrentUser(FakeJira.fake(JiraAuthenticationContext.class, call -> null));
        HttpServletRequest request = FakeJira.fake(
                HttpServletRequest.class,
                call -> call.name().equals("getQueryString") ? query : new StringBuffer(PAGE));

        boolean in = new PageGuard(nobody, FakeJira.access(false), logins, null, null)
                .letsIn(Audience.USERS, request, FakeJira.fake(HttpServletResponse.class, call -> null));

        assertThat(in).isFalse();
        assertThat(from).containsExactly(PAGE + "?" + encoded);
    }
}
