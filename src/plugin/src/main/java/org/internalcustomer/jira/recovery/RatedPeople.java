package org.internalcustomer.jira.recovery;

import com.atlassian.jira.issue.Issue;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.internalcustomer.jira.host.issue.ChangeGroup;
import org.internalcustomer.jira.host.issue.IssueChanges;

/** Whose work a complaint is about: everybody to whom the issue was ever assigned, and whoever resolved it. */
public final class RatedPeople {

    private static final String ASSIGNEE = "assignee";
    private static final String RESOLUTION = "resolution";

    private final IssueChanges history;

    public RatedPeople(IssueChanges history) {
        this.history = history;
    }

    Set<String> of(Issue issue) {
        Set<String> people = new HashSet<>();
        if (issue.getAssignee() != null) {
            people.add(issue.getAssignee().getKey());
        }
        for (ChangeGroup group : history.changes(issue)) {
            group.items().stream()
                    .filter(item -> !item.custom())
                    .flatMap(item -> people(group, item))
                    .filter(key -> !key.isEmpty())
                    .forEach(people::add);
        }
        return people;
    }

    private static Stream<String> people(ChangeGroup group, ChangeGroup.Item item) {
        return switch (item.field()) {
            case ASSIGNEE -> Stream.of(item.from(), item.to());
            case RESOLUTION -> item.to().isEmpty() ? Stream.empty() : group.author().stream();
            default -> Stream.empty();
        };
    }
}
