package org.internalcustomer.jira.host.jql;

import com.atlassian.jira.project.Project;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.error.BadInput;

/** Reads what stands between a function's brackets; says what of it cannot be read. */
final class WrittenArguments {

    /** Nobody's, as JQL itself says it. */
    private static final String NOBODYS = "EMPTY";

    /** A department and all below it. */
    private static final String BELOW = "/*";

    private final Usage usage;
    private final Departments departments;
    private final Function<String, Optional<Project>> projects;

    WrittenArguments(Usage usage, Departments departments, Function<String, Optional<Project>> projects) {
        this.usage = usage;
        this.departments = departments;
        this.projects = projects;
    }

    Arguments read(List<String> written) {
        if (written.size() < usage.first()) {
            throw new BadInput("", "internal-customer.jql.error.written", usage.example());
        }
        List<String> first =
                written.subList(0, usage.first()).stream().map(String::strip).toList();
        Map<Narrow, String> narrows = narrows(written.subList(usage.first(), written.size()));
        Narrowing narrowing = new Narrowing(
                departments(narrows.get(Narrow.PROVIDER)),
                departments(narrows.get(Narrow.CUSTOMER)),
                project(narrows.get(Narrow.PROJECT)),
                Optional.ofNullable(narrows.get(Narrow.PERIOD)));
        return new Arguments(first, narrowing);
    }

    private Map<Narrow, String> narrows(List<String> written) {
        Map<Narrow, String> narrows = new EnumMap<>(Narrow.class);
        for (String text : written) {
            int equals = text.indexOf('=');
            Narrow narrow = Narrow.named(text.substring(0, Math.max(0, equals)))
                    .filter(usage.narrowedBy()::contains)
                    .orElseThrow(() -> new BadInput(
                            "", "internal-customer.jql.error.narrow", text, usage.narrows(), usage.example()));
            if (narrows.put(narrow, text.substring(equals + 1).strip()) != null) {
                throw new BadInput("", "internal-customer.jql.error.twice", narrow.written());
            }
        }
        return narrows;
    }

    private Set<String> departments(String written) {
        if (written == null) {
            return Set.of();
        }
        if (written.equalsIgnoreCase(NOBODYS)) {
            return Set.of("");
        }
        boolean below = written.endsWith(BELOW);
        String key = below ? written.substring(0, written.length() - BELOW.length()) : written;
        String known = departments
                .find(key)
                .orElseThrow(() -> new BadInput("", "internal-customer.jql.error.department", key))
                .key();
        return departments.withFormerKeys(below ? departments.withAllBelow(known) : Set.of(known));
    }

    private OptionalLong project(String written) {
        if (written == null) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(projects.apply(written)
                .orElseThrow(() -> new BadInput("", "internal-customer.jql.error.project", written))
                .getId());
    }
}
