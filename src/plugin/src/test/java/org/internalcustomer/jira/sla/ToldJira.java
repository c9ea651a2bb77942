package org.internalcustomer.jira.sla;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.internalcustomer.jira.host.request.Histories;
import org.internalcustomer.jira.host.request.IssueHistory;

/** A Jira that has the issues of some {@link Stories}, and can be killed while it is asked. */
final class ToldJira implements Histories {

    private final Map<Long, IssueHistory> issues = new TreeMap<>();
    private final Set<Long> deadly = new HashSet<>();
    private Runnable whenRead = () -> {};

    void has(Stories... stories) {
        for (Stories story : stories) {
            IssueHistory history = story.history();
            issues.put(history.issue().id(), history);
        }
    }

    /** Reading that issue ends the process; until it is called off. */
    void diesAt(long issueId) {
        deadly.add(issueId);
    }

    void livesOn() {
        deadly.clear();
    }

    void whenRead(Runnable meanwhile) {
        whenRead = meanwhile;
    }

    @Override
    public List<IssueHistory> read(Map<Long, Sighting> asked) {
        whenRead.run();
        if (asked.keySet().stream().anyMatch(deadly::contains)) {
            throw new OutOfMemoryError("killed");
        }
        return asked.keySet().stream().map(issues::get).filter(Objects::nonNull).toList();
    }

    @Override
    public Set<Long> existing(Collection<Long> issueIds) {
        return Set.of();
    }
}
