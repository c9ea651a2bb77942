package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.internalcustomer.sandbox.users.People;
import org.jdbi.v3.core.Jdbi;

/** Who watches which issue. */
final class Watching implements WatcherManager {

    private final Jdbi jdbi;
    private final People people;

    Watching(Jdbi jdbi, People people) {
        this.jdbi = jdbi;
        this.people = people;
    }

    @Override
    public List<ApplicationUser> getWatchers(Issue issue, Locale userLocale) {
        return jdbi
                .withHandle(h -> h.select(
                                "SELECT user_key FROM sandbox_watcher WHERE issue_id = ? ORDER BY user_key",
                                issue.getId())
                        .mapTo(String.class)
                        .list())
                .stream()
                .map(people::byKey)
                .flatMap(Optional::stream)
                .map(ApplicationUser.class::cast)
                .toList();
    }

    @Override
    public boolean isWatching(ApplicationUser user, Issue issue) {
        return getWatchers(issue, Locale.ENGLISH).stream()
                .anyMatch(each -> each.getKey().equals(user.getKey()));
    }

    @Override
    public Issue startWatching(ApplicationUser user, Issue issue) {
        if (!isWatching(user, issue)) {
            jdbi.useHandle(h -> h.execute(
                    "INSERT INTO sandbox_watcher (issue_id, user_key) VALUES (?, ?)", issue.getId(), user.getKey()));
        }
        return issue;
    }

    @Override
    public Issue stopWatching(ApplicationUser user, Issue issue) {
        jdbi.useHandle(h -> h.execute(
                "DELETE FROM sandbox_watcher WHERE issue_id = ? AND user_key = ?", issue.getId(), user.getKey()));
        return issue;
    }
}
