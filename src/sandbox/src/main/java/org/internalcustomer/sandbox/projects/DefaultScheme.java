package org.internalcustomer.sandbox.projects;

import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.users.Groups;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Who may do what in a new project: everybody logged in asks and comments, agents work, administrators rule. */
final class DefaultScheme {

    static final long ADMINISTRATORS = 10002;
    static final long AGENTS = 10100;
    static final long USERS = 10101;

    private static final String ROLE_ADMINISTRATORS = "role:" + ADMINISTRATORS;
    private static final String ROLE_AGENTS = "role:" + AGENTS;
    private static final List<String> STAFF = List.of(ROLE_ADMINISTRATORS, ROLE_AGENTS);

    private static final Map<String, List<String>> HOLDERS = Map.ofEntries(
            Map.entry("ADMINISTER_PROJECTS", List.of(ROLE_ADMINISTRATORS)),
            Map.entry("BROWSE_PROJECTS", List.of("loggedIn:")),
            Map.entry("CREATE_ISSUES", List.of("loggedIn:")),
            Map.entry("ADD_COMMENTS", List.of("loggedIn:")),
            Map.entry("EDIT_ISSUES", STAFF),
            Map.entry("ASSIGN_ISSUES", STAFF),
            Map.entry("LINK_ISSUES", STAFF),
            Map.entry("ASSIGNABLE_USER", STAFF),
            Map.entry("SCHEDULE_ISSUES", STAFF),
            Map.entry("WORK_ON_ISSUES", STAFF),
            Map.entry("MODIFY_REPORTER", STAFF),
            Map.entry("RESOLVE_ISSUES", STAFF),
            Map.entry("TRANSITION_ISSUES", List.of(ROLE_ADMINISTRATORS, ROLE_AGENTS, "reporter:")),
            Map.entry("CLOSE_ISSUES", List.of(ROLE_ADMINISTRATORS, ROLE_AGENTS, "reporter:")),
            Map.entry("DELETE_ISSUES", List.of(ROLE_ADMINISTRATORS)));

    private DefaultScheme() {}

    static void writeFor(Handle h, long projectId) {
        PreparedBatch holders = h.prepareBatch("INSERT INTO sandbox_project_permission"
                + " (project_id, permission, holder_kind, holder) VALUES (?, ?, ?, ?)");
        HOLDERS.forEach((permission, all) -> all.forEach(holder -> {
            String[] parts = holder.split(":", -1);
            holders.add(projectId, permission, parts[0], parts[1]);
        }));
        holders.execute();
        PreparedBatch actors = h.prepareBatch(
                "INSERT INTO sandbox_role_actor (project_id, role_id, actor_kind, actor) VALUES (?, ?, 'group', ?)");
        actors.add(projectId, ADMINISTRATORS, Groups.ADMINISTRATORS);
        actors.add(projectId, AGENTS, Groups.AGENTS);
        actors.add(projectId, USERS, Groups.LICENSED);
        actors.execute();
    }
}
