package org.internalcustomer.jira.host.issue;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;

/** Who watches an issue. */
public final class Watchers {

    private final WatcherManager watchers;

    public Watchers(WatcherManager watchers) {
        this.watchers = watchers;
    }

    /** Their keys. */
    public List<String> of(Issue issue) {
        return watchers.getWatchers(issue, Locale.ENGLISH).stream()
                .map(ApplicationUser::getKey)
                .toList();
    }
}
