/** One issue: its page, and the forms that create, edit, assign, move and comment it. */
package org.internalcustomer.sandbox.pages.issue;
