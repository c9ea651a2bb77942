package org.internalcustomer.sandbox.projects;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.roles.ProjectRole;
import com.atlassian.jira.security.roles.ProjectRoleActors;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.internalcustomer.sandbox.issues.Recent;
import org.internalcustomer.sandbox.users.Groups;
import org.internalcustomer.sandbox.users.People;
import org.jdbi.v3.core.Jdbi;

/** The roles that people and groups have in projects. */
public final class Roles implements ProjectRoleManager {

    private final Jdbi jdbi;
    private final People people;
    private final Groups groups;
    private final Recent<Boolean, List<Role>> roles = new Recent<>(always -> readRoles());
    private final Recent<Place, List<Actor>> actors = new Recent<>(this::readActors);

    public Roles(Jdbi jdbi, People people, Groups groups) {
        this.jdbi = jdbi;
        this.people = people;
        this.groups = groups;
    }

    @Override
    public Collection<ProjectRole> getProjectRoles() {
        return List.copyOf(roles.get(true));
    }

    @Override
    public Collection<ProjectRole> getProjectRoles(ApplicationUser user, Project project) {
        return getProjectRoles().stream()
                .filter(role -> isUserInProjectRole(user, role, project))
                .toList();
    }

    @Override
    public ProjectRole getProjectRole(Long id) {
        return getProjectRoles().stream()
                .filter(role -> Objects.equals(role.getId(), id))
                .findFirst()
                .orElse(null);
    }

    @Override
    public ProjectRole getProjectRole(String name) {
        return getProjectRoles().stream()
                .filter(role -> role.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean isUserInProjectRole(ApplicationUser user, ProjectRole role, Project project) {
        return user != null && holds(user, role.getId(), project.getId());
    }

    boolean holds(ApplicationUser user, long roleId, long projectId) {
        return actors.get(new Place(projectId, roleId)).stream().anyMatch(actor -> actor.includes(user, groups));
    }

    @Override
    public ProjectRoleActors getProjectRoleActors(ProjectRole role, Project project) {
        Set<ApplicationUser> users = new LinkedHashSet<>();
        actors.get(new Place(project.getId(), role.getId())).stream()
                .flatMap(this::usersOf)
                .forEach(users::add);
        return new Actors(project.getId(), role.getId(), users);
    }

    private Stream<ApplicationUser> usersOf(Actor actor) {
        return actor.kind().equals("group")
                ? groups.getUsersInGroup(actor.name()).stream()
                : people.byKey(actor.name()).stream().map(ApplicationUser.class::cast);
    }

    private List<Role> readRoles() {
        return jdbi.withHandle(h -> h.createQuery("SELECT id, name, description FROM sandbox_role ORDER BY name")
                .map((row, context) -> new Role(row.getLong("id"), row.getString("name"), row.getString("description")))
                .list());
    }

    private List<Actor> readActors(Place place) {
        return jdbi.withHandle(h -> h.createQuery(
                        "SELECT actor_kind, actor FROM sandbox_role_actor WHERE project_id = ? AND role_id = ?")
                .bind(0, place.projectId())
                .bind(1, place.roleId())
                .map((row, context) -> new Actor(row.getString("actor_kind"), row.getString("actor")))
                .list());
    }

    private record Place(long projectId, long roleId) {}

    private record Actor(String kind, String name) {

        boolean includes(ApplicationUser user, Groups groups) {
            return kind.equals("group")
                    ? groups.isUserInGroup(user, name)
                    : user.getKey().equals(name);
        }
    }

    private record Role(long id, String name, String description) implements ProjectRole {

        @Override
        public Long getId() {
            return id;
        }

        @Override
        public String getName() {
            return name;
        }

        @Override
        public String getDescription() {
            return description;
        }
    }

    private record Actors(long projectId, long roleId, Set<ApplicationUser> users) implements ProjectRoleActors {

        @Override
        public Long getProjectId() {
            return projectId;
        }

        @Override
        public Long getProjectRoleId() {
            return roleId;
        }

        @Override
        public Set<ApplicationUser> getUsers() {
            return users;
        }
    }
}
