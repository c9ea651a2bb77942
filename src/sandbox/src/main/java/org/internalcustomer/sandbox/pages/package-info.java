/**
 * What a person sees of the sandbox, in Jira's look and words: joins the pages of {@code account}, {@code search},
 * {@code issue} and {@code admin} to the host. Everything shown comes from Jira's interfaces and the ports in
 * {@code host}; nothing here knows how issues are stored or plugins are run.
 */
package org.internalcustomer.sandbox.pages;
