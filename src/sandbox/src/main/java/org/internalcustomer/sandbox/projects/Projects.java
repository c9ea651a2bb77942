package org.internalcustomer.sandbox.projects;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.internalcustomer.sandbox.host.ProjectSetup;
import org.internalcustomer.sandbox.issues.Ids;
import org.internalcustomer.sandbox.issues.Recent;
import org.internalcustomer.sandbox.issues.Wording;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** All projects, in the order of their names. */
public final class Projects implements ProjectManager, ProjectSetup {

    private final Jdbi jdbi;
    private final Ids ids;
    private final Recent<Boolean, List<StoredProject>> all = new Recent<>(always -> read());

    public Projects(Jdbi jdbi, Ids ids) {
        this.jdbi = jdbi;
        this.ids = ids;
    }

    @Override
    public Project create(String key, String name, ApplicationUser lead) {
        if (key == null || !key.matches("[A-Z][A-Z0-9]{1,9}")) {
            throw new IllegalArgumentException(Wording.text("project.bad-key", key));
        }
        if (name == null || name.isBlank()) {
            throw new IllegalArgumentException(Wording.text("project.name-needed"));
        }
        if (find(project -> project.key().equals(key) || project.name().equals(name)) != null) {
            throw new IllegalArgumentException(Wording.text("project.used", key, name));
        }
        long id = ids.next("project");
        jdbi.useTransaction(h -> insert(h, id, key, name, lead));
        all.forget();
        return getProjectObj(id);
    }

    private static void insert(Handle h, long id, String key, String name, ApplicationUser lead) {
        h.execute(
                "INSERT INTO sandbox_project (id, project_key, name, description, lead_key, last_number)"
                        + " VALUES (?, ?, ?, '', ?, 0)",
                id,
                key,
                name,
                lead == null ? null : lead.getKey());
        DefaultScheme.writeFor(h, id);
    }

    @Override
    public List<Project> getProjects() {
        return new ArrayList<>(all.get(true));
    }

    @Override
    public List<Project> getProjectObjects() {
        return getProjects();
    }

    @Override
    public Project getProjectObj(Long id) {
        return find(project -> Objects.equals(project.getId(), id));
    }

    @Override
    public Project getProjectObjByKey(String projectKey) {
        return find(project -> project.key().equals(projectKey));
    }

    @Override
    public Project getProjectByCurrentKey(String projectKey) {
        return getProjectObjByKey(projectKey);
    }

    @Override
    public Project getProjectObjByKeyIgnoreCase(String projectKey) {
        return find(project -> project.key().equalsIgnoreCase(projectKey));
    }

    private Project find(Predicate<StoredProject> wanted) {
        return all.get(true).stream().filter(wanted).findFirst().orElse(null);
    }

    private List<StoredProject> read() {
        return jdbi.withHandle(h -> h.createQuery(
                        "SELECT id, project_key, name, description, lead_key FROM sandbox_project ORDER BY name")
                .map((row, context) -> new StoredProject(
                        row.getLong("id"),
                        row.getString("project_key"),
                        row.getString("name"),
                        row.getString("description"),
                        row.getString("lead_key")))
                .list());
    }
}
