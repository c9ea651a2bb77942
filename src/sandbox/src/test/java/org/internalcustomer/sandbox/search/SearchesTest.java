package org.internalcustomer.sandbox.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.internalcustomer.sandbox.fields.SystemFieldTypes;
import org.internalcustomer.sandbox.issues.TestDatabase;
import org.internalcustomer.sandbox.issues.TestHost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What queries find among four issues, on both databases. */
class SearchesTest {

    private static final Map<TestDatabase, TestHost> HOSTS = new EnumMap<>(TestDatabase.class);

    /**
     * SVC-1 by Rita, Monday 09:00: Critical, labels vpn and network, assigned to Anna, in progress. SVC-2 by Ben,
     * 10:00: Low, resolved by Ben at 12:00. SVC-3 by Rita, 11:00: Medium, waiting for the customer. SVC-4 by Rita,
     * Tuesday 09:00: nothing has happened.
     */
    private static synchronized TestHost host(TestDatabase database) {
        return HOSTS.computeIfAbsent(database, kind -> {
            TestHost host = new TestHost(kind);
            MutableIssue first = host.create(host.rita, input -> input.setSummary("VPN is down")
                    .setDescription("100% of people in 上海 cannot work_from home")
                    .addCustomFieldValue("labels", "vpn network")
                    .setPriorityId("1"));
            host.pass(Duration.ofHours(1));
            MutableIssue second = host.create(
                    host.ben, input -> input.setSummary("New keyboard").setPriorityId("4"));
            host.pass(Duration.ofHours(1));
            MutableIssue third = host.create(host.rita, "Printer on fire");
            host.assign(host.anna, first, "anna");
            host.transition(host.anna, first, 11);
            host.transition(host.anna, third, 21);
            host.pass(Duration.ofHours(1));
            host.transition(host.ben, second, 51, input -> input.setComment("It is on your desk."));
            host.pass(Duration.ofHours(21));
            host.create(host.rita, "Mailbox full");
            return host;
        });
    }

    static Stream<Arguments> queries() {
        List<Arguments> all = new ArrayList<>();
        for (TestDatabase database : TestDatabase.values()) {
            all.addAll(List.of(
                    Arguments.of(database, "", "4 3 2 1"),
                    Arguments.of(database, "project = SVC and key != SVC-2", "4 3 1"),
                    Arguments.of(database, "project = \"Internal services\" AND id in (SVC-1, SVC-3)", "3 1"),
                    Arguments.of(database, "key > SVC-2", "4 3"),
                    Arguments.of(database, "issuetype = Incident AND issuetype != Task", "4 3 2 1"),
                    Arguments.of(database, "status = open", "4"),
                    Arguments.of(database, "status in (\"In Progress\", 10001)", "3 1"),
                    Arguments.of(database, "statusCategory = Done", "2"),
                    Arguments.of(database, "priority in (Critical, Low) order by priority", "1 2"),
                    Arguments.of(database, "order by priority desc, created", "2 3 4 1"),
                    Arguments.of(database, "resolution = Unresolved", "4 3 1"),
                    Arguments.of(database, "resolution is not empty", "2"),
                    Arguments.of(database, "resolution = Done", "2"),
                    Arguments.of(database, "assignee = anna", "1"),
                    Arguments.of(database, "assignee != anna", ""),
                    Arguments.of(database, "not assignee = anna", ""),
                    Arguments.of(database, "assignee is EMPTY", "4 3 2"),
                    Arguments.of(database, "reporter = currentUser()", "4 3 1"),
                    Arguments.of(database, "reporter in membersOf(\"service-agents\")", "2"),
                    Arguments.of(database, "labels = vpn", "1"),
                    Arguments.of(database, "labels != vpn", ""),
                    Arguments.of(database, "labels is empty", "4 3 2"),
                    Arguments.of(database, "summary ~ \"fire printer\"", "3"),
                    Arguments.of(database, "summary !~ vpn", "4 3 2"),
                    Arguments.of(database, "text ~ \"100%\"", "1"),
                    Arguments.of(database, "description ~ 上海", "1"),
                    Arguments.of(database, "text ~ desk", "2"),
                    Arguments.of(database, "created >= 2016-10-11", "4"),
                    Arguments.of(database, "created < \"2016-10-10 11:00\"", "2 1"),
                    Arguments.of(database, "created >= -21h", "4"),
                    Arguments.of(database, "created >= startOfDay()", "4"),
                    Arguments.of(database, "created < startOfDay() and created >= startOfDay(-1)", "3 2 1"),
                    Arguments.of(database, "created <= now() and created <= endOfYear()", "4 3 2 1"),
                    Arguments.of(database, "resolved >= \"2016/10/10 12:00\"", "2"),
                    Arguments.of(database, "resolved is empty order by created asc", "1 3 4"),
                    Arguments.of(database, "not (status = Open or labels = vpn)", ""),
                    Arguments.of(database, "status != Open and not (priority = Low or priority = Critical)", "3"),
                    Arguments.of(database, "order by resolved asc, key", "2 1 3 4"),
                    Arguments.of(database, "order by resolved desc, key", "1 3 4 2"),
                    Arguments.of(database, "order by assignee, summary", "1 4 2 3")));
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("queries")
    void finds(TestDatabase database, String jql, String numbers) throws SearchException {
        TestHost host = host(database);

        SearchResults<Issue> found = search(host, jql, PagerFilter.getUnlimitedFilter());

        assertThat(numbers(found)).isEqualTo(numbers);
        assertThat(found.getTotal()).isEqualTo(found.getResults().size());
    }

    @ParameterizedTest
    @EnumSource
    void findsOnePageAndTheTotal(TestDatabase database) throws SearchException {
        TestHost host = host(database);

        SearchResults<Issue> page = search(host, "order by key", new PagerFilter<Issue>(1, 2));

        assertThat(numbers(page)).isEqualTo("2 3");
        assertThat(page.getTotal()).isEqualTo(4);
    }

    @ParameterizedTest
    @EnumSource
    void showsStrangersNothing(TestDatabase database) throws SearchException {
        TestHost host = host(database);
        SearchService service = host.get(SearchService.class);
        Query all = service.parseQuery(null, "").getQuery();

        assertThat(service.searchCount(null, all)).isZero();
        assertThat(service.searchCountOverrideSecurity(null, all)).isEqualTo(4);
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("nope = 1", "Field 'nope' does not exist or you do not have permission to view it."),
                Arguments.of("status = Nope", "The value 'Nope' does not exist for the field 'status'."),
                Arguments.of("status ~ Open", "The operator '~' is not supported by the 'status' field."),
                Arguments.of("summary = Open", "The operator '=' is not supported by the 'summary' field."),
                Arguments.of("assignee = nobody", "The value 'nobody' does not exist for the field 'assignee'."),
                Arguments.of("assignee = nope()", "Unable to find JQL function 'nope()'."),
                Arguments.of("created > yesterday", "Date value 'yesterday' for field 'created' is invalid."),
                Arguments.of("status = (Open, Closed)", "Operator '=' does not support the list value (Open, Closed)"),
                Arguments.of("created = now(1)", "Function 'now' expected '0' arguments but received '1'."),
                Arguments.of("order by nope", "Field 'nope' does not exist or you do not have permission to view it."),
                Arguments.of("order by description", "Not able to sort using field 'description'."));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void saysWhatMeansNothing(String jql, String message) {
        TestHost host = host(TestDatabase.H2);
        SearchService service = host.get(SearchService.class);
        Query query = service.parseQuery(host.rita, jql).getQuery();

        assertThat(service.validateQuery(host.rita, query).getErrorMessages())
                .singleElement()
                .asString()
                .startsWith(message);
        assertThatThrownBy(() -> service.search(host.rita, query, PagerFilter.getUnlimitedFilter()))
                .isInstanceOf(SearchException.class);
    }

    @ParameterizedTest
    @EnumSource
    void searchesAndSortsByCustomFields(TestDatabase database) throws Exception {
        TestHost host = new TestHost(database);
        CustomField size = field(host, "Size", "float", "numberrange");
        CustomField place = field(host, "Place", "textfield", "exacttextsearcher");
        CustomField due = field(host, "Wanted by", "datetime", "datetimerange");
        CustomField person = field(host, "Friend", "userpicker", "userpickergroupsearcher");
        host.create(host.rita, input -> input.addCustomFieldValue(size.getId(), "2.5")
                .addCustomFieldValue(place.getId(), "上海")
                .addCustomFieldValue(person.getId(), "ben"));
        host.create(host.rita, input -> input.addCustomFieldValue(size.getId(), "10")
                .addCustomFieldValue(due.getId(), "2016-10-12 10:00"));
        host.create(host.rita, "No size");

        assertThat(numbers(host, "Size > 2")).isEqualTo("2 1");
        assertThat(numbers(host, "size = 2.5")).isEqualTo("1");
        assertThat(numbers(host, "Size is empty")).isEqualTo("3");
        assertThat(numbers(host, "Size != 10")).isEqualTo("1");
        assertThat(numbers(host, "order by Size")).isEqualTo("1 2 3");
        assertThat(numbers(host, "order by Size desc")).isEqualTo("3 2 1");
        assertThat(numbers(host, "Place = 上海")).isEqualTo("1");
        assertThat(numbers(host, "cf[" + due.getIdAsLong() + "] <= 2016-10-13")).isEqualTo("2");
        assertThat(numbers(host, "\"Wanted by\" > now() and Friend is empty")).isEqualTo("2");
        assertThat(numbers(host, "Friend in membersOf(\"service-agents\")")).isEqualTo("1");
    }

    private static CustomField field(TestHost host, String name, String type, String searcher) throws Exception {
        CustomFieldManager fields = host.get(CustomFieldManager.class);
        return fields.createCustomField(
                name,
                "",
                fields.getCustomFieldType(SystemFieldTypes.PLUGIN + ":" + type),
                fields.getCustomFieldSearcher(SystemFieldTypes.PLUGIN + ":" + searcher),
                List.of(),
                List.of());
    }

    private static String numbers(TestHost host, String jql) throws SearchException {
        return numbers(search(host, jql, PagerFilter.getUnlimitedFilter()));
    }

    @SuppressWarnings("rawtypes")
    private static SearchResults<Issue> search(TestHost host, String jql, PagerFilter page) throws SearchException {
        SearchService service = host.get(SearchService.class);
        SearchService.ParseResult parsed = service.parseQuery(host.rita, jql);
        assertThat(parsed.getErrors().getErrorMessages()).isEmpty();
        return service.search(host.rita, parsed.getQuery(), page);
    }

    private static String numbers(SearchResults<Issue> found) {
        return found.getResults().stream()
                .map(issue -> issue.getNumber().toString())
                .reduce((some, next) -> some + " " + next)
                .orElse("");
    }
}
