package org.internalcustomer.sandbox.fields;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.event.type.EventDispatchOption;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.context.ProjectContext;
import com.atlassian.jira.issue.customfields.impl.CalculatedCFType;
import com.atlassian.jira.issue.customfields.impl.FieldValidationException;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.config.FieldConfigScheme;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.history.ChangeItemBean;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.project.Project;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.host.PluginFieldTypes;
import org.internalcustomer.sandbox.host.PluginFieldTypes.FieldType;
import org.internalcustomer.sandbox.host.ProjectSetup;
import org.internalcustomer.sandbox.issues.TestDatabase;
import org.internalcustomer.sandbox.issues.TestHost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Custom fields: where they are used, what they store, what the history and searches see. */
class FieldsTest {

    @ParameterizedTest
    @EnumSource
    void storeAndTellWhatWasTyped(TestDatabase database) throws Exception {
        TestHost host = new TestHost(database);
        CustomField friend = create(host, "Friend", SystemFieldTypes.PLUGIN + ":userpicker", null, List.of());
        CustomField size = create(host, "Size", SystemFieldTypes.PLUGIN + ":float", null, List.of());
        MutableIssue issue = host.create(host.rita, input -> input.addCustomFieldValue(size.getId(), "2.50"));

        host.edit(host.anna, issue, input -> input.addCustomFieldValue(friend.getId(), "ben")
                .addCustomFieldValue(size.getId(), "3"));
        host.edit(host.anna, issue, input -> input.addCustomFieldValue(friend.getId(), "")
                .addCustomFieldValue(size.getId(), "3.0"));

        Issue now = host.get(IssueManager.class).getIssueObject(issue.getId());
        assertThat(now.getCustomFieldValue(size)).isEqualTo(3.0);
        assertThat(now.getCustomFieldValue(friend)).isNull();
        assertThat(host.get(ChangeHistoryManager.class).getChangeHistories(issue))
                .flatExtracting(history -> history.getChangeItemBeans())
                .containsExactlyInAnyOrder(
                        new ChangeItemBean("custom", "Friend", null, null, "ben", "Ben Agent"),
                        new ChangeItemBean("custom", "Size", null, "2.5", null, "3"),
                        new ChangeItemBean("custom", "Friend", "ben", "Ben Agent", null, null));
    }

    @Test
    void sayWhatTheyCannotTake() throws Exception {
        TestHost host = new TestHost(TestDatabase.H2);
        CustomField size = create(host, "Size", SystemFieldTypes.PLUGIN + ":float", null, List.of());
        CustomField friend = create(host, "Friend", SystemFieldTypes.PLUGIN + ":userpicker", null, List.of());
        IssueService service = host.get(IssueService.class);
        IssueInputParameters input = service.newIssueInputParameters()
                .setProjectId(host.project.getId())
                .setIssueTypeId("1")
                .setSummary("Cable")
                .addCustomFieldValue(size.getId(), "long")
                .addCustomFieldValue(friend.getId(), "nobody");

        assertThat(service.validateCreate(host.rita, input).getErrorCollection().getErrors())
                .containsEntry(size.getId(), "'long' is an invalid number")
                .containsEntry(friend.getId(), "User 'nobody' was not found in the system.");
    }

    @Test
    void areUsedOnlyInTheirProjects() throws Exception {
        TestHost host = new TestHost(TestDatabase.H2);
        Project other = host.get(ProjectSetup.class).create("OTH", "Other", host.admin);
        CustomField field = create(
                host, "Size", SystemFieldTypes.PLUGIN + ":float", null, List.of(new ProjectContext(other.getId())));
        MutableIssue issue = host.create(host.rita, "Cable");

        assertThat(field.isAllProjects()).isFalse();
        assertThat(field.getAssociatedProjectObjects()).containsExactly(other);
        assertThat(field.getRelevantConfig((Issue) issue)).isNull();
        assertThat(host.get(CustomFieldManager.class).getCustomFieldObjects(issue))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void areUsedInProjectsThatJoinTheirContext(TestDatabase database) throws Exception {
        TestHost host = new TestHost(database);
        Project other = host.get(ProjectSetup.class).create("OTH", "Other", host.admin);
        CustomField field = create(
                host, "Size", SystemFieldTypes.PLUGIN + ":float", null, List.of(new ProjectContext(other.getId())));
        FieldConfigScheme scheme = field.getConfigurationSchemes().get(0);
        List<JiraContextNode> both = new ArrayList<>(scheme.getContexts());
        both.add(new ProjectContext(host.project.getId()));

        host.get(FieldConfigSchemeManager.class).updateFieldConfigScheme(scheme, both, field);

        CustomField now = host.get(CustomFieldManager.class).getCustomFieldObject(field.getId());
        assertThat(now.getAssociatedProjectObjects()).containsExactlyInAnyOrder(other, host.project);
        assertThat(now.getRelevantConfig((Issue) host.create(host.rita, "Cable")))
                .isNotNull();
    }

    @ParameterizedTest
    @EnumSource
    void calculatedOnesAreSearchedAsOfTheLastIndexing(TestDatabase database) throws Exception {
        TestHost host = new TestHost(database);
        Calculated type = new Calculated();
        host.get(PluginFieldTypes.class)
                .add(new FieldType("test:hops", "test", "Hops", "", type, Map.of(), List.of("numberrange")));
        CustomField hops = create(host, "Hops", "test:hops", "numberrange", List.of());
        MutableIssue issue = host.create(host.rita, "Cable");
        host.create(host.rita, "Other cable");
        type.hops = 7;

        assertThat(count(host, "Hops = 7")).isZero();
        host.get(IssueIndexingService.class).reIndex(issue);

        assertThat(count(host, "Hops = 7")).isEqualTo(1);
        assertThat(count(host, "Hops < 7")).isEqualTo(1);
        assertThat(issue.getCustomFieldValue(hops)).isEqualTo(7.0);
    }

    @Test
    void ofManyIssuesAreIndexedTogether() throws Exception {
        TestHost host = new TestHost(TestDatabase.H2);
        Calculated type = new Calculated();
        host.get(PluginFieldTypes.class)
                .add(new FieldType("test:hops", "test", "Hops", "", type, Map.of(), List.of("numberrange")));
        create(host, "Hops", "test:hops", "numberrange", List.of());
        List<MutableIssue> issues = List.of(host.create(host.rita, "Cable"), host.create(host.rita, "Plug"));
        host.create(host.rita, "Other cable");
        type.hops = 7;

        host.get(IssueIndexingService.class).reIndexIssueObjects(issues);

        assertThat(count(host, "Hops = 7")).isEqualTo(2);
    }

    @Test
    void thatFailDoNotKeepOthersFromBeingFound() throws Exception {
        TestHost host = new TestHost(TestDatabase.H2);
        Calculated type = new Calculated();
        host.get(PluginFieldTypes.class)
                .add(new FieldType("test:hops", "test", "Hops", "", type, Map.of(), List.of("numberrange")));
        create(host, "Hops", "test:hops", "numberrange", List.of());
        CustomField size = create(host, "Size", SystemFieldTypes.PLUGIN + ":float", "exactnumber", List.of());
        type.broken = true;

        host.create(host.rita, input -> input.addCustomFieldValue(size.getId(), "5"));

        assertThat(count(host, "Size = 5")).isEqualTo(1);
        assertThat(count(host, "Hops is empty")).isEqualTo(1);
    }

    @Test
    void areNotSeenWhileTheirPluginIsDisabled() throws Exception {
        TestHost host = new TestHost(TestDatabase.H2);
        PluginFieldTypes types = host.get(PluginFieldTypes.class);
        FieldType type =
                new FieldType("test:hops", "test", "Hops", "", new Calculated(), Map.of(), List.of("numberrange"));
        types.add(type);
        CustomField hops = create(host, "Hops", "test:hops", "numberrange", List.of());

        types.removeAll("test");
        assertThat(host.get(CustomFieldManager.class).getCustomFieldObject(hops.getId()))
                .isNull();
        types.add(type);

        assertThat(host.get(CustomFieldManager.class).getCustomFieldObject(hops.getId()))
                .isEqualTo(hops);
    }

    @Test
    void areWrittenByPluginsWithHistory() throws Exception {
        TestHost host = new TestHost(TestDatabase.H2);
        CustomField place = create(host, "Place", SystemFieldTypes.PLUGIN + ":textfield", null, List.of());
        MutableIssue issue = host.create(host.rita, "Cable");

        issue.setCustomFieldValue(place, "上海");
        host.get(IssueManager.class).updateIssue(host.anna, issue, EventDispatchOption.DO_NOT_DISPATCH, false);

        assertThat(host.get(ChangeHistoryManager.class).getChangeItemsForField(issue, "Place"))
                .containsExactly(new ChangeItemBean("custom", "Place", null, null, null, "上海"));
        assertThat(issue.getCustomFieldValue(place)).isEqualTo("上海");
    }

    private static long count(TestHost host, String jql) throws Exception {
        SearchService search = host.get(SearchService.class);
        return search.searchCount(host.rita, search.parseQuery(host.rita, jql).getQuery());
    }

    private static CustomField create(
            TestHost host, String name, String type, String searcher, List<JiraContextNode> contexts) throws Exception {
        CustomFieldManager fields = host.get(CustomFieldManager.class);
        return fields.createCustomField(
                name,
                "",
                fields.getCustomFieldType(type),
                searcher == null ? null : fields.getCustomFieldSearcher(searcher),
                contexts,
                List.of());
    }

    /** A number that comes from elsewhere. */
    private static final class Calculated extends CalculatedCFType<Double, Double> {

        private double hops = 3;
        private boolean broken;

        @Override
        public String getStringFromSingularObject(Double value) {
            return value.toString();
        }

        @Override
        public Double getSingularObjectFromString(String text) throws FieldValidationException {
            return Double.valueOf(text);
        }

        @Override
        public Double getValueFromIssue(CustomField field, Issue issue) {
            if (broken) {
                throw new IllegalStateException("broken on purpose");
            }
            return hops;
        }
    }
}
