/**
 * The service catalogue: what a request can be about.
 *
 * <p>It knows services, their names, and which department provides each. Its main type is
 * {@link org.internalcustomer.core.catalog.Services}, the whole catalogue. A service has an immutable key, and is
 * archived, never deleted. Departments are named by key only. It must never know requests, timers or people.
 */
package org.internalcustomer.core.catalog;
