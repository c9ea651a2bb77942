/** Login, logout, confirmation of an administrator's password, and the user's profile. */
package org.internalcustomer.sandbox.pages.account;
