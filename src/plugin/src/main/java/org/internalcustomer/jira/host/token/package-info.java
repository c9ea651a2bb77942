/** What opens something of ours without login: tokens, and who tries wrong ones. */
package org.internalcustomer.jira.host.token;
