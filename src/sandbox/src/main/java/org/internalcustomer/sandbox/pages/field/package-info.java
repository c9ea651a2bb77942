/** How the values of an issue look: Jira's own fields as markup, custom fields through their plugins' templates. */
package org.internalcustomer.sandbox.pages.field;
