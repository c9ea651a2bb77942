package org.internalcustomer.sandbox.users;

import com.atlassian.crowd.embedded.api.Group;

/** A group of users. */
public record NamedGroup(String name) implements Group {

    @Override
    public String getName() {
        return name;
    }

    @Override
    public int compareTo(Group other) {
        return name.compareToIgnoreCase(other.getName());
    }
}
