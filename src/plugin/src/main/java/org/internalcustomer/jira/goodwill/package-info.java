/** Thanks, and the goodwill account of a pair of departments. */
package org.internalcustomer.jira.goodwill;
