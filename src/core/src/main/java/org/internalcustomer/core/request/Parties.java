package org.internalcustomer.core.request;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * For whom the work is: the internal customer's user key, and their department (客户部门), frozen when they asked.
 *
 * @param otherKeys of departments that were one with the customer department when they asked
 */
public record Parties(Optional<String> internalCustomer, Optional<String> customer, Set<String> otherKeys) {

    public Parties {
        otherKeys = Set.copyOf(otherKeys);
    }

    public Parties(Optional<String> internalCustomer, Optional<String> customer) {
        this(internalCustomer, customer, Set.of());
    }

    public static Parties unknown() {
        return new Parties(Optional.empty(), Optional.empty());
    }

    /** Every key that meant the customer department when they asked. */
    public Set<String> customerKeys() {
        if (otherKeys.isEmpty()) {
            return customer.map(Set::of).orElse(Set.of());
        }
        Set<String> keys = new TreeSet<>(otherKeys);
        customer.ifPresent(keys::add);
        return keys;
    }

    /**
     * Whether the customer's side said that: the internal customer, or somebody of the customer department. Where that one
     * and the accountable one had become one department, its members spoke for the provider.
     */
    public boolean said(Event.Commented comment, Optional<String> accountable) {
        return internalCustomer.filter(comment.author()::equals).isPresent()
                || customer.filter(comment.departments()::contains)
                        .filter(department -> accountable
                                .filter(provider -> comment.hadBecomeOne(department, provider))
                                .isEmpty())
                        .isPresent();
    }
}
