package org.internalcustomer.sandbox.i18n;

import java.util.Locale;

/** How days and instants are written for people, as Jira does by default. */
public final class DatePatterns {

    private DatePatterns() {}

    public static String day(Locale locale) {
        return isChinese(locale) ? "yyyy-MM-dd" : "dd/MMM/yy";
    }

    public static String moment(Locale locale) {
        return isChinese(locale) ? "yyyy-MM-dd HH:mm" : "dd/MMM/yy h:mm a";
    }

    private static boolean isChinese(Locale locale) {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }
}
