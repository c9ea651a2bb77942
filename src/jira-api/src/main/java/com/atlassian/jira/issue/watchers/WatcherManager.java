package com.atlassian.jira.issue.watchers;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import java.util.List;
import java.util.Locale;
public interface WatcherManager {
    List<ApplicationUser> getWatchers(Issue issue, Locale userLocale);
    boolean isWatching(ApplicationUser user, Issue issue);
    Issue startWatching(ApplicationUser user, Issue issue);
    Issue stopWatching(ApplicationUser user, Issue issue);
}
