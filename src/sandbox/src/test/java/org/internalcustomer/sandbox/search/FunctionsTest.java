package org.internalcustomer.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.JiraDataType;
import com.atlassian.jira.JiraDataTypes;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.jql.operand.QueryLiteral;
import com.atlassian.jira.jql.query.QueryCreationContext;
import com.atlassian.jira.plugin.jql.function.AbstractJqlFunction;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.query.Query;
import com.atlassian.query.clause.TerminalClause;
import com.atlassian.query.operand.FunctionOperand;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import org.internalcustomer.sandbox.host.Accounts;
import org.internalcustomer.sandbox.host.PluginJqlFunctions;
import org.internalcustomer.sandbox.issues.TestDatabase;
import org.internalcustomer.sandbox.issues.TestHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Plugins' functions in queries. */
class FunctionsTest {

    @ParameterizedTest
    @EnumSource
    void givesIssuesByIdEvenVeryMany(TestDatabase database) throws Exception {
        TestHost host = new TestHost(database);
        long first = host.create(host.rita, "Cable").getId();
        host.create(host.rita, "Mouse");
        List<Long> ids = LongStream.range(0, 20_000)
                .mapToObj(i -> i == 0 ? first : 1_000_000 + i)
                .toList();
        host.get(PluginJqlFunctions.class).add("app", "breached", new Issues(ids));

        assertThat(count(host, "issue in breached(NET)")).isEqualTo(1);
        assertThat(count(host, "issue not in Breached(NET)")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void mayGiveNothing(TestDatabase database) throws Exception {
        TestHost host = new TestHost(database);
        host.create(host.rita, "Cable");
        host.get(PluginJqlFunctions.class).add("app", "breached", new Issues(List.of()));

        assertThat(count(host, "issue in breached(NET)")).isZero();
        assertThat(count(host, "issue not in breached(NET)")).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void sayWhatTheyNeed(TestDatabase database) {
        TestHost host = new TestHost(database);
        PluginJqlFunctions functions = host.get(PluginJqlFunctions.class);
        functions.add("app", "breached", new Issues(List.of()));
        SearchService search = host.get(SearchService.class);
        Query query = search.parseQuery(host.rita, "issue in breached()").getQuery();

        assertThat(search.validateQuery(host.rita, query).getErrorMessages())
                .containsExactly("Function 'breached' expected '1' arguments but received '0'.");
        functions.removeAll("app");
        assertThat(search.validateQuery(host.rita, query).getErrorMessages())
                .containsExactly("Unable to find JQL function 'breached()'.");
    }

    @Test
    void areExplainedInTheUsersLanguage() {
        TestHost host = new TestHost(TestDatabase.H2);
        host.get(Accounts.class)
                .prefer(host.rita, new Accounts.Preferences(Locale.SIMPLIFIED_CHINESE, ZoneId.of("Asia/Shanghai")));
        host.get(JiraAuthenticationContext.class).setLoggedInUser(host.rita);
        try {
            SearchService search = host.get(SearchService.class);

            assertThat(search.parseQuery(host.rita, "status ? Open").getErrors().getErrorMessages())
                    .singleElement()
                    .asString()
                    .startsWith("JQL 查询有错误：")
                    .endsWith("（第 1 行，第 8 个字符）");
            Query query =
                    search.parseQuery(host.rita, "assignee in membersOf()").getQuery();
            assertThat(search.validateQuery(host.rita, query).getErrorMessages())
                    .containsExactly("函数“membersOf”需要 1 个参数，实际给了 0 个。");
        } finally {
            host.get(JiraAuthenticationContext.class).clearLoggedInUser();
        }
    }

    private static long count(TestHost host, String jql) throws Exception {
        SearchService search = host.get(SearchService.class);
        return search.searchCount(host.rita, search.parseQuery(host.rita, jql).getQuery());
    }

    private static final class Issues extends AbstractJqlFunction {

        private final List<Long> ids;

        Issues(List<Long> ids) {
            this.ids = ids;
        }

        @Override
        public MessageSet validate(ApplicationUser searcher, FunctionOperand operand, TerminalClause clause) {
            return validateNumberOfArgs(operand, 1);
        }

        @Override
        public List<QueryLiteral> getValues(
                QueryCreationContext context, FunctionOperand operand, TerminalClause clause) {
            return ids.stream().map(id -> new QueryLiteral(operand, id)).toList();
        }

        @Override
        public int getMinimumNumberOfExpectedArguments() {
            return 1;
        }

        @Override
        public JiraDataType getDataType() {
            return JiraDataTypes.ISSUE;
        }
    }
}
