package org.internalcustomer.sandbox.issues;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.IssueTypeManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.config.StatusManager;
import com.atlassian.jira.config.SubTaskManager;
import com.atlassian.jira.entity.property.JsonEntityPropertyManager;
import com.atlassian.jira.event.issue.IssueEventBundleFactory;
import com.atlassian.jira.event.issue.IssueEventManager;
import com.atlassian.jira.issue.CustomFieldManager;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.changehistory.ChangeHistoryManager;
import com.atlassian.jira.issue.comments.CommentManager;
import com.atlassian.jira.issue.customfields.converters.DoubleConverter;
import com.atlassian.jira.issue.customfields.manager.GenericConfigManager;
import com.atlassian.jira.issue.customfields.persistence.CustomFieldValuePersister;
import com.atlassian.jira.issue.fields.TextFieldCharacterLengthValidator;
import com.atlassian.jira.issue.fields.config.manager.FieldConfigSchemeManager;
import com.atlassian.jira.issue.index.IssueIndexingService;
import com.atlassian.jira.issue.link.IssueLinkManager;
import com.atlassian.jira.issue.link.IssueLinkTypeManager;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.jira.workflow.WorkflowManager;
import java.time.InstantSource;
import javax.sql.DataSource;
import org.internalcustomer.sandbox.comments.Comments;
import org.internalcustomer.sandbox.comments.EntityProperties;
import org.internalcustomer.sandbox.fields.FieldConfigs;
import org.internalcustomer.sandbox.fields.FieldContexts;
import org.internalcustomer.sandbox.fields.FieldIndex;
import org.internalcustomer.sandbox.fields.FieldTypes;
import org.internalcustomer.sandbox.fields.FieldValues;
import org.internalcustomer.sandbox.fields.Fields;
import org.internalcustomer.sandbox.fields.PlainNumbers;
import org.internalcustomer.sandbox.fields.SystemFieldTypes;
import org.internalcustomer.sandbox.history.ChangeGroups;
import org.internalcustomer.sandbox.history.Histories;
import org.internalcustomer.sandbox.host.Accounts;
import org.internalcustomer.sandbox.host.Discussion;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.PluginFieldTypes;
import org.internalcustomer.sandbox.host.PluginJqlFunctions;
import org.internalcustomer.sandbox.host.ProjectSetup;
import org.internalcustomer.sandbox.host.Transitions;
import org.internalcustomer.sandbox.links.LinkTypes;
import org.internalcustomer.sandbox.links.Links;
import org.internalcustomer.sandbox.projects.Constants;
import org.internalcustomer.sandbox.projects.ProjectPermissionChecks;
import org.internalcustomer.sandbox.projects.Projects;
import org.internalcustomer.sandbox.projects.Roles;
import org.internalcustomer.sandbox.search.Functions;
import org.internalcustomer.sandbox.search.Searches;
import org.internalcustomer.sandbox.users.CurrentUser;
import org.internalcustomer.sandbox.users.GlobalPermissions;
import org.internalcustomer.sandbox.users.Groups;
import org.internalcustomer.sandbox.users.JiraUsers;
import org.internalcustomer.sandbox.users.People;
import org.internalcustomer.sandbox.users.StoredAccounts;
import org.internalcustomer.sandbox.users.Zones;
import org.internalcustomer.sandbox.workflow.AvailableSteps;
import org.internalcustomer.sandbox.workflow.OnlyWorkflow;
import org.jdbi.v3.core.Jdbi;

/** Builds everything about people, projects and issues over one database, and offers it. */
public final class IssueHost {

    private final HostServices services;
    private final Jdbi jdbi;
    private final InstantSource clock;
    private final Ids ids;

    private IssueHost(HostServices services, DataSource database, InstantSource clock) {
        this.services = services;
        this.jdbi = Jdbi.create(database);
        this.clock = clock;
        this.ids = new Ids(jdbi);
    }

    /**
     * Brings the schema up to date and offers Jira's services of issues, fields, people and projects, the host's ports
     * {@link Accounts}, {@link Discussion}, {@link ProjectSetup}, {@link Transitions}, {@link PluginFieldTypes}, and
     * {@link BulkIssues}, {@link People} and {@link Groups} for importers.
     *
     * <p>{@code EventPublisher} and {@code I18nHelper.BeanFactory} may be offered before or after, but before use. The
     * data source should give at least twice as many connections as there are threads at work: ids and indexes are
     * taken on a second one.
     */
    public static void offer(HostServices services, DataSource database, InstantSource clock) {
        Schema.migrate(database);
        ComponentAccessor.use(services);
        new IssueHost(services, database, clock).offerAll();
    }

    private void offerAll() {
        People people = new People(jdbi, ids);
        Groups groups = new Groups(jdbi);
        StoredAccounts accounts = new StoredAccounts(jdbi, people, groups);
        CurrentUser current = new CurrentUser(accounts, () -> services.get(I18nHelper.BeanFactory.class));
        offerPeople(people, groups, accounts, current);

        Constants constants = new Constants(jdbi);
        Projects projects = new Projects(jdbi, ids);
        Roles roles = new Roles(jdbi, people, groups);
        ProjectPermissionChecks permissions = new ProjectPermissionChecks(jdbi, projects, roles, groups);
        offerProjects(constants, projects, roles, permissions);

        Fields fields = offerFields();
        Lookups lookups = new Lookups(new IssueRows(jdbi), new FieldValues(jdbi), constants, projects, people);
        IssueEvents events = new IssueEvents(() -> services.get(EventPublisher.class));
        FieldIndex index = new FieldIndex(jdbi, fields);
        IssueWrites writes = new IssueWrites(
                jdbi,
                clock,
                ids,
                lookups,
                new IssueWrites.Followers(new ChangeItems(lookups, fields), new ChangeGroups(ids), index, events));
        IssueManager issues = new JiraIssues(lookups, writes, permissions);
        Comments comments = new Comments(
                new Comments.Storage(jdbi, ids, clock),
                people,
                new Comments.Readers(permissions, groups, roles),
                issues,
                events);
        Functions functions = Functions.withSystem(groups);
        AvailableSteps steps = new AvailableSteps(constants, permissions, current);

        services.add(IssueManager.class, issues);
        services.add(
                IssueService.class,
                new IssueActions(
                        lookups,
                        issues,
                        writes,
                        new IssueForm(lookups, fields, permissions),
                        new IssueActions.Rules(permissions, steps, comments)));
        LinkTypes linkTypes = new LinkTypes(jdbi, ids);
        services.add(IssueLinkTypeManager.class, linkTypes);
        services.add(
                IssueLinkManager.class,
                new Links(jdbi, ids, clock, linkTypes, () -> services.get(EventPublisher.class)));
        services.add(SubTaskManager.class, new SubTasks());
        services.add(ChangeHistoryManager.class, new Histories(jdbi, issues, services.get(UserManager.class)));
        services.add(CommentManager.class, comments);
        services.add(Discussion.class, comments);
        services.add(JsonEntityPropertyManager.class, new EntityProperties(jdbi));
        services.add(Transitions.class, steps);
        services.add(WorkflowManager.class, new OnlyWorkflow());
        services.add(WatcherManager.class, new Watching(jdbi, people));
        services.add(IssueEventManager.class, events);
        services.add(IssueEventBundleFactory.class, events);
        services.add(IssueIndexingService.class, new Reindexing(index, issues));
        services.add(BulkIssues.class, new BulkIssues(jdbi, ids, projects, fields));
        services.add(PluginJqlFunctions.class, functions);
        services.add(Functions.class, functions);
        services.add(
                SearchService.class,
                new Searches(
                        jdbi,
                        clock,
                        new Searches.Subjects(constants, projects, people, fields),
                        functions,
                        new Searches.Results(permissions, issues, services.get(TimeZoneManager.class))));
    }

    private void offerPeople(People people, Groups groups, StoredAccounts accounts, CurrentUser current) {
        services.add(People.class, people);
        services.add(Groups.class, groups);
        services.add(UserManager.class, new JiraUsers(people));
        services.add(GroupManager.class, groups);
        services.add(Accounts.class, accounts);
        services.add(JiraAuthenticationContext.class, current);
        services.add(TimeZoneManager.class, new Zones(accounts, current));
        services.add(GlobalPermissionManager.class, new GlobalPermissions(jdbi, groups));
        services.add(JiraThreadLocalUtil.class, new CleanThreads(current));
    }

    private void offerProjects(
            Constants constants, Projects projects, Roles roles, ProjectPermissionChecks permissions) {
        services.add(ConstantsManager.class, constants);
        services.add(PriorityManager.class, constants);
        services.add(StatusManager.class, constants);
        services.add(IssueTypeManager.class, constants);
        services.add(ProjectManager.class, projects);
        services.add(ProjectSetup.class, projects);
        services.add(ProjectRoleManager.class, roles);
        services.add(PermissionManager.class, permissions);
    }

    private Fields offerFields() {
        FieldTypes types = new FieldTypes();
        FieldValues values = new FieldValues(jdbi);
        FieldConfigs configs = new FieldConfigs(jdbi);
        SystemFieldTypes.addTo(
                types, values, configs, services.get(UserManager.class), services.get(TimeZoneManager.class));
        Fields fields = new Fields(jdbi, ids, types);
        services.add(PluginFieldTypes.class, types);
        services.add(CustomFieldValuePersister.class, values);
        services.add(GenericConfigManager.class, configs);
        services.add(DoubleConverter.class, new PlainNumbers());
        services.add(TextFieldCharacterLengthValidator.class, new TextFieldCharacterLengthValidator() {});
        services.add(CustomFieldManager.class, fields);
        services.add(FieldConfigSchemeManager.class, new FieldContexts(fields));
        return fields;
    }
}
