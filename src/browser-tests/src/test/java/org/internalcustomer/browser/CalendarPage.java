package org.internalcustomer.browser;

import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** The form of a working calendar, used with the mouse and with the keyboard. */
record CalendarPage(Chromium browser) {

    /** Beside the text field of that weekday. */
    private static By inDay(String weekday, String what) {
        return By.cssSelector("[data-day='week." + weekday + "'] " + what);
    }

    private static By day(String date) {
        return By.cssSelector(".ic-months [data-date='" + date + "']");
    }

    String hours(String weekday) {
        return browser.value(By.id("ic-week." + weekday));
    }

    /** Office hours at first; then an hour after the last one. The new bar has the focus. */
    void addHours(String weekday) {
        browser.click(inDay(weekday, ".ic-add-hours"));
    }

    void dragHours(String weekday, double fromHour, double toHour) {
        browser.drag(inDay(weekday, ".ic-track"), fromHour / 24, toHour / 24);
    }

    void moveEndByQuarters(int quarters) {
        for (int i = 0; i < Math.abs(quarters); i++) {
            browser.press(Keys.chord(Keys.SHIFT, quarters > 0 ? Keys.ARROW_RIGHT : Keys.ARROW_LEFT));
        }
    }

    void moveByQuarters(int quarters) {
        for (int i = 0; i < Math.abs(quarters); i++) {
            browser.press(quarters > 0 ? Keys.ARROW_RIGHT : Keys.ARROW_LEFT);
        }
    }

    void deleteBar() {
        browser.press(Keys.DELETE);
    }

    void copyToWeekdays(String weekday) {
        copy(weekday, "weekdays");
    }

    /** @param to {@code all}, {@code weekdays} or such as {@code week.SUNDAY} */
    void copy(String weekday, String to) {
        new Select(browser.find(inDay(weekday, ".ic-copy"))).selectByValue(to);
    }

    void choose(String holidaySet) {
        browser.click(By.cssSelector("input[name=holidaySets][value='" + holidaySet + "'] ~ label"));
    }

    /** What a screen reader says about the date. */
    String says(String date) {
        return browser.find(day(date)).getDomAttribute("aria-label");
    }

    /** With the mouse. */
    void click(String date) {
        browser.click(day(date));
    }

    /** With the keyboard, from a date of the same year. */
    void goTo(String from, int days) {
        browser.click(day(from));
        browser.press(Keys.ESCAPE);
        for (int i = 0; i < days; i++) {
            browser.press(Keys.ARROW_RIGHT);
        }
        browser.press(Keys.ENTER);
    }

    void makeItLike(String weekday, String name) {
        type("like");
        new Select(browser.find(By.cssSelector("select.ic-day-like"))).selectByValue(weekday);
        browser.type(By.cssSelector("input.ic-day-name"), name);
        browser.press(Keys.ENTER);
    }

    void makeItAHalfDay(String hours, String name) {
        type("hours");
        browser.type(By.cssSelector("input.ic-day-hours"), hours);
        browser.type(By.cssSelector("input.ic-day-name"), name);
        browser.click(By.cssSelector(".ic-day-set"));
    }

    /** The kind and the name of the day that is open, not yet set. */
    void choose(String type, String name) {
        type(type);
        browser.type(By.cssSelector("input.ic-day-name"), name);
    }

    void makeItPlain() {
        type("");
        browser.click(By.cssSelector(".ic-day-set"));
    }

    void cancelDay() {
        browser.click(By.cssSelector(".ic-day-cancel"));
    }

    boolean editsADay() {
        return browser.find(By.cssSelector(".ic-day-editor")).isDisplayed();
    }

    int year() {
        return Integer.parseInt(browser.text(By.cssSelector(".ic-year-number")));
    }

    void nextYear() {
        browser.click(By.cssSelector(".ic-year-next"));
    }

    void previousYear() {
        browser.click(By.cssSelector(".ic-year-previous"));
    }

    /** From this year, whichever it is. */
    void turnTo(int year) {
        while (year() < year) {
            nextYear();
        }
        while (year() > year) {
            previousYear();
        }
    }

    private void type(String type) {
        new Select(browser.find(By.cssSelector("select.ic-day-type"))).selectByValue(type);
    }

    /** The special days as lines, which are folded away beside the year. */
    void openTheText() {
        browser.click(By.cssSelector("#ic-field-specialDays summary"));
    }

    String specialDays() {
        return browser.value(By.id("ic-specialDays"));
    }

    /** For the question when a request raised now would be due. */
    void goal(String budget) {
        browser.type(By.id("ic-budget"), budget);
    }

    String due() {
        return browser.text(By.id("ic-due-answer"));
    }

    void awaitDue(String words) {
        browser.waitFor(ExpectedConditions.textToBePresentInElementLocated(By.id("ic-due-answer"), words));
    }

    /** What is said while something is half typed is no such answer. */
    void awaitDue(String words, String otherThan) {
        browser.waitFor(driver -> due().contains(words) && !due().equals(otherThan));
    }

    String errorAt(String field) {
        return browser.text(By.id("ic-error-" + field));
    }
}
