package org.internalcustomer.core.request;

import java.util.Optional;

/** For whom the work is: the internal customer's user key, and their department (客户部门), frozen when they asked. */
public record Parties(Optional<String> internalCustomer, Optional<String> customer) {

    public static Parties unknown() {
        return new Parties(Optional.empty(), Optional.empty());
    }
}
