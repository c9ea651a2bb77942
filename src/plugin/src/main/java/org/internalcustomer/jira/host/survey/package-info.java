/** Where features meet about surveys: who wants to hear of answers. */
package org.internalcustomer.jira.host.survey;
