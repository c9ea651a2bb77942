/**
 * A request's history, and who was accountable for it when.
 *
 * <p>It knows the events of one issue in their total order, and cuts the life into legs, orphan time and waits for
 * acceptance. Its main types are {@link org.internalcustomer.core.request.History} and
 * {@link org.internalcustomer.core.request.Legs}. The history is the only source of truth: whatever is computed from it can
 * be computed again. Departments, services, statuses and priorities are keys and ids; names are for the edges. It must
 * never know policies, goals or calendars.
 */
package org.internalcustomer.core.request;
