package org.internalcustomer.jira.report;

/** To what a fact is credited: a provider, a customer and a service, each by its key or empty for none. */
record Cell(String provider, String customer, String service) {

    /** The pair of departments, whatever the service. */
    Cell ofPair() {
        return new Cell(provider, customer, "");
    }
}
