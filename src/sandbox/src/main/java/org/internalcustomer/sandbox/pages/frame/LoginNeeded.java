package org.internalcustomer.sandbox.pages.frame;

/** Nobody is logged in where somebody must be: the visitor is sent to the login page and back. */
final class LoginNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
