package org.internalcustomer.jira.host.text;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Day and time of day as people of a language write them. */
public final class Moments {

    private Moments() {}

    /** In Chinese by 24 hours, as Jira does: Java would write midnight as 上午12:00, which is read as noon. */
    public static DateTimeFormatter in(Locale language) {
        if (!language.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                    .withLocale(language);
        }
        return new DateTimeFormatterBuilder()
                .append(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM))
                .appendPattern(" HH:mm")
                .toFormatter(language);
    }

    /** The day alone. */
    public static DateTimeFormatter day(Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(language);
    }
}
