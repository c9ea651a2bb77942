package org.internalcustomer.sandbox.pages.frame;

/** The administrator has not confirmed the password lately: asked for it, then sent back. */
public final class WebSudoNeeded extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
