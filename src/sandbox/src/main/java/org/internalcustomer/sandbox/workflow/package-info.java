/**
 * The sandbox's only workflow as a list of {@code Step}s, and who may take them. Must never write anything.
 */
package org.internalcustomer.sandbox.workflow;
