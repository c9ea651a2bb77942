package org.internalcustomer.sandbox.issues;

import com.atlassian.jira.component.ComponentAccessor;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the host says to people about their input, in their language; from {@code i18n/sandbox-issues}. */
public final class Wording {

    private static final String BUNDLE = "i18n.sandbox-issues";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Wording() {}

    /** The text with {@code {0}}, {@code {1}} … replaced, in the language of the current user. */
    public static String text(String key, Object... values) {
        return text(ComponentAccessor.getJiraAuthenticationContext().getLocale(), key, values);
    }

    /** The same in a chosen language. */
    public static String text(Locale locale, String key, Object... values) {
        String text = ResourceBundle.getBundle(BUNDLE, locale, Wording.class.getClassLoader(), NO_FALLBACK)
                .getString(key);
        return PLACE.matcher(text)
                .replaceAll(
                        place -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(place.group(1))])));
    }
}
