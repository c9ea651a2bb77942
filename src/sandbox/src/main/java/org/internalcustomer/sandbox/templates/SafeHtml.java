package org.internalcustomer.sandbox.templates;

/** What an {@code @HtmlSafe} method returned: printed as it is, unwrapped when passed on. */
record SafeHtml(Object value) {

    @Override
    public String toString() {
        return String.valueOf(value);
    }
}
