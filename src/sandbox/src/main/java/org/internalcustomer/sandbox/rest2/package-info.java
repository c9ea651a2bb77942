/**
 * The part of Jira's {@code /rest/api/2} that scripts and tests of the app need: issues, search, comments, transitions and
 * the constants they name. Same paths, same JSON, same errors as Jira; everything else answers 404.
 */
package org.internalcustomer.sandbox.rest2;
