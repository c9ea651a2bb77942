package org.internalcustomer.sandbox.users;

import com.atlassian.crowd.embedded.api.Group;
import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.sandbox.issues.Recent;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.PreparedBatch;

/** The groups and who is in them. Names are compared as written. */
public final class Groups implements GroupManager {

    public static final String ADMINISTRATORS = "jira-administrators";
    public static final String LICENSED = "jira-software-users";

    /** Those who work on issues in every project; requesters are licensed too, but not agents. */
    public static final String AGENTS = "service-agents";

    private final Jdbi jdbi;
    private final Recent<String, Set<String>> ofUser = new Recent<>(this::readGroupsOf);

    public Groups(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Creates the missing groups and memberships, many at once. @param members user keys by group name */
    public void ensure(Map<String, ? extends Collection<String>> members) {
        jdbi.useTransaction(h -> {
            Set<String> groups = names();
            PreparedBatch newGroups = h.prepareBatch("INSERT INTO sandbox_group (group_name) VALUES (?)");
            PreparedBatch joins = h.prepareBatch("INSERT INTO sandbox_membership (group_name, user_key) VALUES (?, ?)");
            members.forEach((group, keys) -> {
                if (!groups.contains(group)) {
                    newGroups.add(group);
                }
                Set<String> present = new TreeSet<>(readMembers(group));
                keys.stream().filter(key -> present.add(key)).forEach(key -> joins.add(group, key));
            });
            if (newGroups.size() > 0) {
                newGroups.execute();
            }
            if (joins.size() > 0) {
                joins.execute();
            }
        });
        ofUser.forget();
    }

    void leave(ApplicationUser user, String group) {
        jdbi.useHandle(h -> h.execute(
                "DELETE FROM sandbox_membership WHERE group_name = ? AND user_key = ?", group, user.getKey()));
        ofUser.forget();
    }

    @Override
    public boolean groupExists(String groupName) {
        return names().contains(groupName);
    }

    @Override
    public Group getGroup(String groupName) {
        return groupName != null && groupExists(groupName) ? new NamedGroup(groupName) : null;
    }

    @Override
    public Collection<Group> getAllGroups() {
        return names().stream().map(name -> (Group) new NamedGroup(name)).toList();
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        return user != null && groupsOf(user.getKey()).contains(groupName);
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, Group group) {
        return group != null && isUserInGroup(user, group.getName());
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        return user == null ? List.of() : groupsOf(user.getKey());
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(String groupName) {
        return jdbi.withHandle(h -> h.createQuery(
                        "SELECT u.id, u.user_key, u.user_name, u.display_name, u.email, u.active FROM sandbox_user u"
                                + " JOIN sandbox_membership m ON m.user_key = u.user_key"
                                + " WHERE m.group_name = ? ORDER BY u.lower_name")
                .bind(0, groupName)
                .map((row, context) -> (ApplicationUser) People.person(row, context))
                .list());
    }

    @Override
    public Collection<ApplicationUser> getUsersInGroup(Group group) {
        return getUsersInGroup(group.getName());
    }

    /** Names in alphabetical order. */
    Set<String> groupsOf(String userKey) {
        return ofUser.get(userKey);
    }

    /** The keys of the members, for queries. */
    public List<String> readMembers(String group) {
        return strings("SELECT user_key FROM sandbox_membership WHERE group_name = ?", group);
    }

    private Set<String> readGroupsOf(String userKey) {
        return new TreeSet<>(strings("SELECT group_name FROM sandbox_membership WHERE user_key = ?", userKey));
    }

    private Set<String> names() {
        return new TreeSet<>(strings("SELECT group_name FROM sandbox_group"));
    }

    private List<String> strings(String sql, Object... parameters) {
        return jdbi.withHandle(
                h -> h.select(sql, parameters).mapTo(String.class).list());
    }

    Optional<String> existing(String group) {
        return Optional.ofNullable(group).filter(this::groupExists);
    }
}
