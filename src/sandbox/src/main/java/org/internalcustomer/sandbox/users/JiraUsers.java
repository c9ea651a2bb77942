package org.internalcustomer.sandbox.users;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;

/** The users, as plugins ask for them. */
public final class JiraUsers implements UserManager {

    private final People people;

    public JiraUsers(People people) {
        this.people = people;
    }

    @Override
    public ApplicationUser getUserByKey(String userKey) {
        return people.byKey(userKey).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String userName) {
        return people.byName(userName).orElse(null);
    }

    @Override
    public ApplicationUser getUserByKeyEvenWhenUnknown(String userKey) {
        return people.named(userKey);
    }

    @Override
    public Optional<ApplicationUser> getUserById(Long id) {
        return getUsers().stream().filter(user -> user.getId().equals(id)).findFirst();
    }

    @Override
    public Collection<ApplicationUser> getUsers() {
        return new ArrayList<>(people.all());
    }

    @Override
    public Collection<ApplicationUser> getAllApplicationUsers() {
        return getUsers();
    }
}
