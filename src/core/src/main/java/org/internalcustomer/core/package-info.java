/**
 * The rules of service between departments, as pure Java.
 *
 * <p>This root package holds only what every feature shares: {@link org.internalcustomer.core.Names}. Each feature has a
 * package of its own, and the direction between them is drawn in {@code docs/architecture.md}. Instants are UTC epoch
 * milliseconds and durations are milliseconds wherever a clock is folded, because those paths must not allocate.
 * Nothing below this package knows Jira, reads a clock, or reads the zone of the machine.
 */
package org.internalcustomer.core;
