package org.internalcustomer.jira.survey;

import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.CurrentUser;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.config.Organisation;

/** Knows who is looking. */
final class Readers {

    private final CurrentUser user;
    private final Access access;
    private final Users users;
    private final Configurations configurations;

    Readers(CurrentUser user, Access access, Users users, Configurations configurations) {
        this.user = user;
        this.access = access;
        this.users = users;
        this.configurations = configurations;
    }

    /** Whoever is logged in, or somebody without a name. */
    Reader current() {
        String key = user.person().map(Person::key).orElse("");
        Organisation organisation = configurations.current().organisation();
        return new Reader(
                organisation.person(key, users.groupsOf(key)), access.mayAdminister(), organisation.departments());
    }
}
