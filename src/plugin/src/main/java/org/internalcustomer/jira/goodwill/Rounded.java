package org.internalcustomer.jira.goodwill;

/** Points as they are shown: with two decimals. */
final class Rounded {

    private static final double CENTS = 100;

    private Rounded() {}

    static double of(double points) {
        return Math.round(points * CENTS) / CENTS;
    }
}
