package org.internalcustomer.core.survey;

import java.util.regex.Pattern;
import org.internalcustomer.core.Names;

/**
 * A reason that a rater can tick (原因).
 *
 * @param key what answers keep, such as {@code SLOW}
 * @param names none for one of the usual ones, whose words the app knows
 */
public record Factor(String key, Names names) {

    private static final Pattern KEY = Pattern.compile("[A-Z][A-Z0-9_]{0,29}");

    public Factor {
        if (!isKey(key)) {
            throw new IllegalArgumentException("No key of a factor: " + key);
        }
    }

    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }
}
