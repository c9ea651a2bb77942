package org.internalcustomer.sandbox.pages.admin;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.host.Accounts;
import org.internalcustomer.sandbox.pages.frame.PageError;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.ReturnPath;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /secure/admin/groups}: the groups, a form for a new one, and below {@code /NAME} its members. */
public final class GroupsPage extends AdminPage {

    private static final long serialVersionUID = 1L;

    public GroupsPage(PageKit kit) {
        super(kit, "groups");
    }

    public record Row(String name, String path, int members) {}

    @Override
    protected void get(Visit visit) throws IOException {
        if (visit.rest().isEmpty()) {
            list(visit, "");
        } else {
            members(visit, visit.rest());
        }
    }

    @Override
    protected void post(Visit visit) throws IOException {
        try {
            visit.service(Accounts.class).createGroup(visit.param("name"));
            visit.redirect("/secure/admin/groups/" + ReturnPath.segment(visit.param("name")));
        } catch (IllegalArgumentException wrong) {
            list(visit, wrong.getMessage());
        }
    }

    private void list(Visit visit, String error) throws IOException {
        GroupManager groups = visit.service(GroupManager.class);
        List<Row> rows = groups.getAllGroups().stream()
                .map(Group::getName)
                .sorted()
                .map(name -> new Row(
                        name,
                        ReturnPath.segment(name),
                        groups.getUsersInGroup(name).size()))
                .toList();
        show(visit, error, Map.of("rows", rows, "name", visit.param("name")));
    }

    private void members(Visit visit, String name) throws IOException {
        GroupManager groups = visit.service(GroupManager.class);
        if (!groups.groupExists(name)) {
            throw PageError.notFound();
        }
        List<ApplicationUser> members = groups.getUsersInGroup(name).stream()
                .sorted(Comparator.comparing(ApplicationUser::getUsername))
                .toList();
        show(visit, "group", "", Map.of("name", name, "members", members));
    }
}
