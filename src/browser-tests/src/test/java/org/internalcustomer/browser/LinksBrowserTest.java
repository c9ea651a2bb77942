package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;

/** Every link of the app's pages leads to a page, for whoever is shown it, and that page says all in words. */
class LinksBrowserTest extends CompanyWalk {

    private static final String APP = "/plugins/servlet/internal-customer/";

    private final LivelyRequests requests = new LivelyRequests();

    @ParameterizedTest
    @CsvSource({"ENGLISH, en_US", "CHINESE, zh_CN"})
    void leadAnAdministratorToPages(Journey journey, String locale) {
        List<String> keys = requests.of(journey, company);
        try (Chromium browser = Chromium.start()) {
            new AdministratorPages(browser, company).enter(locale);

            LinkWalk walk = walk(browser, keys).from(company.url(APP + "admin/health"));

            assertThat(walk.problems()).isEmpty();
            assertThat(walk.pages())
                    .extracting(URI::getPath)
                    .as("that all were found")
                    .anyMatch(path -> path.endsWith("/scorecard/issues"))
                    .anyMatch(path -> path.endsWith("/admin/policies"))
                    .anyMatch(path -> path.contains("/explanation/"))
                    .anyMatch(path -> path.contains("/recovery/"))
                    .anyMatch(path -> path.contains("/disputes/"))
                    .anyMatch(path -> path.endsWith("/pulse-results"));
            SoftAssertions.assertSoftly(all -> walk.pages().forEach(page -> readsWell(all, browser, page)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadTheOthersToPages(Journey journey) {
        List<String> keys = requests.of(journey, company);
        Set<String> found = new TreeSet<>();
        for (String reader : List.of(journey.requester(), journey.firstAgent(), journey.secondAgent())) {
            try (Chromium browser = Chromium.start()) {
                new LoginPage(browser, company).loginAs(reader);

                LinkWalk walk = walk(browser, keys);

                assertThat(walk.problems()).as(reader).isEmpty();
                assertThat(walk.pages())
                        .extracting(URI::getPath)
                        .as("that all were found for " + reader)
                        .anyMatch(path -> path.endsWith("/queue"))
                        .anyMatch(path -> path.endsWith("/my-surveys"));
                walk.pages().forEach(page -> found.add(page.getPath()));
            }
        }
        assertThat(found).anyMatch(path -> path.endsWith("/corrections")).anyMatch(path -> path.contains("/kudos/"));
    }

    private LinkWalk walk(Chromium browser, List<String> keys) {
        LinkWalk walk = new LinkWalk(browser.cookies()).from(company.url("/browse/INC-1"));
        keys.forEach(key -> walk.from(company.url("/browse/" + key)));
        return walk;
    }

    /** With its scripts. */
    private static void readsWell(SoftAssertions all, Chromium browser, URI page) {
        if (page.getPath().contains("/rest/")) {
            return;
        }
        browser.open(page);
        all.assertThat(LinkWalk.unrendered(browser.visibleText(By.tagName("body"))))
                .as(page.toString())
                .isEmpty();
        all.assertThat(browser.scriptErrors()).as(page.toString()).isEmpty();
    }
}
