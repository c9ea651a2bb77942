package org.internalcustomer.sandbox.pages.admin;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.internalcustomer.sandbox.host.Accounts;
import org.internalcustomer.sandbox.pages.frame.PageError;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.ReturnPath;
import org.internalcustomer.sandbox.pages.frame.Visit;
import org.internalcustomer.sandbox.pages.search.Pages;

/** {@code /secure/admin/users}: the users, a form for a new one, and below {@code /NAME} the groups of one. */
public final class UsersPage extends AdminPage {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    public UsersPage(PageKit kit) {
        super(kit, "users");
    }

    public record Row(ApplicationUser user, Collection<String> groups) {}

    @Override
    protected void get(Visit visit) throws IOException {
        if (visit.rest().isEmpty()) {
            list(visit, "");
        } else {
            one(visit, user(visit), "");
        }
    }

    @Override
    protected void post(Visit visit) throws IOException {
        Accounts accounts = visit.service(Accounts.class);
        if (visit.rest().isEmpty()) {
            try {
                ApplicationUser created = accounts.create(
                        visit.param("username"),
                        visit.param("fullname"),
                        visit.param("email"),
                        visit.request().getParameter("password"));
                visit.redirect("/secure/admin/users/" + ReturnPath.segment(created.getUsername()));
            } catch (IllegalArgumentException wrong) {
                list(visit, wrong.getMessage());
            }
            return;
        }
        ApplicationUser user = user(visit);
        try {
            if (visit.has("leave")) {
                accounts.leave(user, visit.param("leave"));
            } else {
                accounts.join(user, visit.param("join"));
            }
            visit.redirect("/secure/admin/users/" + ReturnPath.segment(user.getUsername()));
        } catch (IllegalArgumentException wrong) {
            one(visit, user, wrong.getMessage());
        }
    }

    private void list(Visit visit, String error) throws IOException {
        String wanted = visit.param("q").toLowerCase(Locale.ROOT);
        List<ApplicationUser> users = visit.service(UserManager.class).getUsers().stream()
                .filter(user -> (user.getUsername() + " " + user.getDisplayName() + " " + user.getEmailAddress())
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted))
                .sorted(Comparator.comparing(ApplicationUser::getUsername))
                .toList();
        int page = visit.param("page").matches("[1-9]\\d{0,5}") ? Integer.parseInt(visit.param("page")) : 1;
        GroupManager groups = visit.service(GroupManager.class);
        Map<String, Object> model = new HashMap<>();
        model.put(
                "rows",
                users.stream()
                        .skip((page - 1L) * PAGE)
                        .limit(PAGE)
                        .map(user -> new Row(user, new TreeSet<>(groups.getGroupNamesForUser(user))))
                        .toList());
        model.put("total", users.size());
        model.put("pages", Pages.of((page - 1) * PAGE, PAGE, users.size()));
        model.put("q", visit.param("q"));
        model.put("qParam", ReturnPath.encode(visit.param("q")));
        for (String field : List.of("username", "fullname", "email")) {
            model.put(field, visit.param(field));
        }
        show(visit, error, model);
    }

    private void one(Visit visit, ApplicationUser user, String error) throws IOException {
        GroupManager groups = visit.service(GroupManager.class);
        TreeSet<String> own = new TreeSet<>(groups.getGroupNamesForUser(user));
        TreeSet<String> others = new TreeSet<>();
        groups.getAllGroups().forEach(group -> others.add(group.getName()));
        others.removeAll(own);
        show(visit, "user", error, Map.of("user", user, "groups", own, "others", others));
    }

    private static ApplicationUser user(Visit visit) {
        ApplicationUser user = visit.service(UserManager.class).getUserByName(visit.rest());
        if (user == null) {
            throw PageError.notFound();
        }
        return user;
    }
}
