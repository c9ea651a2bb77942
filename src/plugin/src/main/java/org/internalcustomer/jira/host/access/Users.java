package org.internalcustomer.jira.host.access;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Jira's users and groups. */
public final class Users {

    private static final int MOST_GROUPS = 1000;

    private final UserManager users;
    private final GroupManager groups;
    private final com.atlassian.sal.api.user.UserManager directory;

    public Users(UserManager users, GroupManager groups, com.atlassian.sal.api.user.UserManager directory) {
        this.users = users;
        this.groups = groups;
        this.directory = directory;
    }

    public Optional<Person> byKey(String key) {
        return user(key).map(Users::person);
    }

    public Optional<Person> byName(String name) {
        return Optional.ofNullable(users.getUserByName(name)).map(Users::person);
    }

    /** Jira's own object, for calls that need one. */
    public Optional<ApplicationUser> user(String key) {
        return Optional.ofNullable(users.getUserByKey(key));
    }

    /** The display name, or the key of somebody who is gone. */
    public String displayName(String key) {
        return byKey(key).map(Person::displayName).orElse(key);
    }

    public boolean groupExists(String group) {
        return groups.getGroup(group) != null;
    }

    /** The first thousand, in order. */
    public List<String> groupNames() {
        List<String> names = new ArrayList<>();
        directory.findGroupNamesByPrefix("", 0, MOST_GROUPS).forEach(names::add);
        names.sort(null);
        return names;
    }

    /** The keys of the members; none of a group that is gone. */
    public List<String> membersOf(String group) {
        return groupExists(group)
                ? groups.getUsersInGroup(group).stream()
                        .map(ApplicationUser::getKey)
                        .sorted()
                        .toList()
                : List.of();
    }

    /** No groups for somebody who is gone. */
    public Collection<String> groupsOf(String key) {
        return user(key).map(groups::getGroupNamesForUser).orElse(List.of());
    }

    public static Person person(ApplicationUser user) {
        return new Person(
                user.getKey(), user.getUsername(), user.getDisplayName(), user.getEmailAddress(), user.isActive());
    }

    /** Whether somebody has that name or key. */
    public boolean exists(String nameOrKey) {
        return byKey(nameOrKey).or(() -> byName(nameOrKey)).isPresent();
    }

    /** The key of the person of that name or key; as it is for somebody who is not there. */
    public String keyOf(String nameOrKey) {
        return byKey(nameOrKey).or(() -> byName(nameOrKey)).map(Person::key).orElse(nameOrKey);
    }
}
