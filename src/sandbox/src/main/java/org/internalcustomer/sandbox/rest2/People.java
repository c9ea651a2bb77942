package org.internalcustomer.sandbox.rest2;

import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.internalcustomer.sandbox.host.Accounts;

/** Users: me, one, and those whose name matches. */
final class People {

    static final List<Route> ROUTES = List.of(
            Route.of("GET", "/myself", call -> Answer.ok(full(call, call.user()))),
            Route.of("GET", "/user", People::one),
            Route.of("GET", "/user/search", People::search),
            Route.of("GET", "/user/assignable/search", People::assignable));

    private People() {}

    private static Answer one(Call call) {
        call.user();
        UserManager users = call.service(UserManager.class);
        ApplicationUser user = call.param("username")
                .map(users::getUserByName)
                .or(() -> call.param("key").map(users::getUserByKey))
                .orElse(null);
        return Answer.ok(full(call, user));
    }

    private static Answer search(Call call) {
        call.user();
        return Answer.ok(page(call, matching(call)));
    }

    private static Answer assignable(Call call) {
        call.user();
        Project project = call.service(ProjectManager.class)
                .getProjectObjByKeyIgnoreCase(call.param("project").orElse(""));
        if (project == null) {
            throw RestError.of(404, "No project could be found with that key.");
        }
        PermissionManager permissions = call.service(PermissionManager.class);
        return Answer.ok(page(
                call,
                matching(call)
                        .filter(user -> permissions.hasPermission(ProjectPermissions.ASSIGNABLE_USER, project, user))));
    }

    /** A dot finds everybody, as in Jira. */
    private static Stream<ApplicationUser> matching(Call call) {
        String wanted = call.param("username").orElse(".").strip().toLowerCase(Locale.ROOT);
        return call.service(UserManager.class).getUsers().stream()
                .filter(ApplicationUser::isActive)
                .filter(user -> ".".equals(wanted)
                        || (user.getUsername() + "\n" + user.getDisplayName() + "\n" + user.getEmailAddress())
                                .toLowerCase(Locale.ROOT)
                                .contains(wanted))
                .sorted(Comparator.comparing(ApplicationUser::getUsername));
    }

    private static List<Map<String, Object>> page(Call call, Stream<ApplicationUser> users) {
        return users.skip(call.number("startAt", 0, Integer.MAX_VALUE))
                .limit(call.number("maxResults", 50, 1000))
                .map(Json::user)
                .toList();
    }

    private static Map<String, Object> full(Call call, ApplicationUser user) {
        if (user == null) {
            throw RestError.of(404, "The user does not exist.");
        }
        Map<String, Object> json = Json.user(user);
        call.service(Accounts.class).preferences(user).ifPresent(chosen -> {
            json.put("timeZone", chosen.zone().getId());
            json.put("locale", chosen.locale().toString());
        });
        List<Map<String, Object>> groups = new TreeSet<>(
                        call.service(GroupManager.class).getGroupNamesForUser(user))
                .stream().map(name -> Json.map("name", name)).toList();
        json.put("groups", Json.map("size", groups.size(), "items", groups));
        return json;
    }
}
