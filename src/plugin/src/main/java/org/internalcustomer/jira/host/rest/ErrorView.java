package org.internalcustomer.jira.host.rest;

/**
 * What a REST caller reads when it went wrong.
 *
 * @param field empty where no field is to blame
 */
public record ErrorView(int status, String field, String message) {}
