/** The admin area: people, projects, fields, apps, the mailbox and scheduled jobs. Administrators only, password confirmed. */
package org.internalcustomer.sandbox.pages.admin;
