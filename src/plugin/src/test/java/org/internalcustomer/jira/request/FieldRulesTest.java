package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfig;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.issuetype.IssueType;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.catalog.Routing;
import org.internalcustomer.core.catalog.RoutingRule;
import org.internalcustomer.core.catalog.Service;
import org.internalcustomer.core.catalog.Services;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.department.Heads;
import org.internalcustomer.core.department.Members;
import org.internalcustomer.core.department.Place;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Organisation;
import org.internalcustomer.jira.host.config.Site;
import org.internalcustomer.jira.host.field.RequestField;
import org.internalcustomer.jira.host.field.RequestFields;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.request.DirtyRequests;
import org.internalcustomer.jira.host.request.DirtyRequests.Cause;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When the rules fill the fields of what users create. */
class FieldRulesTest {

    private static final long ISSUE = 7;
    private static final Configuration NOTHING_SET_UP = new Configuration(
            0,
            Site.untouched(),
            new Organisation(Departments.of(), Map.of()),
            Services.of(),
            Routing.none(),
            null,
            null,
            null,
            null,
            null);

    private final Map<String, Object> values = new HashMap<>();
    private String assignee;
    private final EventsInMemory told = new EventsInMemory();
    private final FieldsOfLater fields = new FieldsOfLater();
    private final FieldRules rules = new FieldRules(fields, records(), told, FakeJira.users());

    @Test
    @Tag("R-WHO-1")
    void anIssueThatIsOlderThanTheFieldsIsFilledWhenTheyAreThere() {
        rules.apply(issue(), Cause.CREATED, NOTHING_SET_UP);
        assertThat(values).isEmpty();
        assertThat(told.unfilled()).containsExactly(ISSUE);

        fields.there = true;
        Map<Long, Cause> marked = new HashMap<>();
        new LateFields(told, new Marks(marked)).onConfiguration();
        marked.forEach((id, cause) -> rules.apply(issue(), cause, NOTHING_SET_UP));

        assertThat(values).containsKey(RequestField.INTERNAL_CUSTOMER.name());
        assertThat(told.unfilled()).isEmpty();
    }

    @Test
    @Tag("R-HND-6")
    void aRoutingRuleSaysWhoProvides() {
        fields.there = true;
        rules.apply(issue(), Cause.CREATED, routedTo("NET"));

        assertThat(values).containsEntry(RequestField.PROVIDER_DEPARTMENT.name(), "NET");
    }

    @Test
    @Tag("R-HND-6")
    void aProviderThatWasGivenIsNotRouted() {
        fields.there = true;
        values.put(RequestField.PROVIDER_DEPARTMENT.name(), "SD");
        rules.apply(issue(), Cause.CREATED, routedTo("NET"));

        assertThat(values).containsEntry(RequestField.PROVIDER_DEPARTMENT.name(), "SD");
    }

    @Test
    @Tag("R-WHO-1")
    void theServiceSaysWhoProvides() {
        fields.there = true;
        assignee = "anna";
        values.put(RequestField.SERVICE.name(), "VPN");
        rules.apply(issue(), Cause.CREATED, with(new Service("VPN", Names.of("VPN"), "NET"), Routing.none()));

        assertThat(values).containsEntry(RequestField.PROVIDER_DEPARTMENT.name(), "NET");
    }

    @Test
    @Tag("R-WHO-2")
    void withoutAServiceTheAssigneesGroupSaysWhoProvides() {
        fields.there = true;
        assignee = "ben";
        rules.apply(issue(), Cause.CREATED, with(null, Routing.none()));

        assertThat(values).containsEntry(RequestField.PROVIDER_DEPARTMENT.name(), "SD");
    }

    @Test
    @Tag("R-WHO-1")
    @Tag("R-WHO-2")
    void theCustomersGroupSaysTheirDepartment() {
        fields.there = true;
        rules.apply(issue(), Cause.CREATED, with(null, Routing.none()));

        assertThat(values)
                .containsEntry(RequestField.CUSTOMER_DEPARTMENT.name(), "SD")
                .doesNotContainKey(RequestField.PROVIDER_DEPARTMENT.name());
    }

    @Test
    @Tag("R-WHO-3")
    void whatBecameOneWithTheCustomersDepartmentIsWrittenDown() {
        fields.there = true;
        Department desk =
                new Department("SD", Names.of("SD"), Place.top(1), Members.ofGroups("it-service-desk"), Heads.none());
        Department other = new Department("HR", Names.of("HR"), Place.top(2), Members.none(), Heads.none());
        rules.apply(
                issue(),
                Cause.CREATED,
                with(new Departments(List.of(desk, other), Map.of("HELP", "SD", "PAY", "HR")), null, Routing.none()));

        assertThat(told.events).singleElement().satisfies(event -> assertThat(event.payload())
                .containsEntry("merged", "HELP=SD"));
    }

    @Test
    void nothingIsWrittenDownWhereNothingWasMerged() {
        fields.there = true;
        rules.apply(issue(), Cause.CREATED, with(null, Routing.none()));

        assertThat(told.events).singleElement().satisfies(event -> assertThat(event.payload())
                .containsOnlyKeys("provider"));
    }

    /** Nobody is guessed. */
    @Test
    @Tag("R-WHO-2")
    void whoBelongsNowhereHasNoDepartment() {
        fields.there = true;
        assignee = "ben";
        rules.apply(issue(), Cause.CREATED, NOTHING_SET_UP);

        assertThat(values).containsOnlyKeys(RequestField.INTERNAL_CUSTOMER.name());
    }

    private static Configuration routedTo(String provider) {
        RoutingRule tasks = new RoutingRule("r", Optional.empty(), Optional.of("3"), Optional.empty(), provider);
        return with(null, new Routing(List.of(tasks)));
    }

    /** A service desk with the group that everybody is in. */
    private static Configuration with(Service service, Routing routing) {
        Department desk =
                new Department("SD", Names.of("SD"), Place.top(1), Members.ofGroups("it-service-desk"), Heads.none());
        return with(Departments.of(desk), service, routing);
    }

    private static Configuration with(Departments departments, Service service, Routing routing) {
        return new Configuration(
                0,
                Site.untouched(),
                new Organisation(departments, Map.of()),
                service == null ? Services.of() : Services.of(service),
                routing,
                null,
                null,
                null,
                null,
                null);
    }

    @Test
    void whatWasImportedIsNeverFilled() {
        fields.there = true;
        rules.apply(issue(), Cause.FOUND, NOTHING_SET_UP);

        assertThat(values).isEmpty();
        assertThat(told.events).isEmpty();
    }

    @Test
    void aFieldThatTheIssuesTypeDoesNotHaveStaysEmpty() {
        fields.there = true;
        fields.usable = false;
        rules.apply(issue(), Cause.CREATED, NOTHING_SET_UP);

        assertThat(values).isEmpty();
        assertThat(told.unfilled()).isEmpty();
    }

    private MutableIssue issue() {
        return FakeJira.fake(MutableIssue.class, call -> switch (call.name()) {
            case "getId" -> ISSUE;
            case "getProjectId" -> 1L;
            case "getCreated" -> new Timestamp(0);
            case "getReporterId" -> "anna";
            case "getLabels" -> Set.of();
            case "getIssueType" -> FakeJira.fake(IssueType.class, type -> "3");
            case "getAssigneeId" -> assignee;
            case "getCreator", "getReporter" -> null;
            case "getCustomFieldValue" -> values.get(call.text());
            case "setCustomFieldValue" ->
                values.put(call.text(), call.arguments().get(1));
            default -> throw call.unexpected();
        });
    }

    private IssueRecords records() {
        IssueManager issues = FakeJira.fake(
                IssueManager.class, call -> call.name().equals("getIssueObject") ? issue() : (Issue) issue());
        return new IssueRecords(
                issues,
                FakeJira.fake(ChangeHistoryManager.class, call -> List.of()),
                FakeJira.fake(CommentManager.class, call -> List.of()),
                FakeJira.fake(IssueIndexingService.class, call -> 0L));
    }

    /** Fields that a project has from some time on. */
    private static final class FieldsOfLater implements RequestFields {

        private final Map<RequestField, CustomField> all = new EnumMap<>(RequestField.class);
        private boolean there;
        private boolean usable = true;

        FieldsOfLater() {
            for (RequestField role : RequestField.values()) {
                all.put(role, FakeJira.fake(CustomField.class, call -> switch (call.name()) {
                    case "toString" -> role.name();
                    case "equals" -> call.arguments().get(0) == all.get(role);
                    case "getRelevantConfig" ->
                        usable ? FakeJira.fake(FieldConfig.class, FakeJira.Call::unexpected) : null;
                    default -> throw call.unexpected();
                }));
            }
        }

        @Override
        public Optional<CustomField> field(RequestField role) {
            return there ? Optional.of(all.get(role)) : Optional.empty();
        }

        @Override
        public boolean reach(long projectId) {
            return there;
        }

        @Override
        public Set<String> names(RequestField role) {
            return Set.of(role.firstName());
        }
    }

    private record Marks(Map<Long, Cause> marked) implements DirtyRequests {

        @Override
        public void mark(long issueId, Cause cause) {
            marked.put(issueId, cause);
        }

        @Override
        public void mark(Collection<Long> issueIds, Cause cause) {
            issueIds.forEach(id -> mark(id, cause));
        }

        @Override
        public boolean isDirty(long issueId) {
            return marked.containsKey(issueId);
        }

        @Override
        public long count() {
            return marked.size();
        }
    }
}
