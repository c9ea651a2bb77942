/**
 * Change groups and their items: written by {@code ChangeGroups}, read by {@code Histories}. What a change looks like is
 * decided where issues are written, not here.
 */
package org.internalcustomer.sandbox.history;
