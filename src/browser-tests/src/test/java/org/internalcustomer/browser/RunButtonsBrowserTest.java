package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/**
 * The buttons beside a long run. So that it lasts until they are pressed, the test holds the run's lock, as another node
 * of the cluster would.
 */
@NeedsChromium
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RunButtonsBrowserTest {

    private static final By PAUSE = By.id("ic-pause");
    private static final By RESUME = By.id("ic-resume");
    private static final By CANCEL = By.id("ic-cancel");
    private static final By START = By.id("ic-start");

    private Company company;
    private String database;

    @BeforeAll
    void open(@TempDir Path folder) {
        database = "jdbc:h2:file:" + folder.resolve("shared").toAbsolutePath() + ";AUTO_SERVER=TRUE";
        company = Company.open(folder, "--db-url", database);
    }

    @AfterAll
    void close() {
        if (company != null) {
            company.close();
        }
    }

    @Test
    @Tag("R-CLK-1")
    void pauseResumeAndCancelARebuild() throws SQLException {
        try (Chromium browser = Chromium.start()) {
            AdministratorPages pages = new AdministratorPages(browser, company).enter("en_US");
            pages.open("rebuild");
            browser.reloadUntilText(By.id("ic-run-state"), "Done");
            hold("job.rebuild/*");

            browser.follow(START);
            assertThat(state(browser)).isEqualTo("RUNNING");
            browser.follow(PAUSE);
            assertThat(state(browser)).isEqualTo("PAUSED");
            assertThat(browser.has(PAUSE)).isFalse();
            browser.screenshot("rebuild-paused");
            browser.follow(RESUME);
            assertThat(state(browser)).isEqualTo("RUNNING");
            browser.follow(CANCEL);
            assertThat(state(browser)).isEqualTo("CANCELLED");
            assertThat(browser.has(START)).isTrue();
        }
    }

    @Test
    @Tag("R-POL-4")
    void cancelAWhatIf() throws SQLException {
        try (Chromium browser = Chromium.start()) {
            AdministratorPages pages = new AdministratorPages(browser, company).enter("zh_CN");
            pages.open("policies?key=STD");
            new PolicyPage(browser).fillLast("6h");
            browser.follow(By.id("ic-save-draft"));
            hold("job.what-if/STD");

            pages.open("what-if?policy=STD");
            browser.follow(START);
            assertThat(state(browser)).isEqualTo("RUNNING");
            browser.follow(CANCEL);
            assertThat(state(browser)).isEqualTo("CANCELLED");
            assertThat(browser.has(START)).isTrue();
            browser.screenshot("what-if-cancelled");
        }
    }

    private static String state(Chromium browser) {
        return browser.attributes(By.id("ic-run"), "data-state").get(0);
    }

    /** From now on no node of this cluster gets the lock. */
    private void hold(String lock) throws SQLException {
        try (Connection shared = DriverManager.getConnection(database, "", "");
                PreparedStatement drop =
                        shared.prepareStatement("DELETE FROM sandbox_cluster_lock WHERE lock_name = ?");
                PreparedStatement take = shared.prepareStatement(
                        "INSERT INTO sandbox_cluster_lock (lock_name, holder, leased_until) VALUES (?, ?, ?)")) {
            drop.setString(1, "org.internalcustomer." + lock);
            drop.executeUpdate();
            take.setString(1, "org.internalcustomer." + lock);
            take.setString(2, "another node");
            take.setLong(3, Long.MAX_VALUE);
            take.executeUpdate();
        }
    }
}
