/**
 * Links between issues and their types. A link leads from a source to a destination, and stands in the histories of both.
 * Sub-tasks are no links here: they are issues that have a parent.
 */
package org.internalcustomer.sandbox.links;
