/**
 * Ownership disputes: two departments cannot agree whose a request is.
 *
 * <p>It knows until when they may agree by themselves, when it becomes their heads' turn and when that of whoever is above
 * both, and who that is. Its main type is {@link org.internalcustomer.core.dispute.DisputeClock}. A dispute stops no timer: the promise
 * to the customer runs on. It must never know requests or events.
 */
package org.internalcustomer.core.dispute;
