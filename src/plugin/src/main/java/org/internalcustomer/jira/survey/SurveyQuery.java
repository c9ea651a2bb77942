package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.error.BadInput;
import org.internalcustomer.jira.host.error.NotFound;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;

/** What an address asks for, as a filter: days are those of the reporting zone, as in the scorecard. */
final class SurveyQuery {

    private final Configurations configurations;

    SurveyQuery(Configurations configurations) {
        this.configurations = configurations;
    }

    /** Each may be empty. */
    SurveyFilter filter(String from, String to, String department, String state) {
        return new SurveyFilter(day("from", from), day("to", to), withAllBelow(department), state(state));
    }

    private Optional<Instant> day(String field, String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        ZoneId zone = configurations.current().site().reportingZone();
        try {
            return Optional.of(LocalDate.parse(text).atStartOfDay(zone).toInstant());
        } catch (DateTimeParseException wrong) {
            throw new BadInput(field, "internal-customer.survey.error.day", text);
        }
    }

    private Set<String> withAllBelow(String department) {
        if (department.isEmpty()) {
            return Set.of();
        }
        Departments departments = configurations.current().organisation().departments();
        Department top = departments.find(department).orElseThrow(() -> NotFound.of("department", department));
        return departments.withFormerKeys(departments.withAllBelow(top.key()));
    }

    private static Optional<State> state(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(State.values())
                .filter(state -> state.name().equals(text.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "state", "internal-customer.error.choice", text, Arrays.toString(State.values()))));
    }
}
