package org.internalcustomer.jira.calendar;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.internalcustomer.jira.host.startup.HealthCheck;
import org.internalcustomer.jira.host.text.Moments;
import org.internalcustomer.jira.host.text.Texts;

/** Whether the holidays of every working calendar are known for a while. */
public final class HolidaysCheck implements HealthCheck {

    private static final String PART = "internal-customer.calendar.holidays-check";

    private final EndingHolidays endings;
    private final Texts texts;

    public HolidaysCheck(EndingHolidays endings, Texts texts) {
        this.endings = endings;
        this.texts = texts;
    }

    @Override
    public Finding check() {
        List<EndingHolidays.Ending> ending = endings.all();
        return ending.isEmpty()
                ? new Finding(PART, State.GOOD, "internal-customer.calendar.holidays-check.good")
                : new Finding(
                        PART,
                        State.WARNING,
                        ending.stream().map(each -> sentence(texts, each)).collect(Collectors.joining(" ")));
    }

    static String sentence(Texts texts, EndingHolidays.Ending ending) {
        Locale language = texts.viewersLocale();
        String calendar = ending.calendar().names().in(language.getLanguage());
        String until = Moments.day(language).format(ending.until());
        return ending.days() < 0
                ? texts.text("internal-customer.calendar.holidays-ended", calendar, until)
                : texts.text("internal-customer.calendar.holidays-ending", calendar, until, ending.days());
    }
}
