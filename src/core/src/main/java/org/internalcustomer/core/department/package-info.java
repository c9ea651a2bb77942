/**
 * Departments, their tree and their people.
 *
 * <p>It knows which departments there are, who belongs to which, and who is above whom. Its main type is
 * {@link org.internalcustomer.core.department.Departments}, the whole tree on one day. Keys are for ever: a merged
 * department lives on as an alias, a closed one is archived. A person is a user key with groups, as the host knows them.
 * It must never know requests or timers: facts keep keys, and a tree is looked at from the day of viewing.
 */
package org.internalcustomer.core.department;
