package org.internalcustomer.jira.host;

import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.config.ConstantsManager;
import com.atlassian.jira.config.PriorityManager;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.util.I18nHelper;
import com.atlassian.jira.util.thread.JiraThreadLocalUtil;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import com.atlassian.sal.api.message.I18nResolver;
import com.opensymphony.workflow.loader.ActionDescriptor;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.issue.IssueRecords;
import org.internalcustomer.jira.host.issue.Projects;
import org.internalcustomer.jira.host.issue.Workflows;
import org.internalcustomer.jira.host.job.JiraThread;
import org.internalcustomer.jira.host.job.Locks;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;

/** The little of Jira that our gateways need in tests: the constants, people and projects of the demonstration. */
public final class FakeJira {

    public static final Person ADMIN = new Person("admin", "admin", "Administrator", "admin@example.com", true);

    private static final Map<String, String> STATUSES = Map.of(
            "1", "Open",
            "3", "In Progress",
            "10001", "Waiting for customer",
            "10002", "Waiting for third party",
            "5", "Resolved",
            "6", "Closed");
    private static final Map<String, String> PRIORITIES =
            Map.of("1", "Critical", "2", "High", "3", "Medium", "4", "Low");
    private static final Map<String, String> RESOLUTIONS = Map.of("10000", "Done", "10002", "Duplicate");
    private static final Set<String> PROJECTS = Set.of("INC", "SVC");
    private static final Set<String> USERS = Set.of("admin", "anna", "ben");
    private static final Set<String> GROUPS = Set.of("it-service-desk", "it-network");

    private FakeJira() {}

    public static Users users() {
        UserManager users = fake(UserManager.class, call -> switch (call.name()) {
            case "getUserByKey", "getUserByName" -> USERS.contains(call.text()) ? user(call.text()) : null;
            default -> throw call.unexpected();
        });
        GroupManager groups = fake(GroupManager.class, call -> switch (call.name()) {
            case "getGroup" -> GROUPS.contains(call.text()) ? fake(Group.class, Call::unexpectedNow) : null;
            case "getGroupNamesForUser" -> List.of("it-service-desk");
            case "getUsersInGroup" -> List.of(user("anna"), user("ben"));
            default -> throw call.unexpected();
        });
        return new Users(
                users, groups, fake(com.atlassian.sal.api.user.UserManager.class, call -> List.copyOf(GROUPS)));
    }

    public static Constants constants() {
        return constants(all(PRIORITIES, Priority.class));
    }

    /** The same after somebody has deleted all priorities. */
    public static Constants constantsWithoutPriorities() {
        return constants(List.of());
    }

    private static Constants constants(Collection<Priority> priorities) {
        ConstantsManager constants = fake(ConstantsManager.class, call -> switch (call.name()) {
            case "getStatuses" -> all(STATUSES, Status.class);
            case "getAllIssueTypeObjects" -> all(Map.of("1", "Incident"), IssueType.class);
            case "getResolutions" -> all(RESOLUTIONS, Resolution.class);
            case "getStatus" -> one(STATUSES, call.text(), Status.class);
            case "getPriorityObject" -> one(PRIORITIES, call.text(), Priority.class);
            case "getIssueType" -> one(Map.of("1", "Incident"), call.text(), IssueType.class);
            default -> throw call.unexpected();
        });
        return new Constants(constants, fake(PriorityManager.class, call -> priorities), texts());
    }

    /** One workflow with the transitions 11 and 51. */
    public static Workflows workflows() {
        JiraWorkflow workflow =
                fake(JiraWorkflow.class, call -> List.of(action(11, "Start progress"), action(51, "Resolve")));
        return new Workflows(fake(WorkflowManager.class, call -> List.of(workflow)));
    }

    private static ActionDescriptor action(int id, String name) {
        return new ActionDescriptor() {
            @Override
            public int getId() {
                return id;
            }

            @Override
            public String getName() {
                return name;
            }
        };
    }

    public static Projects projects() {
        ProjectManager projects = fake(ProjectManager.class, call -> switch (call.name()) {
            case "getProjectObjects" ->
                PROJECTS.stream().sorted().map(FakeJira::project).toList();
            default -> PROJECTS.contains(call.text()) ? project(call.text()) : null;
        });
        return new Projects(projects, fake(PermissionManager.class, call -> List.of()), currentUser());
    }

    private static Project project(String key) {
        return fake(Project.class, call -> key);
    }

    /** To somebody who is logged in, and an administrator or not. */
    public static Access access(boolean administrator) {
        return new Access(currentUser(), fake(GlobalPermissionManager.class, call -> administrator), null, null);
    }

    /** Issues {@code T-1}, {@code T-2}… of which the user may see those with an odd number, and no others exist than up to nine. */
    public static Access accessToOddIssues(boolean administrator) {
        PermissionManager permissions =
                fake(PermissionManager.class, call -> ((Issue) call.arguments().get(1)).getId() % 2 == 1);
        return new Access(
                currentUser(), fake(GlobalPermissionManager.class, call -> administrator), permissions, issueManager());
    }

    /** Issues {@code T-1} to {@code T-9}. */
    public static IssueRecords issues() {
        return new IssueRecords(issueManager(), null, null, null);
    }

    private static IssueManager issueManager() {
        return fake(IssueManager.class, call -> switch (call.name()) {
            case "getIssueObjects" ->
                ((Collection<?>) call.arguments().get(0))
                        .stream().map(id -> issue((Long) id)).toList();
            case "getIssueByCurrentKey" ->
                call.text().matches("T-[1-9]") ? issue(call.text().charAt(2) - '0') : null;
            default -> throw call.unexpected();
        });
    }

    private static MutableIssue issue(long id) {
        return fake(MutableIssue.class, call -> switch (call.name()) {
            case "getId" -> id;
            case "getKey" -> "T-" + id;
            default -> throw call.unexpected();
        });
    }

    public static CurrentUser currentUser() {
        return new CurrentUser(authentication());
    }

    /** Texts that are their own keys. */
    public static Texts texts() {
        return new Texts(
                authentication(),
                fake(I18nResolver.class, call -> call.arguments().get(1)),
                null);
    }

    /** For viewers in UTC. */
    public static Times times() {
        TimeZoneManager zones = fake(TimeZoneManager.class, call -> TimeZone.getTimeZone("UTC"));
        return new Times(zones, authentication());
    }

    /** Threads that need no preparation. */
    public static JiraThread thread() {
        return new JiraThread(fake(JiraThreadLocalUtil.class, call -> null));
    }

    public static Locks locks() {
        return new Locks(fake(ClusterLockService.class, call -> new OneLock()));
    }

    public static JiraAuthenticationContext authentication() {
        return fake(JiraAuthenticationContext.class, call -> switch (call.name()) {
            case "getLoggedInUser" -> user("admin");
            case "getLocale" -> Locale.ENGLISH;
            case "getI18nHelper" -> language();
            default -> throw call.unexpected();
        });
    }

    private static I18nHelper language() {
        return fake(I18nHelper.class, call -> call.text());
    }

    private static ApplicationUser user(String name) {
        return fake(ApplicationUser.class, call -> switch (call.name()) {
            case "isActive" -> true;
            case "getEmailAddress" -> name + "@example.com";
            default -> name;
        });
    }

    private static <T> List<T> all(Map<String, String> constants, Class<T> type) {
        return constants.keySet().stream()
                .sorted()
                .map(id -> one(constants, id, type))
                .toList();
    }

    private static <T> T one(Map<String, String> constants, String id, Class<T> type) {
        return constants.containsKey(id)
                ? fake(type, call -> call.name().equals("getId") ? id : constants.get(id))
                : null;
    }

    /** One call of a fake. */
    public record Call(String name, List<Object> arguments) {

        public String text() {
            return String.valueOf(arguments.get(0));
        }

        public UnsupportedOperationException unexpected() {
            return new UnsupportedOperationException(name + arguments);
        }

        Object unexpectedNow() {
            throw unexpected();
        }
    }

    /** An interface of Jira of which only what {@code answers} says is there. */
    public static <T> T fake(Class<T> type, Function<Call, Object> answers) {
        Object proxy = Proxy.newProxyInstance(
                FakeJira.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (method.getName().equals("hashCode")) {
                        return System.identityHashCode(self);
                    }
                    return answers.apply(
                            new Call(method.getName(), arguments == null ? List.of() : Arrays.asList(arguments)));
                });
        return type.cast(proxy);
    }

    private static final class OneLock extends ReentrantLock implements ClusterLock {
        private static final long serialVersionUID = 1;
    }
}
