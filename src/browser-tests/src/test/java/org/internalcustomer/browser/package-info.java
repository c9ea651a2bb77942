/** Each user's task in Chromium, against the built sandbox as a process; the mail is read from SMTP. */
package org.internalcustomer.browser;
