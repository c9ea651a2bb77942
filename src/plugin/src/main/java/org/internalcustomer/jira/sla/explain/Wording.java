package org.internalcustomer.jira.sla.explain;

import java.time.Instant;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.request.Field;
import org.internalcustomer.core.sla.Metric;
import org.internalcustomer.core.sla.PauseReason;
import org.internalcustomer.core.sla.Signal;
import org.internalcustomer.core.sla.Verdict;
import org.internalcustomer.jira.host.access.Users;
import org.internalcustomer.jira.host.config.Configuration;
import org.internalcustomer.jira.host.config.Configurations;
import org.internalcustomer.jira.host.issue.Constants;
import org.internalcustomer.jira.host.text.Lengths;
import org.internalcustomer.jira.host.text.Texts;
import org.internalcustomer.jira.host.text.Times;
import org.internalcustomer.jira.sla.MetricNames;

/** What the reader calls things, and how sentences of an explanation are put. */
public final class Wording {

    private static final String WORDS = "internal-customer.explain.";

    private final Texts texts;
    private final Times times;
    private final Constants constants;
    private final Users users;
    private final Configurations configurations;

    public Wording(Texts texts, Times times, Constants constants, Users users, Configurations configurations) {
        this.texts = texts;
        this.times = times;
        this.constants = constants;
        this.users = users;
        this.configurations = configurations;
    }

    /** @param key without the part that all texts of explanations have */
    String text(String key, Object... arguments) {
        return texts.text(WORDS + key, arguments);
    }

    /** The text of a value, whose name is the last part of the key. */
    String text(String key, Enum<?> value, Object... arguments) {
        return text(key + slug(value), arguments);
    }

    Configuration configuration() {
        return configurations.current();
    }

    String language() {
        return texts.viewersLocale().getLanguage();
    }

    /** All of them, as the language lists things. */
    String list(Collection<String> each) {
        return each.stream()
                .sorted()
                .reduce((some, more) -> text("list", some, more))
                .orElse("");
    }

    String metric(Metric metric) {
        return texts.text(MetricNames.key(metric));
    }

    /** Such as "waiting for customer". */
    String waiting(PauseReason reason) {
        return texts.text("internal-customer.sla.state." + "waiting-for-" + slug(reason));
    }

    String verdict(Verdict verdict) {
        return texts.text("internal-customer.sla.verdict." + slug(verdict));
    }

    String verdictNamed(String name) {
        return verdict(Verdict.valueOf(name));
    }

    String signals(Collection<Signal> signals) {
        return list(signals.stream().map(signal -> text("signal.", signal)).toList());
    }

    String department(String key) {
        return configuration()
                .organisation()
                .departments()
                .find(key)
                .map(found -> found.names().in(language()))
                .orElse(key);
    }

    /** Nobody where there is none. */
    String department(Optional<String> key) {
        return key.map(this::department).orElseGet(() -> text("nobody"));
    }

    String person(String key) {
        return users.displayName(key);
    }

    String status(String id) {
        return constants.statusName(id);
    }

    String field(Field field) {
        return text("field.", field);
    }

    /** What the request says in that field. */
    String values(Field field, Collection<String> values) {
        return values.isEmpty()
                ? text("empty")
                : list(values.stream()
                        .map(value -> value(field, value))
                        .distinct()
                        .toList());
    }

    String time(long at) {
        return times.format(Instant.ofEpochMilli(at));
    }

    String length(long millis) {
        return new Lengths(texts, texts.viewersLocale()).exact(millis);
    }

    String zone() {
        return times.viewersZone().getId();
    }

    static String iso(long at) {
        return Instant.ofEpochMilli(at).toString();
    }

    static String iso(OptionalLong at) {
        return at.isPresent() ? iso(at.getAsLong()) : null;
    }

    private String value(Field field, String value) {
        return switch (field) {
            case PRIORITY -> constants.priorityName(value);
            case ISSUE_TYPE -> constants.plainIssueTypeName(value);
            case CUSTOMER -> customer(value);
            case SERVICE ->
                configuration()
                        .services()
                        .find(value)
                        .map(found -> found.names().in(language()))
                        .orElse(value);
            default -> value;
        };
    }

    /** Told from the department that it was merged into: a condition may name either. */
    private String customer(String key) {
        boolean merged = configuration().organisation().departments().aliases().contains(key);
        return merged ? department(key) + " (" + key + ")" : department(key);
    }

    private static String slug(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
