package org.internalcustomer.wired.run;

/**
 * How one test ended.
 *
 * @param failure empty when it passed, else the failure with its stack trace
 */
public record TestOutcome(String method, String failure) {}
