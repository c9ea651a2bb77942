package org.internalcustomer.core.goodwill;

/** A department pair (部门对): who is served by whom, as keys of departments. */
public record Pair(String customer, String provider) {

    /** Whether there are two departments to owe each other anything. */
    public boolean isOfTwo() {
        return !customer.isEmpty() && !provider.isEmpty() && !customer.equals(provider);
    }
}
