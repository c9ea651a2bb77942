package org.internalcustomer.sandbox.issues;

import com.atlassian.event.api.EventPublisher;
import com.atlassian.jira.bc.issue.IssueService;
import com.atlassian.jira.bc.issue.IssueService.IssueResult;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.IssueEventBundle;
import com.atlassian.jira.issue.IssueInputParameters;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.I18nHelper;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.internalcustomer.sandbox.host.Accounts;
import org.internalcustomer.sandbox.host.HostServices;
import org.internalcustomer.sandbox.host.ProjectSetup;
import org.internalcustomer.sandbox.users.Groups;
import org.internalcustomer.sandbox.users.People;

/** A host without plugins and pages: an administrator, two agents, a requester, a project, and a clock to turn. */
public final class TestHost {

    public static final Instant MON_2016_10_10_09_00 = Instant.parse("2016-10-10T09:00:00Z");

    public final HostServices services = new HostServices();
    public final DataSource database;
    public final List<Object> published = Collections.synchronizedList(new ArrayList<>());
    public final ApplicationUser admin;
    public final ApplicationUser anna;
    public final ApplicationUser ben;
    public final ApplicationUser rita;
    public final Project project;
    private Instant now = MON_2016_10_10_09_00;

    public TestHost(TestDatabase kind) {
        database = kind.create();
        services.add(EventPublisher.class, new Published());
        services.add(I18nHelper.BeanFactory.class, new NoTexts());
        InstantSource clock = () -> now;
        IssueHost.offer(services, database, clock);
        services.get(People.class)
                .ensure(List.of(
                        new People.DemoUser("admin", "Ada Admin", "admin@example.org"),
                        new People.DemoUser("anna", "Anna Agent", "anna@example.org"),
                        new People.DemoUser("ben", "Ben Agent", "ben@example.org"),
                        new People.DemoUser("rita", "Rita Requester", "rita@example.org")));
        services.get(Groups.class)
                .ensure(Map.of(
                        Groups.ADMINISTRATORS, List.of("admin"),
                        Groups.LICENSED, List.of("admin", "anna", "ben", "rita"),
                        Groups.AGENTS, List.of("anna", "ben")));
        admin = user("admin");
        anna = user("anna");
        ben = user("ben");
        rita = user("rita");
        project = services.get(ProjectSetup.class).create("SVC", "Internal services", admin);
    }

    public <T> T get(Class<T> type) {
        return services.get(type);
    }

    public ApplicationUser user(String name) {
        return services.get(People.class).byName(name).orElseThrow();
    }

    public ApplicationUser newUser(String name) {
        return services.get(Accounts.class).create(name, name, name + "@example.org", "secret");
    }

    public Instant now() {
        return now;
    }

    public void pass(Duration time) {
        now = now.plus(time);
    }

    public MutableIssue create(ApplicationUser reporter, String summary) {
        return create(reporter, input -> input.setSummary(summary));
    }

    public MutableIssue create(ApplicationUser reporter, Consumer<IssueInputParameters> typed) {
        IssueInputParameters input = get(IssueService.class).newIssueInputParameters();
        input.setProjectId(project.getId()).setIssueTypeId("1").setSummary("Printer is on fire");
        typed.accept(input);
        return done(
                get(IssueService.class).create(reporter, get(IssueService.class).validateCreate(reporter, input)));
    }

    public MutableIssue edit(ApplicationUser user, MutableIssue issue, Consumer<IssueInputParameters> typed) {
        IssueInputParameters input = get(IssueService.class).newIssueInputParameters();
        typed.accept(input);
        return done(get(IssueService.class)
                .update(user, get(IssueService.class).validateUpdate(user, issue.getId(), input)));
    }

    public MutableIssue transition(ApplicationUser user, MutableIssue issue, int step) {
        return transition(user, issue, step, input -> {});
    }

    public MutableIssue transition(
            ApplicationUser user, MutableIssue issue, int step, Consumer<IssueInputParameters> typed) {
        IssueInputParameters input = get(IssueService.class).newIssueInputParameters();
        typed.accept(input);
        return done(get(IssueService.class)
                .transition(user, get(IssueService.class).validateTransition(user, issue.getId(), step, input)));
    }

    public MutableIssue assign(ApplicationUser user, MutableIssue issue, String assignee) {
        return done(get(IssueService.class)
                .assign(user, get(IssueService.class).validateAssign(user, issue.getId(), assignee)));
    }

    private static MutableIssue done(IssueResult result) {
        if (!result.isValid()) {
            throw new AssertionError(result.getErrorCollection().toString());
        }
        return result.getIssue();
    }

    /** The types of the single events, and how many bundles there were. */
    public List<Long> eventTypes() {
        return published.stream()
                .filter(IssueEvent.class::isInstance)
                .map(event -> ((IssueEvent) event).getEventTypeId())
                .toList();
    }

    public List<IssueEventBundle> bundles() {
        return published.stream()
                .filter(IssueEventBundle.class::isInstance)
                .map(IssueEventBundle.class::cast)
                .toList();
    }

    private final class Published implements EventPublisher {

        @Override
        public void publish(Object event) {
            published.add(event);
        }

        @Override
        public void register(Object listener) {}

        @Override
        public void unregister(Object listener) {}

        @Override
        public void unregisterAll() {}
    }

    /** Every key is its own text. */
    private static final class NoTexts implements I18nHelper.BeanFactory {

        @Override
        public I18nHelper getInstance(ApplicationUser user) {
            return getInstance(Locale.US);
        }

        @Override
        public I18nHelper getInstance(Locale locale) {
            return new I18nHelper() {
                @Override
                public Locale getLocale() {
                    return locale;
                }

                @Override
                public String getText(String key) {
                    return key;
                }

                @Override
                public String getText(String key, Object parameters) {
                    return key;
                }

                @Override
                public String getText(String key, String value1) {
                    return key;
                }

                @Override
                public String getText(String key, String value1, String value2) {
                    return key;
                }
            };
        }
    }
}
