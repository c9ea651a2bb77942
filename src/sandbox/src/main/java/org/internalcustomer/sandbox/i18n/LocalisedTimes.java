package org.internalcustomer.sandbox.i18n;

import com.atlassian.jira.datetime.DateTimeFormatter;
import com.atlassian.jira.datetime.DateTimeFormatterFactory;
import com.atlassian.jira.datetime.DateTimeStyle;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.sal.api.message.LocaleResolver;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.internalcustomer.sandbox.host.HostServices;

/** Jira's date and time formats, in the viewer's zone and language. */
public final class LocalisedTimes implements DateTimeFormatterFactory {

    private final HostServices services;

    public LocalisedTimes(HostServices services) {
        this.services = services;
    }

    @Override
    public DateTimeFormatter formatter() {
        return new Formatter(DateTimeStyle.RELATIVE, Optional.empty(), Optional.empty());
    }

    private final class Formatter implements DateTimeFormatter {

        private final DateTimeStyle style;
        private final Optional<ZoneId> zone;
        private final Optional<Locale> locale;

        Formatter(DateTimeStyle style, Optional<ZoneId> zone, Optional<Locale> locale) {
            this.style = style;
            this.zone = zone;
            this.locale = locale;
        }

        @Override
        public String format(Date date) {
            return pattern().format(date.toInstant().atZone(zone()));
        }

        @Override
        public Date parse(String text) {
            try {
                TemporalAccessor parsed =
                        pattern().parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
                return Date.from(instant(parsed));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(text + " is no " + style, e);
            }
        }

        private Instant instant(TemporalAccessor parsed) {
            if (parsed instanceof OffsetDateTime offset) {
                return offset.toInstant();
            }
            LocalDateTime local = parsed instanceof LocalDateTime time ? time : ((LocalDate) parsed).atStartOfDay();
            return local.atZone(zone()).toInstant();
        }

        private java.time.format.DateTimeFormatter pattern() {
            return java.time.format.DateTimeFormatter.ofPattern(patternOf(style, locale()), locale());
        }

        private ZoneId zone() {
            return zone.orElseGet(() -> services.get(TimeZoneManager.class)
                    .getLoggedInUserTimeZone()
                    .toZoneId());
        }

        private Locale locale() {
            return locale.orElseGet(() -> services.get(LocaleResolver.class).getLocale());
        }

        @Override
        public DateTimeFormatter withStyle(DateTimeStyle changed) {
            return new Formatter(changed, zone, locale);
        }

        @Override
        public DateTimeFormatter forLoggedInUser() {
            return new Formatter(style, Optional.empty(), Optional.empty());
        }

        @Override
        public DateTimeFormatter withSystemZone() {
            return withZone(TimeZone.getDefault());
        }

        @Override
        public DateTimeFormatter withDefaultZone() {
            return withZone(services.get(TimeZoneManager.class).getDefaultTimezone());
        }

        @Override
        public DateTimeFormatter withDefaultLocale() {
            return withLocale(Locale.US);
        }

        @Override
        public DateTimeFormatter withZone(TimeZone changed) {
            return new Formatter(style, Optional.of(changed.toZoneId()), locale);
        }

        @Override
        public DateTimeFormatter withLocale(Locale changed) {
            return new Formatter(style, zone, Optional.of(changed));
        }
    }

    private static String patternOf(DateTimeStyle style, Locale locale) {
        return switch (style) {
            case DATE, RELATIVE_WITHOUT_TIME -> DatePatterns.day(locale);
            case TIME -> "h:mm a";
            case DATE_PICKER, ISO_8601_DATE -> "yyyy-MM-dd";
            case DATE_TIME_PICKER -> "yyyy-MM-dd HH:mm";
            case ISO_8601_DATE_TIME -> "yyyy-MM-dd'T'HH:mm:ssZ";
            case RSS_RFC822_DATE_TIME -> "EEE, d MMM yyyy HH:mm:ss Z";
            default -> DatePatterns.moment(locale);
        };
    }
}
