package org.internalcustomer.sandbox.templates;

import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;

/**
 * Escapes what a reference prints, as Jira does, except HTML that says it is: a name ending in {@code Html}, or the
 * value of an {@code @HtmlSafe} method.
 */
final class HtmlEscaping implements ReferenceInsertionEventHandler {

    static final String SWITCH = "sandbox.escape";

    private final Context context;

    HtmlEscaping(Context context) {
        this.context = context;
    }

    @Override
    public Object referenceInsert(String reference, Object value) {
        if (value == null || value instanceof SafeHtml || saysHtml(reference) || isOff()) {
            return value;
        }
        return escape(String.valueOf(value));
    }

    private boolean isOff() {
        return Boolean.FALSE.equals(context.get(SWITCH));
    }

    /** {@code $bodyHtml}, {@code ${view.bodyHtml}}, {@code $!panel.getBodyHtml()}. */
    static boolean saysHtml(String reference) {
        if (!reference.contains("Html")) {
            return false;
        }
        String name = reference.replaceAll("[${}!]", "");
        int call = name.endsWith(")") ? name.lastIndexOf('(') : name.length();
        return call > 0 && name.substring(0, call).endsWith("Html");
    }

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
