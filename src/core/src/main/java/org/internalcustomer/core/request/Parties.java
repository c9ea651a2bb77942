package org.internalcustomer.core.request;

import java.util.Optional;

/** For whom the work is: the internal customer's user key, and their department (客户部门), frozen when they asked. */
public record Parties(Optional<String> internalCustomer, Optional<String> customer) {

    public static Parties unknown() {
        return new Parties(Optional.empty(), Optional.empty());
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
