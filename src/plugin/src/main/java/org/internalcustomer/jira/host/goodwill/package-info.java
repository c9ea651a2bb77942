/** The goodwill account of a pair of departments: where its entries come from. */
package org.internalcustomer.jira.host.goodwill;
