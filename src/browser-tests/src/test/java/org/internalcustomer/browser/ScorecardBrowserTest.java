package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.internalcustomer.sandbox.independent.Visitor;
import org.internalcustomer.sandbox.run.RunningApp;
import org.internalcustomer.sandbox.run.SandboxProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.Select;

/** The scorecard of the demonstration: read in a narrow window, walked with the keyboard, followed to its issues. */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScorecardBrowserTest {

    private static final String SCORECARD = "/plugins/servlet/internal-customer/scorecard";
    private static final By FIRST_CELL = By.cssSelector("#ic-matrix a");
    private static final int ISSUES = 1900;

    private SandboxProcess sandbox;

    @BeforeAll
    void open(@TempDir Path home) {
        sandbox = SandboxProcess.start(home, "--clock", "2016-04-08T12:00:00Z");
        RunningApp app = new RunningApp(sandbox);
        app.awaitImport();
        app.awaitComputed(ISSUES);
        Visitor.loggedIn(sandbox, "admin").awaitScorecard(app);
    }

    @AfterAll
    void close() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void isWalkedWithTheArrowKeysFromCellToCell() {
        try (Chromium browser = reader("admin")) {
            browser.open(sandbox.url(SCORECARD));
            browser.focus(FIRST_CELL);
            String first = browser.focused();
            browser.press(Keys.ARROW_DOWN);
            String below = browser.focused();
            browser.press(Keys.END);
            String last = browser.focused();
            browser.press(Keys.HOME);

            assertThat(first).contains(" served by ", "n = ", "interval ");
            assertThat(below).isNotEqualTo(first);
            assertThat(customer(last)).isEqualTo(customer(below));
            assertThat(browser.focused()).isEqualTo(below);
        }
    }

    @Test
    void isLeftWithOneTab() {
        try (Chromium browser = reader("admin")) {
            browser.open(sandbox.url(SCORECARD));
            browser.focus(FIRST_CELL);

            browser.press(Keys.TAB);

            assertThat(browser.focused()).doesNotContain(" served by ");
        }
    }

    @Test
    @Tag("R-SCO-2")
    void leadsFromACellToJirasSearch() {
        try (Chromium browser = reader("admin")) {
            browser.open(sandbox.url(SCORECARD));
            browser.focus(FIRST_CELL);
            String sample = browser.focused().replaceAll(".*n = (\\d+),.*", "$1");
            browser.press(Keys.ENTER);
            assertThat(browser.text(By.id("ic-figure-count"))).startsWith(sample + " counted");

            browser.follow(By.id("ic-figure-search"));

            assertThat(browser.address()).contains("/issues/?jql=", "scorecardFigure");
            assertThat(browser.text(By.id("content"))).contains(sample);
        }
    }

    @Test
    @Tag("R-SCO-2")
    void leadsFromAFigureThroughThePagesOfItsIssuesAndBack() {
        try (Chromium browser = reader("admin")) {
            By firstIssue = By.cssSelector("#ic-figure tbody a");
            browser.open(sandbox.url(SCORECARD));
            browser.follow(By.cssSelector(".ic-card-value a"));
            String first = browser.text(firstIssue);

            browser.follow(By.id("ic-figure-next"));
            assertThat(browser.text(firstIssue)).isNotEqualTo(first);
            browser.follow(By.cssSelector("#ic-figure .ic-paging a:first-child"));
            assertThat(browser.text(firstIssue)).isEqualTo(first);
            browser.follow(By.cssSelector("#ic-figure > p:first-child a"));

            assertThat(browser.has(By.id("ic-scorecard"))).isTrue();
        }
    }

    @Test
    @Tag("R-SCO-1")
    void showsInTheMatrixWhatIsChosen() {
        try (Chromium browser = reader("admin")) {
            browser.open(sandbox.url(SCORECARD));
            Set<String> shown = new HashSet<>();
            List<String> choices = browser.choices(By.id("ic-show"));
            for (String choice : choices) {
                new Select(browser.find(By.id("ic-show"))).selectByValue(choice);
                browser.follow(By.id("ic-show-report"));
                shown.add(browser.text(By.id("ic-matrix")));
            }

            assertThat(choices).hasSizeGreaterThan(2);
            assertThat(shown).as("each has figures of its own").hasSameSizeAs(choices);
        }
    }

    @Test
    @Tag("R-SCO-2")
    void leadsFromTheTrendsTableAndFromItsPointsToTheSameIssues() {
        try (Chromium browser = reader("admin")) {
            browser.open(sandbox.url(SCORECARD));
            browser.click(By.cssSelector(".ic-trend-table summary"));
            browser.follow(By.cssSelector(".ic-trend-table td:nth-child(2) a"));
            String issues = browser.text(By.id("ic-figure"));
            browser.open(sandbox.url(SCORECARD));

            browser.followPoint(By.id("ic-trend"), """
                    const chart = Chart.getChart('ic-trend');
                    const line = chart.data.datasets.findIndex(each => each.name === 'attainment');
                    const month = chart.data.datasets[line].data.findIndex(each => each !== null);
                    const point = chart.getDatasetMeta(line).data[month];
                    return [point.x - chart.width / 2, point.y - chart.height / 2];""");

            assertThat(browser.text(By.id("ic-figure"))).isEqualTo(issues);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "liwei"})
    void fitsANarrowWindowInBothLanguages(String user) {
        try (Chromium browser = reader(user)) {
            browser.resize(500, 900);
            browser.open(sandbox.url(SCORECARD));
            browser.find(By.id("ic-departments"));
            browser.screenshot("scorecard-narrow-" + user);

            assertThat(browser.fitsTheWidth()).isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "liwei"})
    void saysSoWhereNothingIsCounted(String user) {
        try (Chromium browser = reader(user)) {
            browser.open(sandbox.url(SCORECARD + "?period=2014-03"));

            assertThat(browser.text(By.id("ic-report-empty"))).isNotBlank();
            assertThat(browser.has(By.id("ic-matrix"))).isFalse();
            assertThat(browser.has(By.className("ic-card"))).isFalse();
        }
    }

    private static String customer(String cell) {
        return cell.substring(0, cell.indexOf(" served by "));
    }

    private Chromium reader(String name) {
        Chromium browser = Chromium.start();
        new LoginPage(browser, sandbox::url).loginAs(name);
        return browser;
    }
}
