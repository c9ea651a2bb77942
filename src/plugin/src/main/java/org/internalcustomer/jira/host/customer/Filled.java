package org.internalcustomer.jira.host.customer;

import java.util.Map;

/** What a customer put into a card's form: only fields that it declared, stripped, of choices only their options. */
public record Filled(Map<String, String> values) {

    public Filled {
        values = Map.copyOf(values);
    }

    public static Filled nothing() {
        return new Filled(Map.of());
    }

    /** Empty where nothing was put in. */
    public String text(String name) {
        return values.getOrDefault(name, "");
    }

    public boolean flag(String name) {
        return values.containsKey(name);
    }
}
