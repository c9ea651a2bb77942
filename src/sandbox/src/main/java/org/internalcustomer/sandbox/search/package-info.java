/**
 * JQL, Jira's query language: read, checked and translated into one parameterised SQL statement. Knows the issues'
 * tables and the index of custom fields; never reads issues one by one to find some. Its main type is {@code Searches}.
 */
package org.internalcustomer.sandbox.search;
