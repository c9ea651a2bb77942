package org.internalcustomer.jira.report;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.jira.host.text.Texts;

/** Numbers, dates and departments in the reader's words. For one page: its formats serve one thread, and are made once. */
final class Words {

    private final Texts texts;
    private final Departments departments;
    private final Locale locale;
    private final NumberFormat counts;
    private final NumberFormat amounts;
    private final NumberFormat decimals;
    private final NumberFormat percents;
    private final NumberFormat wholePercents;

    Words(Texts texts, Departments departments) {
        this.texts = texts;
        this.departments = departments;
        this.locale = texts.viewersLocale();
        this.counts = NumberFormat.getIntegerInstance(locale);
        this.amounts = NumberFormat.getNumberInstance(locale);
        this.decimals = withDigits(NumberFormat.getNumberInstance(locale), 2);
        this.percents = withDigits(NumberFormat.getPercentInstance(locale), 1);
        this.wholePercents = NumberFormat.getPercentInstance(locale);
    }

    private static NumberFormat withDigits(NumberFormat format, int fraction) {
        format.setMinimumFractionDigits(fraction);
        format.setMaximumFractionDigits(fraction);
        return format;
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    /** Nobody's is shown, never guessed. */
    String department(String key) {
        if (key.isEmpty()) {
            return text("internal-customer.report.unassigned");
        }
        return departments
                .find(key)
                .map(Department::names)
                .map(names -> names.in(locale.getLanguage()))
                .orElse(key);
    }

    /** Whether there is such a department; nobody is none. */
    boolean knows(String key) {
        return departments.find(key).isPresent();
    }

    String count(long number) {
        return counts.format(number);
    }

    /** A number that is whole most of the time; a small part of one is not shown as nothing. */
    String amount(double number) {
        boolean small = number > 0 && number < 0.1;
        amounts.setMaximumFractionDigits(small ? (int) Math.ceil(-Math.log10(number)) : 1);
        return amounts.format(number);
    }

    /** The mark of what is made up, by the key of its text; empty where nothing is. */
    String simulated(String key, double number) {
        return number == 0 ? "" : text(key, amount(number));
    }

    String decimal(double number) {
        return decimals.format(number);
    }

    String percent(double share) {
        return percents.format(share);
    }

    /** Such as {@code 89.1–92.4 %}. */
    String interval(Optional<Estimate> estimate) {
        return estimate.map(all -> percent(all.lower()) + "–" + percent(all.upper()))
                .orElse("");
    }

    /** The same in whole percent, where there is little room. */
    String shortInterval(Optional<Estimate> estimate) {
        return estimate.map(all -> wholePercents.format(all.lower()) + "–" + wholePercents.format(all.upper()))
                .orElse("");
    }

    /** In minutes where it is less than an hour. */
    String hours(Duration duration) {
        if (duration.toHours() == 0) {
            return text("internal-customer.report.minutes", duration.toMinutes());
        }
        amounts.setMaximumFractionDigits(1);
        return text("internal-customer.report.hours", amounts.format(duration.toMinutes() / 60.0));
    }

    String month(LocalDate month) {
        String pattern = locale.getLanguage().equals("zh") ? "yyyy年M月" : "MMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, locale).format(month);
    }

    /** Both days included, as people say it. */
    String days(ReportPeriod period) {
        return period.from() + " – " + period.to().minusDays(1);
    }

    String period(String name) {
        if (name.equals(ReportPeriod.ROLLING)) {
            return text("internal-customer.report.period.rolling");
        }
        if (name.matches("\\d{4}-\\d{2}")) {
            return month(LocalDate.parse(name + "-01"));
        }
        if (name.contains("Q")) {
            return text(
                    "internal-customer.report.period.quarter", name.substring(0, 4), name.substring(name.length() - 1));
        }
        return name.contains("/") ? name : text("internal-customer.report.period.year", name);
    }
}
