/**
 * Service recovery (服务补救): what a provider does about a low rating or a complaint.
 *
 * <p>It is empty until complaints come. It will know the steps acknowledge, solve and follow up, each with a timer. Its
 * main type will be the recovery of one complaint. It may use requests and surveys. It must never know how a rating was
 * given.
 */
package org.internalcustomer.core.recovery;
