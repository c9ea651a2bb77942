package org.internalcustomer.jira.host.alert;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.internalcustomer.jira.host.sql.Db;

/** The firing log (触发记录) as the timers see it: what has fired, and a place for what fires now. */
public interface Firings {

    /** The keys of what has fired for these issues, aloud or quietly. */
    Set<String> known(Db db, Collection<Long> issueIds) throws SQLException;

    /** Notes them as part of the caller's transaction; a key that is already there refuses all of it. */
    void note(Db db, List<Firing> quiet) throws SQLException;

    /** Finds out who is meant, outside of any transaction, since that asks Jira. */
    Prepared prepare(Firing firing);

    /** What was fired is waiting to be done. */
    void wake();

    /** A firing with everything that is to be done. */
    interface Prepared {

        /** Keeps all of it as part of the caller's transaction, or refuses since the firing is there already. */
        void keep(Db db) throws SQLException;
    }
}
