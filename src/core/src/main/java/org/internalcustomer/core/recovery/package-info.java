/**
 * Service recovery (服务补救): what a provider does about a low rating or a complaint, until the customer confirms.
 *
 * <p>It knows the steps acknowledge, solve and follow up, each with a clock on the provider's calendar, and what comes
 * after which. Its main type is {@link org.internalcustomer.core.recovery.Recovery}, a fold of append-only events. It uses
 * working time and ratings. It must never know how a rating was given, nor who anybody is beyond a key.
 */
package org.internalcustomer.core.recovery;
