package org.internalcustomer.jira.sla;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Heads;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;

/**
 * Who is told that a timer runs out: the head of the accountable department, else the deputy, and the assignee; nobody who
 * may not see the issue in Jira.
 */
final class AlertReaders {

    private final Configurations configurations;
    private final Users users;
    private final Access access;

    AlertReaders(Configurations configurations, Users users, Access access) {
        this.configurations = configurations;
        this.users = users;
        this.access = access;
    }

    /** Their keys, each once. */
    List<String> of(Issue issue, Timer timer) {
        Optional<Heads> heads =
                timer.owners().provider().flatMap(this::department).map(Department::heads);
        Optional<String> head = Stream.of(heads.flatMap(Heads::head), heads.flatMap(Heads::deputy))
                .flatMap(Optional::stream)
                .filter(userKey -> maySee(issue, userKey))
                .findFirst();
        Optional<String> assignee = Optional.ofNullable(issue.getAssignee())
                .map(ApplicationUser::getKey)
                .filter(userKey -> maySee(issue, userKey));
        return Stream.of(head, assignee).flatMap(Optional::stream).distinct().toList();
    }

    private boolean maySee(Issue issue, String userKey) {
        return users.user(userKey).filter(user -> access.maySee(issue, user)).isPresent();
    }

    private Optional<Department> department(String key) {
        return configurations.current().organisation().departments().find(key);
    }
}
