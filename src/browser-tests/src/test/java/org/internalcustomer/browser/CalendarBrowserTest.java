package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** An administrator builds a calendar with holidays, a half day and make-up workdays, and it counts like that. */
@Tag("R-CAL-1")
class CalendarBrowserTest extends CompanyWalk {

    private static final long HOUR = 3_600_000;

    /** In which language, and under which keys. */
    enum Language {
        ENGLISH("en_US", "EN"),
        CHINESE("zh_CN", "ZH");

        private final String locale;
        private final String key;

        Language(String locale, String key) {
            this.locale = locale;
            this.key = key;
        }

        String in(String english, String chinese) {
            return this == ENGLISH ? english : chinese;
        }
    }

    @ParameterizedTest
    @EnumSource
    void countsMakeUpWorkdaysAsTheyWereDrawn(Language language) {
        try (Chromium browser = Chromium.start()) {
            AdministratorPages pages = new AdministratorPages(browser, company).enter(language.locale);
            addTheReadySet(browser, pages, language);
            buildTheCalendar(browser, pages, language);
            assertThat(pages.rest(elapsed(language, "2026-10-01"))).contains("\"elapsed\":0");
            assertThat(pages.rest(elapsed(language, "2026-10-10"))).contains("\"elapsed\":" + 9 * HOUR);
            assertThat(pages.rest(elapsed(language, "2026-11-28"))).contains("\"elapsed\":" + 9 * HOUR);
            assertThat(pages.rest(elapsed(language, "2026-12-24"))).contains("\"elapsed\":" + 3 * HOUR);
            importMore(browser, pages, language);
            keepWhatWasTyped(browser, pages, language);
        }
    }

    private static void addTheReadySet(Chromium browser, AdministratorPages pages, Language language) {
        pages.open("holiday-sets");
        assertThat(browser.text(By.id("ic-ready-sets"))).contains("国办发明电〔2025〕7号");
        browser.follow(By.cssSelector("#ic-ready-sets [data-key='CN-2026'] .ic-ready-add"));
        browser.screenshot(language + "-calendar-1-ready-set");
        browser.type(By.id("ic-key"), language.key + "-2026");
        pages.save();
        assertThat(browser.text(By.cssSelector(".ic-saved"))).contains(language.key + "-2026");
    }

    private static void buildTheCalendar(Chromium browser, AdministratorPages pages, Language language) {
        pages.open("calendars?new");
        CalendarPage calendar = new CalendarPage(browser);
        browser.type(By.id("ic-key"), language.key);
        browser.type(By.id("ic-nameEn"), "Office");
        browser.type(By.id("ic-nameZh"), "办公室");
        browser.type(By.id("ic-zone"), "Asia/Shanghai");
        calendar.addHours("MONDAY");
        assertThat(calendar.hours("MONDAY")).isEqualTo("09:00-17:00");
        calendar.moveEndByQuarters(-20);
        calendar.addHours("MONDAY");
        calendar.moveEndByQuarters(20);
        assertThat(calendar.hours("MONDAY")).isEqualTo("09:00-12:00, 13:00-19:00");
        calendar.copyToWeekdays("MONDAY");
        assertThat(calendar.hours("FRIDAY")).isEqualTo("09:00-12:00, 13:00-19:00");
        calendar.dragHours("SATURDAY", 6, 12);
        assertThat(calendar.hours("SATURDAY")).matches("0[56]:\\d\\d-1[12]:\\d\\d");
        calendar.deleteBar();
        assertThat(calendar.hours("SATURDAY")).isEmpty();
        calendar.choose(language.key + "-2026");
        calendar.turnTo(2026);
        assertThat(calendar.says("2026-10-01")).contains("国庆节");
        assertThat(calendar.says("2026-10-10")).contains(language.in("works like a Monday", "按星期一上班"));
        calendar.goTo("2026-11-26", 2);
        calendar.makeItLike("FRIDAY", language.in("Moved, once", "搬家"));
        calendar.click("2026-12-24");
        calendar.makeItAHalfDay("09:00-12:00", language.in("Christmas Eve", "平安夜"));
        assertThat(calendar.specialDays())
                .isEqualTo(language.in(
                        "2026-11-28,like,\"Moved, once\",FRIDAY\n2026-12-24,hours,Christmas Eve,09:00-12:00",
                        "2026-11-28,like,搬家,FRIDAY\n2026-12-24,hours,平安夜,09:00-12:00"));
        calendar.awaitDue(language.in("would be due", "到期"));
        browser.screenshot(language + "-calendar-2-drawn");
        pages.save();
        assertThat(browser.text(By.cssSelector("#ic-calendars-list [data-key='" + language.key + "']")))
                .contains("09:00-12:00, 13:00-19:00");
    }

    private static void importMore(Chromium browser, AdministratorPages pages, Language language) {
        pages.open("special-days?calendar=" + language.key);
        browser.type(By.id("ic-text"), "2027-01-01,closed,New Year\n2027-13-01,closed,never");
        browser.follow(By.id("ic-preview"));
        assertThat(browser.text(By.id("ic-import-problems")))
                .contains(language.in("Line 2: \"2027-13-01\" is no date", "第 2 行：“2027-13-01”不是有效的日期"));
        assertThat(browser.has(By.id("ic-apply"))).isFalse();
        browser.type(By.id("ic-text"), "2027-01-01,closed,New Year");
        browser.follow(By.id("ic-preview"));
        assertThat(browser.text(By.id("ic-import-summary")))
                .isEqualTo(language.in("1 added, 0 changed, 0 removed, 2 unchanged.", "新增 1 天，更改 0 天，删除 0 天，2 天不变。"));
        browser.screenshot(language + "-calendar-3-preview");
        browser.follow(By.id("ic-apply"));
        assertThat(new CalendarPage(browser).specialDays()).endsWith("2027-01-01,closed,New Year");
        assertThat(browser.has(By.cssSelector("#ic-versions [data-version='2']")))
                .isTrue();
    }

    private static void keepWhatWasTyped(Chromium browser, AdministratorPages pages, Language language) {
        CalendarPage calendar = new CalendarPage(browser);
        browser.type(By.id("ic-week.TUESDAY"), "9 to 5");
        browser.type(By.id("ic-nameEn"), "Changed");
        pages.save();
        assertThat(calendar.errorAt("week.TUESDAY"))
                .contains(language.in("Write it like 09:00-12:00", "请填写如 09:00-12:00"));
        assertThat(calendar.hours("TUESDAY")).isEqualTo("9 to 5");
        assertThat(browser.value(By.id("ic-nameEn"))).isEqualTo("Changed");
        browser.screenshot(language + "-calendar-4-refused");
    }

    private static String elapsed(Language language, String date) {
        return "calendars/" + language.key + "/elapsed?from=" + date + "T00:00:00Z&to=" + date + "T14:00:00Z";
    }
}
