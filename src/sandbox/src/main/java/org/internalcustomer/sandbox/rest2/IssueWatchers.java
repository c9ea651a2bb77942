package org.internalcustomer.sandbox.rest2;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.watchers.WatcherManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.List;
import java.util.Locale;

/** Who watches an issue: the user's name is the body, as a JSON string. */
final class IssueWatchers {

    static final List<Route> ROUTES = List.of(
            Route.of("GET", "/issue/*/watchers", IssueWatchers::list),
            Route.of("POST", "/issue/*/watchers", IssueWatchers::add));

    private IssueWatchers() {}

    private static Answer list(Call call) {
        List<ApplicationUser> watchers = call.service(WatcherManager.class).getWatchers(call.issue(), Locale.ENGLISH);
        return Answer.ok(Json.map(
                "watchCount",
                watchers.size(),
                "watchers",
                watchers.stream()
                        .map(user -> Json.map("name", user.getUsername(), "key", user.getKey()))
                        .toList()));
    }

    private static Answer add(Call call) {
        MutableIssue issue = call.issue();
        String name = call.body().asText("");
        ApplicationUser user =
                name.isEmpty() ? call.user() : call.service(UserManager.class).getUserByName(name);
        if (user == null) {
            throw RestError.of(404, "The user '" + name + "' does not exist.");
        }
        call.service(WatcherManager.class).startWatching(user, issue);
        return Answer.done();
    }
}
