package org.internalcustomer.jira.sla;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.internalcustomer.jira.host.alert.Firing;
import org.internalcustomer.jira.host.alert.Firings;
import org.internalcustomer.jira.host.sql.Db;
import org.internalcustomer.jira.host.sql.DuplicateRow;

/** A firing log in memory. */
final class NotedFirings implements Firings {

    /** Keys of what fired aloud. */
    final List<String> told = new ArrayList<>();

    /** Keys of all that was prepared, kept or not. */
    final List<String> prepared = new ArrayList<>();

    /** How often somebody asked what has fired. */
    int asked;

    final Set<String> noted = new HashSet<>();

    /** Beginning of the keys that cannot be prepared. */
    String refused = "none";

    /** Happens between preparing and keeping. */
    Runnable meanwhile = () -> {};

    @Override
    public Set<String> known(Db db, Collection<Long> issueIds) {
        asked++;
        return noted.stream()
                .filter(key -> issueIds.contains(Long.valueOf(key.substring(0, key.indexOf('/')))))
                .collect(Collectors.toSet());
    }

    @Override
    public void note(Db db, List<Firing> quiet) {
        quiet.forEach(this::add);
    }

    @Override
    public Prepared prepare(Firing firing) {
        if (firing.key().startsWith(refused)) {
            throw new IllegalStateException("cannot prepare " + firing.key());
        }
        prepared.add(firing.key());
        meanwhile.run();
        return db -> {
            add(firing);
            if (!firing.actions().isEmpty()) {
                told.add(firing.key());
            }
        };
    }

    @Override
    public void wake() {}

    private void add(Firing firing) {
        if (!noted.add(firing.key())) {
            throw new DuplicateRow(new SQLException(firing.key() + " is there"));
        }
    }
}
