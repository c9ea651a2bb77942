package org.internalcustomer.jira.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.internalcustomer.core.request.Field;

/** How the document and the form write a goal's condition: the fields, and what joins them. */
final class ConditionNames {

    static final String PRIORITIES = "priorities";
    static final String ISSUE_TYPES = "issueTypes";
    static final String PROJECTS = "projects";

    static final String ALL = "all";
    static final String ANY = "any";
    static final String NOT = "not";

    /** The same condition in words, see {@link ConditionText}; never stored. */
    static final String WHERE = "where";

    /** A field as a property of the document, and as a word. */
    private record Name(String property, String word, Field field) {}

    private static final List<Name> NAMES = List.of(
            new Name(PRIORITIES, "priority", Field.PRIORITY),
            new Name("services", "service", Field.SERVICE),
            new Name("customers", "customer", Field.CUSTOMER),
            new Name(ISSUE_TYPES, "type", Field.ISSUE_TYPE),
            new Name(PROJECTS, "project", Field.PROJECT),
            new Name("labels", "label", Field.LABEL));

    private ConditionNames() {}

    /** The properties that test a field. */
    static List<String> fields() {
        return NAMES.stream().map(Name::property).toList();
    }

    /** All properties that a condition may have. */
    static Set<String> properties() {
        Set<String> properties = new TreeSet<>(fields());
        properties.addAll(List.of(ALL, ANY, NOT, WHERE));
        return properties;
    }

    static Field field(String property) {
        return named(property).field();
    }

    static String word(String property) {
        return named(property).word();
    }

    /** Also as JQL calls it: {@code issuetype}, {@code labels}. */
    static Optional<String> property(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceFirst("^issue", "");
        return NAMES.stream()
                .filter(name -> name.word().equals(plain)
                        || name.property().toLowerCase(Locale.ROOT).equals(plain)
                        || name.property().equalsIgnoreCase(word))
                .map(Name::property)
                .findFirst();
    }

    /** Conditions that hold together: side by side where they test different things. */
    static Map<String, Object> and(List<Map<String, Object>> conditions) {
        Map<String, Object> together = new LinkedHashMap<>();
        List<Object> telling = new ArrayList<>();
        int properties = 0;
        for (Map<String, Object> condition : conditions) {
            together.putAll(condition);
            properties += condition.size();
            if (!condition.isEmpty()) {
                telling.add(condition);
            }
        }
        return properties == together.size() ? together : new LinkedHashMap<>(Map.of(ALL, telling));
    }

    private static Name named(String property) {
        return NAMES.stream()
                .filter(name -> name.property().equals(property))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No field of a condition: " + property));
    }
}
