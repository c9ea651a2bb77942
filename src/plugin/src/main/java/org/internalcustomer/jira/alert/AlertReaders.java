package org.internalcustomer.jira.alert;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.department.Heads;
import org.internalcustomer.core.sla.AlertAction;
import org.internalcustomer.core.sla.AlertReader;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.issue.Watchers;

/** Who is meant by a role, for one timer of one issue; no user of Jira's who may not see the issue. */
final class AlertReaders {

    /** A group of more is no audience. */
    private static final int MOST = 200;

    private final Configurations configurations;
    private final Users users;
    private final Watchers watchers;
    private final Access access;

    AlertReaders(Configurations configurations, Users users, Watchers watchers, Access access) {
        this.configurations = configurations;
        this.users = users;
        this.watchers = watchers;
        this.access = access;
    }

    /** Each once; what is done to the issue itself has nobody for its recipient. */
    List<Addressee> of(Issue issue, Timer timer, AlertAction action) {
        if (action instanceof AlertAction.Mail mail) {
            return mail.to().stream()
                    .flatMap(reader -> of(issue, timer, reader))
                    .distinct()
                    .limit(MOST)
                    .toList();
        }
        if (action instanceof AlertAction.Assign assign) {
            return of(issue, timer, assign.to()).limit(1).toList();
        }
        return List.of(Addressee.nobody());
    }

    private Stream<Addressee> of(Issue issue, Timer timer, AlertReader reader) {
        if (reader.role() == AlertReader.Role.ADDRESS) {
            return Stream.of(Addressee.address(reader.name()));
        }
        Stream<String> keys =
                switch (reader.role()) {
                    case ASSIGNEE -> Optional.ofNullable(issue.getAssignee()).map(ApplicationUser::getKey).stream();
                    case HEAD -> firstWhoMaySee(issue, heads(provider(timer)));
                    case DEPUTY -> deputies(provider(timer));
                    case HEAD_ABOVE -> headAbove(issue, timer);
                    case WATCHERS -> watchers.of(issue).stream();
                    case GROUP -> users.membersOf(reader.name()).stream();
                    default -> Stream.of(reader.name());
                };
        return keys.filter(userKey -> maySee(issue, userKey)).map(Addressee::user);
    }

    private Stream<String> headAbove(Issue issue, Timer timer) {
        return provider(timer).stream()
                .flatMap(department -> departments().ancestors(department.key()).stream())
                .map(department ->
                        firstWhoMaySee(issue, heads(Optional.of(department))).findFirst())
                .flatMap(Optional::stream)
                .limit(1);
    }

    private Stream<String> firstWhoMaySee(Issue issue, Stream<String> userKeys) {
        return userKeys.filter(userKey -> maySee(issue, userKey)).limit(1);
    }

    private static Stream<String> heads(Optional<Department> department) {
        Optional<Heads> heads = department.map(Department::heads);
        return Stream.of(heads.flatMap(Heads::head), heads.flatMap(Heads::deputy))
                .flatMap(Optional::stream);
    }

    private static Stream<String> deputies(Optional<Department> department) {
        return department.map(Department::heads).flatMap(Heads::deputy).stream();
    }

    private boolean maySee(Issue issue, String userKey) {
        return users.user(userKey)
                .filter(ApplicationUser::isActive)
                .filter(user -> access.maySee(issue, user))
                .isPresent();
    }

    private Optional<Department> provider(Timer timer) {
        return timer.owners().provider().flatMap(departments()::find);
    }

    private Departments departments() {
        return configurations.current().organisation().departments();
    }
}
