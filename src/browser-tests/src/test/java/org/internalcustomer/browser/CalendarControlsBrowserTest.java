package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Each control of the calendar's form does what it says, beside the walk of {@link CalendarBrowserTest}. */
@Tag("R-CAL-1")
class CalendarControlsBrowserTest extends CompanyWalk {

    private static final String MON_2030_01_07 = "2030-01-07";

    private Chromium browser;
    private AdministratorPages pages;
    private CalendarPage calendar;

    @BeforeEach
    void beginACalendar() {
        browser = Chromium.start();
        pages = new AdministratorPages(browser, company).enter("en_US");
        pages.open("calendars?new");
        calendar = new CalendarPage(browser);
    }

    @AfterEach
    void leave() {
        browser.close();
    }

    @Test
    void theYearIsTurnedForwardAndBack() {
        int year = calendar.year();

        calendar.nextYear();
        assertThat(calendar.year()).isEqualTo(year + 1);
        assertThat(calendar.says(year + 1 + "-12-31")).contains(String.valueOf(year + 1));
        calendar.previousYear();
        calendar.previousYear();

        assertThat(calendar.year()).isEqualTo(year - 1);
        assertThat(calendar.says(year - 1 + "-01-01")).contains(String.valueOf(year - 1));
    }

    @Test
    void aDayStaysAsItWasWhenItsEditorIsLeft() {
        calendar.turnTo(2030);
        for (Runnable leave : List.<Runnable>of(() -> browser.press(Keys.ESCAPE), calendar::cancelDay)) {
            calendar.click(MON_2030_01_07);
            calendar.choose("closed", "Never mind");
            assertThat(calendar.editsADay()).isTrue();

            leave.run();

            assertThat(calendar.editsADay()).isFalse();
            assertThat(calendar.specialDays()).isEmpty();
            assertThat(browser.focused()).isEqualTo(calendar.says(MON_2030_01_07));
        }
    }

    @Test
    void aDayIsSetByEnterAndMadePlainAgainByTheButton() {
        calendar.turnTo(2030);
        calendar.click(MON_2030_01_07);
        calendar.choose("closed", "Stocktaking");
        browser.press(Keys.ENTER);
        assertThat(calendar.specialDays()).isEqualTo(MON_2030_01_07 + ",closed,Stocktaking");
        assertThat(calendar.says(MON_2030_01_07)).contains("Stocktaking");

        calendar.click(MON_2030_01_07);
        calendar.makeItPlain();

        assertThat(calendar.specialDays()).isEmpty();
        assertThat(calendar.says(MON_2030_01_07)).doesNotContain("Stocktaking");
    }

    @Test
    void hoursAreCopiedToOneDayOrToAll() {
        calendar.addHours("MONDAY");

        calendar.copy("MONDAY", "week.SUNDAY");
        assertThat(calendar.hours("SUNDAY")).isEqualTo("09:00-17:00");
        assertThat(calendar.hours("TUESDAY")).isEmpty();
        calendar.copy("MONDAY", "all");

        assertThat(List.of("TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"))
                .allSatisfy(day -> assertThat(calendar.hours(day)).isEqualTo("09:00-17:00"));
    }

    @Test
    @Tag("R-CAL-4")
    void theAnswerUnderTheFormFollowsTheGoalThatIsTyped() {
        browser.type(By.id("ic-zone"), "Asia/Shanghai");
        calendar.awaitDue("once the form can be read");
        calendar.addHours("MONDAY");
        calendar.goal("1h");
        calendar.awaitDue("would be due");
        String early = calendar.due();
        calendar.goal("2h");
        calendar.awaitDue("would be due", early);
        calendar.goal("87000h");
        calendar.awaitDue("never be due within ten years");
        calendar.goal("soon");
        calendar.awaitDue("once the form can be read");
    }

    @Test
    void aChosenFileIsReadIntoTheImportOfACalendarAndOfAHolidaySet(@TempDir Path folder) throws IOException {
        String days = "2030-01-07,closed,Stocktaking";
        Path file = Files.writeString(folder.resolve("days.csv"), days);
        Rest admin = new Rest(company, "admin");
        admin.send("PUT", "/rest/internal-customer/1.0/holiday-sets/FILED", """
                {"name": {"en": "Filed"}, "days": []}""");
        admin.send("PUT", "/rest/internal-customer/1.0/calendars/FILED", """
                {"name": {"en": "Filed"}, "zone": "UTC", "week": {"MONDAY": [["09:00", "17:00"]]}}""");
        for (String page : List.of("calendars", "holiday-sets")) {
            pages.open(page + "?key=FILED");
            if (page.equals("calendars")) {
                calendar.openTheText();
            }
            browser.follow(By.id("ic-import-link"));

            browser.find(By.id("ic-import-file")).sendKeys(file.toString());
            browser.waitFor(ExpectedConditions.domPropertyToBe(browser.find(By.id("ic-text")), "value", days));
            browser.follow(By.id("ic-preview"));
            assertThat(browser.text(By.id("ic-import-changes"))).contains("2030-01-07", "Stocktaking");
            browser.follow(By.cssSelector("#ic-import-form a.cancel"));

            assertThat(browser.address()).contains(page, "key=FILED");
            assertThat(admin.send("GET", "/rest/internal-customer/1.0/" + page + "/FILED", ""))
                    .as("nothing was applied")
                    .doesNotContain("Stocktaking");
        }
    }
}
