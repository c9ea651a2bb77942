/**
 * People, groups, passwords, preferences and who works in the current thread. Its main type is {@code People}. Must never
 * know projects or issues.
 */
package org.internalcustomer.sandbox.users;
