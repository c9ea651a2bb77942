/**
 * What every page of the sandbox is made with: the request with its visitor, templates whose references are escaped unless
 * they are {@link org.internalcustomer.sandbox.pages.frame.SafeHtml}, texts, and Jira's frame around the host's own pages
 * and those of plugins. Knows Jira's interfaces and the ports in {@code host}; must never know a single page.
 */
package org.internalcustomer.sandbox.pages.frame;
