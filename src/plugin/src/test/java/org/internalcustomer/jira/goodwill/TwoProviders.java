package org.internalcustomer.jira.goodwill;

import com.atlassian.jira.issue.Issue;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request of Carl for FIN, whose member Fred is; Anna of SD, which was HELP then, had it, now NET has it. */
final class TwoProviders implements KudosSurroundings {

    private static final Map<String, String> MEMBERS = Map.of("anna", "SD", "fred", "FIN");

    /** What departments have become. */
    Map<String, String> merged = Map.of("HELP", "SD");

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
        return merged.getOrDefault(department, department);
    }

    @Override
    public Set<String> withFormerKeys(String department) {
        return Stream.concat(Stream.of(department), merged.keySet().stream())
                .filter(key -> canonical(key).equals(department))
                .collect(Collectors.toSet());
    }

    @Override
    public boolean belongs(String userKey, String department) {
        return Optional.ofNullable(MEMBERS.get(userKey))
                .map(this::canonical)
                .filter(canonical(department)::equals)
                .isPresent();
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
