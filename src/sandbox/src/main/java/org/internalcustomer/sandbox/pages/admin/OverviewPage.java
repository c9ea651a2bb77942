package org.internalcustomer.sandbox.pages.admin;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.util.UserManager;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.host.Apps;
import org.internalcustomer.sandbox.host.ScheduledJobs;
import org.internalcustomer.sandbox.host.SentMail;
import org.internalcustomer.sandbox.pages.frame.PageError;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.Visit;
import org.internalcustomer.sandbox.pages.search.IssueSearch;

/** {@code /secure/admin}: how much there is of everything, with the way to it. */
public final class OverviewPage extends AdminPage {

    private static final long serialVersionUID = 1L;

    public OverviewPage(PageKit kit) {
        super(kit, "overview");
    }

    public record Tile(String label, int count, String path) {}

    @Override
    protected void get(Visit visit) throws IOException {
        if (!visit.rest().isEmpty()) {
            throw PageError.notFound();
        }
        show(visit, "", Map.of("tiles", tiles(visit), "runtime", runtime(visit)));
    }

    private static List<Tile> tiles(Visit visit) {
        List<Tile> tiles = new ArrayList<>();
        tiles.add(
                tile(visit, "users", visit.service(UserManager.class).getUsers().size()));
        tiles.add(tile(
                visit,
                "groups",
                visit.service(GroupManager.class).getAllGroups().size()));
        tiles.add(tile(
                visit,
                "projects",
                visit.service(ProjectManager.class).getProjects().size()));
        int issues = IssueSearch.of(visit.service(SearchService.class), visit.loggedIn())
                .run("", 0, 1)
                .total();
        tiles.add(new Tile(visit.text("sandbox.frame.issues"), issues, "/issues/?jql="));
        if (visit.services().has(Apps.class)) {
            tiles.add(tile(visit, "apps", visit.service(Apps.class).list().size()));
        }
        if (visit.services().has(SentMail.class)) {
            tiles.add(tile(visit, "mailbox", visit.service(SentMail.class).count()));
        }
        if (visit.services().has(ScheduledJobs.class)) {
            tiles.add(tile(
                    visit, "jobs", visit.service(ScheduledJobs.class).list().size()));
        }
        return tiles;
    }

    private static Tile tile(Visit visit, String id, int count) {
        return new Tile(visit.text("sandbox.admin." + id + ".title"), count, "/secure/admin/" + id);
    }

    private static List<List<String>> runtime(Visit visit) {
        Runtime machine = Runtime.getRuntime();
        long used = (machine.totalMemory() - machine.freeMemory()) >> 20;
        return List.of(
                List.of(visit.text("sandbox.admin.overview.java"), System.getProperty("java.version")),
                List.of(
                        visit.text("sandbox.admin.overview.memory"),
                        visit.text("sandbox.admin.overview.memory.value", used, machine.maxMemory() >> 20)),
                List.of(
                        visit.text("sandbox.admin.overview.zone"),
                        ZoneId.systemDefault().getId()));
    }
}
