/**
 * The page for customers without login (客户页面): how a request stands, in plain words, and what its internal customer can
 * say. Features give the cards; its main type is {@link org.internalcustomer.jira.customer.CustomerPage}.
 */
package org.internalcustomer.jira.customer;
