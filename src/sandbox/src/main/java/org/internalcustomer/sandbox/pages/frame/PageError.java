package org.internalcustomer.sandbox.pages.frame;

/** A page that cannot be shown, with the HTTP status and the text that tells the visitor why. */
public final class PageError extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String key;

    private PageError(int status, String key) {
        super(status + " " + key);
        this.status = status;
        this.key = key;
    }

    /** Unknown and invisible look the same. */
    public static PageError notFound() {
        return new PageError(404, "sandbox.error.not-found");
    }

    public static PageError issueNotFound() {
        return new PageError(404, "sandbox.error.issue-not-found");
    }

    /** The issue is not where the step of the workflow starts (any more). */
    public static PageError stepGone() {
        return new PageError(409, "sandbox.error.step-gone");
    }

    public static PageError forbidden() {
        return new PageError(403, "sandbox.error.forbidden");
    }

    public static PageError badToken() {
        return new PageError(403, "sandbox.error.xsrf");
    }

    public static PageError wrongMethod() {
        return new PageError(405, "sandbox.error.method");
    }

    public int status() {
        return status;
    }

    /** The i18n key; {@code <key>.title} is the heading. */
    public String key() {
        return key;
    }
}
