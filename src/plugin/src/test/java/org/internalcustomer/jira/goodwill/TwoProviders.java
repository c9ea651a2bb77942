package org.internalcustomer.jira.goodwill;

import com.atlassian.jira.issue.Issue;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A request of Carl for FIN, whose member Fred is; Anna of SD, which was HELP then, had it, now NET has it. */
final class TwoProviders implements KudosSurroundings {

    private static final Map<String, String> MEMBERS = Map.of("anna", "SD", "fred", "FIN");

    @Override
    public Optional<String> customer(Issue issue) {
        return Optional.of("FIN");
    }

    @Override
    public Optional<String> internalCustomer(Issue issue) {
        return Optional.of("carl");
    }

    @Override
    public Set<String> providers(Issue issue) {
        return new TreeSet<>(Set.of("HELP", "SD", "NET", "FIN"));
    }

    @Override
    public String canonical(String department) {
        return department.equals("HELP") ? "SD" : department;
    }

    @Override
    public boolean belongs(String userKey, String department) {
        return department.equals(MEMBERS.get(userKey));
    }

    @Override
    public Set<String> people(Issue issue, Set<String> departments) {
        return departments.contains("SD") ? Set.of("anna") : Set.of();
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of("Asia/Shanghai");
    }
}
