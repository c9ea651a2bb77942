package org.internalcustomer.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.By;

/** An administrator designs a survey, looks at it, switches it on; the customer is asked just that. */
class SurveyDesignBrowserTest extends CompanyWalk {

    private static final String REST = "/rest/internal-customer/1.0/";
    private static final String SERVICE_REQUEST = "2";
    private static final String DONE = "10000";

    private Rest admin;

    @BeforeAll
    void enter() {
        admin = new Rest(company, "admin");
    }

    static List<Journey> journeys() {
        return List.of(Journey.ENGLISH, Journey.CHINESE);
    }

    @ParameterizedTest
    @MethodSource("journeys")
    @Tag("R-SUR-1")
    @Tag("R-SUR-3")
    void aDesignIsPreviewedSwitchedOnAndAnswered(Journey journey) {
        String agent = journey == Journey.ENGLISH ? journey.firstAgent() : journey.secondAgent();
        String department = journey == Journey.ENGLISH ? "SD" : "NET";
        try (Chromium browser = Chromium.start()) {
            design(browser, journey, department);
        }
        String key = admin.create(journey.summary(), journey.requester(), agent);
        new Rest(company, agent).resolve(key);
        Letters.Letter letter = company.letters().awaitTo(journey.requester() + "@example.com", key);
        assertThat(letter.text()).contains(journey.introduction());
        try (Chromium phone = Chromium.phone()) {
            answer(new RatingPage(phone).open(letter.ratingLink(2)), phone, journey);
        }
        assertThat(admin.send("GET", REST + "surveys/" + key, ""))
                .contains("\"factors\":[\"PARKING\"]", "\"lostMinutes\":60", "\"rating\":4");
    }

    @ParameterizedTest
    @MethodSource("journeys")
    @Tag("R-SUR-2")
    void mailAndPageAreReadableInTheDarkOnAPhone(Journey journey, @TempDir Path folder) throws IOException {
        String key = admin.create(journey.summary(), journey.requester(), journey.firstAgent());
        new Rest(company, journey.firstAgent()).resolve(key);
        Letters.Letter letter = company.letters().awaitTo(journey.requester() + "@example.com", key);
        Path mail = Files.writeString(folder.resolve("mail.html"), letter.html());
        try (Chromium phone = Chromium.phone().dark()) {
            phone.open(mail.toUri());
            assertThat(phone.fitsTheWidth()).isTrue();
            phone.screenshot(journey + "-dark-1-mail");
            Accessible.check(phone);
            phone.open(URI.create(letter.ratingLink(4)));
            assertThat(phone.fitsTheWidth()).isTrue();
            phone.screenshot(journey + "-dark-2-page");
            Accessible.check(phone);
            new RatingPage(phone).send(journey.remark());
            phone.screenshot(journey + "-dark-3-thanks");
            Accessible.check(phone);
            String thanks = phone.address();
            phone.follow(By.id("ic-survey-complain"));
            assertThat(phone.address()).endsWith("#complaint");
            phone.open(URI.create(thanks));
            phone.follow(By.id("ic-survey-thank"));
            assertThat(phone.address()).endsWith("#thanks");
        }
    }

    private void design(Chromium browser, Journey journey, String department) {
        AdministratorPages pages =
                new AdministratorPages(browser, company).enter(journey == Journey.ENGLISH ? "en_US" : "zh_CN");
        pages.open("survey-designs");
        browser.screenshot(journey + "-designs-1-list");
        browser.follow(By.id("ic-add"));
        SurveyDesignPage form = new SurveyDesignPage(browser);
        form.name(department, journey.summary()).provider(department);
        form.type("introductionEn", Journey.ENGLISH.introduction())
                .type("introductionZh", Journey.CHINESE.introduction());
        form.type("questionEn", Journey.ENGLISH.designed()).type("questionZh", Journey.CHINESE.designed());
        form.only("issueTypes", SERVICE_REQUEST).only("resolutions", DONE);
        form.type("questions", "1").type("factors-low", "PARKING: No parking space | 没有车位");

        form.previewSays("zh", Journey.CHINESE.designed()).previewSays("zh", "没有车位");
        form.previewSays("en", Journey.ENGLISH.designed()).previewSays("en", "No parking space");
        Accessible.check(browser, "#ic-survey-design-form");
        Accessible.check(browser, "#ic-preview");
        browser.screenshot(journey + "-designs-2-preview");
        form.asOnAPhone();
        assertThat(form.previewFits()).isTrue();
        browser.focus(By.id("ic-preview-frame"));
        browser.screenshot(journey + "-designs-3-phone");
        form.asOnADesktop();
        assertThat(admin.send("GET", REST + "survey-designs", "")).doesNotContain('"' + department + '"');

        form.switchOn();
        pages.save();
        assertThat(browser.text(By.cssSelector("[data-key='" + department + "']")))
                .contains(journey.switchedOn());
        assertThat(admin.send("GET", REST + "survey-designs/" + department, ""))
                .contains("\"issueTypes\":[\"" + SERVICE_REQUEST + "\"]", "\"resolutions\":[\"" + DONE + "\"]");
        browser.screenshot(journey + "-designs-4-saved");
    }

    private static void answer(RatingPage page, Chromium phone, Journey journey) {
        assertThat(page.question()).isEqualTo(journey.designed());
        assertThat(page.dimensions()).isEqualTo(1);
        assertThat(page.reasons()).containsExactly(journey == Journey.ENGLISH ? "No parking space" : "没有车位");
        Accessible.check(phone);
        page.tick("PARKING").judge(4).lose(60);
        phone.screenshot(journey + "-designs-5-answer");
        page.send(journey.remark());
        Accessible.check(phone);
        phone.screenshot(journey + "-designs-6-thanks");
    }
}
