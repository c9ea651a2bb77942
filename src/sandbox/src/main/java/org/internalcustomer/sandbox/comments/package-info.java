/**
 * Comments, who may read them, and the small JSON properties that mark them as internal. Its main type is
 * {@code Comments}.
 */
package org.internalcustomer.sandbox.comments;
