package org.internalcustomer.jira.host.config;

import com.atlassian.jira.user.ApplicationUser;
import java.util.Optional;
import org.internalcustomer.jira.host.access.Access;
import org.internalcustomer.jira.host.access.Users;

/** Knows who may read which ratings. */
public final class RatingReaders {

    private final Access access;
    private final Users users;
    private final Configurations configurations;

    public RatingReaders(Access access, Users users, Configurations configurations) {
        this.access = access;
        this.users = users;
        this.configurations = configurations;
    }

    /** That user, or somebody without a name. */
    public RatingReader of(Optional<ApplicationUser> user) {
        String key = user.map(ApplicationUser::getKey).orElse("");
        Organisation organisation = configurations.current().organisation();
        return new RatingReader(
                organisation.person(key, users.groupsOf(key)), access.mayAdminister(user), organisation.departments());
    }
}
