package org.internalcustomer.sandbox.users;

import com.atlassian.crowd.embedded.api.User;
import com.atlassian.jira.user.ApplicationUser;

/** A user. The key never changes; two persons are the same if their keys are. */
public record Person(long id, String key, String name, String displayName, String email, boolean active)
        implements ApplicationUser, User {

    /** Stands where the history names a key that no user has any more. */
    static Person unknown(String key) {
        return new Person(-1, key, key, key, "", false);
    }

    @Override
    public String getKey() {
        return key;
    }

    @Override
    public String getUsername() {
        return name;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getDisplayName() {
        return displayName;
    }

    @Override
    public String getEmailAddress() {
        return email;
    }

    @Override
    public boolean isActive() {
        return active;
    }

    @Override
    public long getDirectoryId() {
        return 1;
    }

    @Override
    public Long getId() {
        return id;
    }

    @Override
    public User getDirectoryUser() {
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Person person && person.key.equals(key);
    }

    @Override
    public int hashCode() {
        return key.hashCode();
    }
}
