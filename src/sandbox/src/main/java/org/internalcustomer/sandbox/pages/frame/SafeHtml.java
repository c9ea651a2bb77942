package org.internalcustomer.sandbox.pages.frame;

/** Markup that may be printed as it is: rendered by a template of ours or of a plugin. */
public record SafeHtml(String html) {

    public static final SafeHtml NOTHING = new SafeHtml("");

    @Override
    public String toString() {
        return html;
    }

    /** {@code text} with the five characters replaced that mean something in HTML. */
    public static String escape(String text) {
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
