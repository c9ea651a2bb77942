package org.internalcustomer.sandbox.bundles;

/** A jar that can't be installed or started, with the reason in words. */
public final class BadPlugin extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    public BadPlugin(String reason) {
        super(reason);
    }

    public BadPlugin(String reason, Throwable cause) {
        super(reason, cause);
    }
}
