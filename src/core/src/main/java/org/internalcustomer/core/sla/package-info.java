/**
 * Service levels: policies, goals and timers.
 *
 * <p>It knows which goal holds for a request and how much of it has been used, and turns a history into timers with
 * verdicts. Its main type is {@link org.internalcustomer.core.sla.SlaFold}; what comes out is a
 * {@link org.internalcustomer.core.sla.Timing}. A timer holds only what follows from history, policy and calendars; what also
 * depends on now is a {@link org.internalcustomer.core.sla.Reading} of it. It must never know where histories are stored,
 * who looks at a timer, or what is done about a breach.
 */
package org.internalcustomer.core.sla;
