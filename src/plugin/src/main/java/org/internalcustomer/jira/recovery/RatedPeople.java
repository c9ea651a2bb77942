package org.internalcustomer.jira.recovery;

import com.atlassian.jira.issue.Issue;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.internalcustomer.jira.host.issue.ChangeGroup;
import org.internalcustomer.jira.host.issue.IssueRecords;

/** Whose work a complaint is about: everybody to whom the issue was ever assigned. */
public final class RatedPeople {

    private static final String ASSIGNEE = "assignee";

    private final IssueRecords records;

    public RatedPeople(IssueRecords records) {
        this.records = records;
    }

    Set<String> of(Issue issue) {
        Set<String> people = new HashSet<>();
        if (issue.getAssignee() != null) {
            people.add(issue.getAssignee().getKey());
        }
        records.changes(issue).stream()
                .flatMap(group -> group.items().stream())
                .filter(item -> !item.custom() && item.field().equals(ASSIGNEE))
                .flatMap(RatedPeople::both)
                .filter(key -> !key.isEmpty())
                .forEach(people::add);
        return people;
    }

    private static Stream<String> both(ChangeGroup.Item item) {
        return Stream.of(item.from(), item.to());
    }
}
