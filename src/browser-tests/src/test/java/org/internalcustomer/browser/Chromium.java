package org.internalcustomer.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.support.ui.ExpectedCondition;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One person's browser: Debian's Chromium without a window, with a profile of its own. */
final class Chromium implements AutoCloseable {

    static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PROGRAM = Path.of("/usr/bin/chromium");
    private static final By PAGE = By.tagName("html");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final ChromeDriver driver;
    private final WebDriverWait wait;

    private Chromium(ChromeDriver driver) {
        this.driver = driver;
        this.wait = new WebDriverWait(driver, PATIENCE);
        this.wait.ignoring(StaleElementReferenceException.class);
        driver.manage().timeouts().scriptTimeout(PATIENCE);
    }

    static boolean isInstalled() {
        return Files.isExecutable(DRIVER) && Files.isExecutable(PROGRAM);
    }

    static Chromium start() {
        return start(new ChromeOptions());
    }

    /** As narrow as a small phone. */
    static Chromium phone() {
        ChromeOptions options = new ChromeOptions();
        options.setExperimentalOption(
                "mobileEmulation",
                Map.of("deviceMetrics", Map.of("width", 375, "height", 667, "pixelRatio", 2.0, "touch", true)));
        return start(options);
    }

    private static Chromium start(ChromeOptions options) {
        options.setBinary(PROGRAM.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                "--window-size=1300,1000");
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        return new Chromium(new ChromeDriver(service, options));
    }

    /** From now on the person's system is dark. */
    Chromium dark() {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark"))));
        return this;
    }

    void open(URI address) {
        driver.get(address.toString());
    }

    void reload() {
        driver.navigate().refresh();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    String title() {
        return driver.getTitle();
    }

    /** As a header, for whoever goes on in this session. */
    String cookies() {
        return driver.manage().getCookies().stream()
                .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /** What scripts complained about since this was asked last. */
    List<String> scriptErrors() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Without what the styles hide. */
    String visibleText(By what) {
        return of(what, WebElement::getText);
    }

    boolean has(By what) {
        return !driver.findElements(what).isEmpty();
    }

    WebElement find(By what) {
        return wait.until(ExpectedConditions.presenceOfElementLocated(what));
    }

    /** Looks again where a script, or a page that is loaded anew, puts another element in its place meanwhile. */
    private <T> T of(By what, Function<WebElement, T> look) {
        return wait.until(browser -> look.apply(browser.findElement(what)));
    }

    /** The texts of those that can be seen. */
    List<String> shown(By what) {
        return wait.until(browser -> browser.findElements(what).stream()
                .filter(WebElement::isDisplayed)
                .map(Chromium::textOf)
                .toList());
    }

    /** As it is written, whatever the styles make of it. */
    String text(By what) {
        return of(what, Chromium::textOf);
    }

    private static String textOf(WebElement element) {
        return element.getDomProperty("textContent").replaceAll("\\s+", " ").strip();
    }

    /** Clicks what leads to another page, or has a script load this one anew, and waits until that is there. */
    void follow(By what) {
        WebElement page = wait.until(browser -> {
            WebElement link = clickable(what);
            WebElement left = browser.findElement(PAGE);
            link.click();
            return left;
        });
        wait.until(browser -> isGone(page));
    }

    private WebElement clickable(By what) {
        WebElement found = ExpectedConditions.elementToBeClickable(what).apply(driver);
        if (found == null) {
            throw new NoSuchElementException(what + " cannot be clicked");
        }
        return found;
    }

    /** While a page is replaced, the driver may say other things than that the element is stale. */
    private static boolean isGone(WebElement element) {
        try {
            return element.getTagName().isEmpty();
        } catch (WebDriverException gone) {
            return true;
        }
    }

    /** An attribute of each of them. */
    List<String> attributes(By what, String name) {
        return wait.until(browser -> {
            List<WebElement> found = browser.findElements(what);
            return found.isEmpty()
                    ? null
                    : found.stream()
                            .map(element -> element.getDomAttribute(name))
                            .toList();
        });
    }

    void click(By what) {
        wait.until(browser -> {
            clickable(what).click();
            return true;
        });
    }

    void type(By where, String text) {
        wait.until(browser -> {
            WebElement field =
                    ExpectedConditions.visibilityOfElementLocated(where).apply(driver);
            if (field == null) {
                return false;
            }
            field.clear();
            field.sendKeys(text);
            return true;
        });
    }

    /** To whatever has the focus. */
    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Of whatever has the focus. */
    String focusedId() {
        return String.valueOf(driver.switchTo().activeElement().getDomAttribute("id"));
    }

    /** What a screen reader says of whatever has the focus. */
    String focused() {
        return String.valueOf(driver.switchTo().activeElement().getDomAttribute("aria-label"));
    }

    void resize(int width, int height) {
        driver.manage().window().setSize(new Dimension(width, height));
    }

    void focus(By what) {
        wait.until(browser -> {
            driver.executeScript("arguments[0].focus()", browser.findElement(what));
            return true;
        });
    }

    /** With the mouse, from one place of an element to another; each a share of its width. */
    void drag(By what, double from, double to) {
        WebElement element = wait.until(ExpectedConditions.visibilityOfElementLocated(what));
        int width = element.getSize().getWidth();
        new Actions(driver)
                .scrollToElement(element)
                .moveToElement(element, (int) ((from - 0.5) * width), 0)
                .clickAndHold()
                .moveByOffset((int) ((to - from) * width / 2), 0)
                .moveByOffset((int) ((to - from) * width / 2), 0)
                .release()
                .perform();
    }

    /** Clicks a place of an element that leads to another page, and waits until that is there. */
    void followPoint(By what, String scriptThatFindsItFromTheMiddle) {
        WebElement page = find(PAGE);
        WebElement element = wait.until(ExpectedConditions.visibilityOfElementLocated(what));
        new Actions(driver).scrollToElement(element).perform();
        List<?> place = (List<?>) driver.executeScript(scriptThatFindsItFromTheMiddle);
        new Actions(driver)
                .moveToElement(element, ((Number) place.get(0)).intValue(), ((Number) place.get(1)).intValue())
                .click()
                .perform();
        wait.until(browser -> isGone(page));
    }

    /** The values that a list offers. */
    List<String> choices(By list) {
        return of(list, found -> new Select(found)
                .getOptions().stream()
                        .map(option -> option.getDomProperty("value"))
                        .toList());
    }

    String value(By field) {
        return of(field, found -> found.getDomProperty("value"));
    }

    void waitFor(ExpectedCondition<?> condition) {
        wait.until(condition);
    }

    /** For what the server computes after the page was built. */
    void reloadUntilText(By where, String text) {
        wait.until(browser -> {
            if (browser.findElements(where).stream()
                    .anyMatch(element -> textOf(element).contains(text))) {
                return true;
            }
            browser.navigate().refresh();
            return false;
        });
    }

    /** Whether everything can be seen without moving the page sideways. */
    boolean fitsTheWidth() {
        return (Boolean) driver.executeScript(
                "return document.documentElement.scrollWidth <= document.documentElement.clientWidth");
    }

    /** What a script says when it calls its last argument. */
    List<?> answers(String script, Object... arguments) {
        return (List<?>) driver.executeAsyncScript(script, arguments);
    }

    /** What is seen inside a frame of the page. */
    <T> T inFrame(By frame, Supplier<T> look) {
        driver.switchTo().frame(find(frame));
        try {
            return look.get();
        } finally {
            driver.switchTo().defaultContent();
        }
    }

    void screenshot(String name) {
        Path folder = Path.of(System.getProperty("screenshots", "target/screenshots"));
        File taken = driver.getScreenshotAs(OutputType.FILE);
        try {
            Files.createDirectories(folder);
            Files.move(taken.toPath(), folder.resolve(name + ".png"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }
}
