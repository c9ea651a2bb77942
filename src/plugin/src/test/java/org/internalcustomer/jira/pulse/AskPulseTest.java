package org.internalcustomer.jira.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.core.survey.ContactLimit;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.mail.OutgoingMail;
import org.internalcustomer.jira.host.mail.TestStationery;
import org.internalcustomer.jira.host.page.AdminVisits;
import org.internalcustomer.jira.host.page.FakePages;
import org.internalcustomer.jira.host.page.PageTools;
import org.internalcustomer.jira.host.request.Contacts.Contact;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.survey.IssueRatings.Ratings;
import org.internalcustomer.jira.host.text.TestTexts;
import org.internalcustomer.jira.host.token.WrongTokens;
import org.internalcustomer.jira.pulse.PulseResource.PulseView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pulse over some quarters, by a clock that a test sets. */
@Tag("R-PUL-1")
class AskPulseTest {

    private static final Instant FEB_10 = Instant.parse("2026-02-10T09:00:00Z");
    private static final Instant APR_1 = Instant.parse("2026-04-01T00:00:00Z");

    private final PulseStore store = new SqlPulseStore(TestDatabase.h2(
                    PulseAskedRow.class, PulseTokenRow.class, PulseAnswerRow.class, PulseWaveRow.class, OutboxRow.class)
            .sql());
    private final Company company = new Company(FEB_10);
    private final List<OutgoingMail> posted = new ArrayList<>();
    private final List<String> spans = new ArrayList<>();
    private final FakePages pages = new FakePages();
    private List<Contact> contacts =
            List.of(new Contact("lin", "IT"), new Contact("lin", "FIN"), new Contact("ben", "IT"));
    private long asked;
    private final List<String> monthsOfRatings = new ArrayList<>();
    private Ratings issueRatings = Ratings.none();
    private Instant now = FEB_10;
    private final AskPulse pulse = new AskPulse(
            store,
            company,
            (from, to) -> {
                spans.add(from + " " + to);
                return contacts;
            },
            (person, department, since) -> asked,
            new PulseMail(company, TestStationery.stationery(), TestTexts.all()),
            posted::addAll,
            () -> now);

    @Test
    void asksOnceAQuarterWhoeverHadContactInTheNinetyDaysBefore() {
        pulse.run();
        pulse.run();
        now = FEB_10.plus(Duration.ofDays(1));
        pulse.run();

        assertThat(spans).containsExactly(FEB_10.minus(Duration.ofDays(90)) + " " + FEB_10);
        assertThat(posted).extracting(OutgoingMail::to).containsExactlyInAnyOrder("lin@x.org", "ben@x.org");

        now = APR_1.plus(Duration.ofDays(2));
        pulse.run();
        assertThat(spans).hasSize(2).last().isEqualTo(APR_1.minus(Duration.ofDays(90)) + " " + APR_1);
        assertThat(posted).hasSize(4);
    }

    @Test
    void asksNobodyAboutTheirOwnDepartmentOrOneThatIsGone() {
        contacts = List.of(new Contact("lin", "FIN"), new Contact("lin", "OLD"), new Contact("lin", "IT"));
        pulse.run();

        assertThat(posted).extracting(OutgoingMail::subject).containsExactly("关于IT的三个问题");
    }

    @Test
    void asksNothingWhileItIsSwitchedOff() {
        company.enabled = false;
        pulse.run();

        assertThat(spans).isEmpty();
        assertThat(store.quarters()).isEmpty();
    }

    @Test
    void leavesInPeaceWhomSurveysHaveAskedOftenEnough() {
        company.limit = new ContactLimit(2, 0, 30);
        asked = 2;
        pulse.run();
        asked = 0;
        pulse.run();

        assertThat(posted).isEmpty();
    }

    @Test
    void waitsUntilPeopleWorkAndStopsWhenItCloses() {
        company.open = false;
        pulse.run();
        assertThat(posted).isEmpty();
        company.open = true;
        now = FEB_10.plus(Duration.ofDays(21));
        pulse.run();
        assertThat(posted).isEmpty();
        now = FEB_10.plus(Duration.ofDays(20));
        pulse.run();
        assertThat(posted).hasSize(2);
    }

    @Test
    @Tag("R-SUR-1")
    void remindsOnceWhoHasNotAnsweredWhileTheyWork() {
        company.reminderAfterDays = 7;
        contacts = List.of(new Contact("p1", "IT"), new Contact("p2", "IT"));
        pulse.run();
        answer(posted.get(0), Map.of("question-1", "4"));
        now = FEB_10.plus(Duration.ofDays(7)).minusMillis(1);
        pulse.run();
        assertThat(posted).as("not earlier").hasSize(2);
        now = FEB_10.plus(Duration.ofDays(7));
        company.open = false;
        pulse.run();
        assertThat(posted).as("not at night").hasSize(2);
        company.open = true;
        pulse.run();
        pulse.run();

        assertThat(posted).hasSize(3);
        assertThat(posted.get(2).to()).isEqualTo(posted.get(1).to());
        assertThat(posted.get(2).text()).contains("仅提醒这一次");
        String first = token(posted.get(1));
        assertThat(answer(posted.get(2), Map.of("question-1", "2")).redirect()).contains("thanks");
        assertThat(visit("POST", first, Map.of("question-1", "5")).status()).isEqualTo(404);
        assertThat(store.tallies("2026-Q1").get("IT").answered()).isEqualTo(2);
    }

    @Test
    void remindsNobodyUnlessThatIsSet() {
        pulse.run();
        now = FEB_10.plus(Duration.ofDays(20));
        pulse.run();

        assertThat(posted).hasSize(2);
    }

    @Test
    void skipsWhoCannotBeReached() {
        contacts = List.of(new Contact("ghost", "IT"));
        pulse.run();

        assertThat(posted).isEmpty();
        assertThat(store.waiting("2026-Q1", 0, 10)).isEmpty();
    }

    @Test
    void isAnsweredOnceWithoutLoginAndShownWhenItHasClosed() {
        contacts = List.of(
                new Contact("p1", "IT"),
                new Contact("p2", "IT"),
                new Contact("p3", "IT"),
                new Contact("p4", "IT"),
                new Contact("p5", "IT"),
                new Contact("p1", "HR"));
        pulse.run();
        PulseResults results = results();
        for (OutgoingMail mail : List.copyOf(posted)) {
            assertThat(answer(mail, Map.of("question-1", "4", "question-3", "0"))
                            .redirect())
                    .endsWith("/pulse/thanks?in=zh");
        }

        assertThat(results.closed()).isEmpty();
        assertThat(results.of("2026-Q1")).isEmpty();
        now = FEB_10.plus(Duration.ofDays(21));
        assertThat(results.closed()).containsExactly("2026-Q1");
        assertThat(results.of("2026-Q1"))
                .filteredOn(line -> line.department().equals("HR"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.hidden()).isTrue();
                    assertThat(line.questions()).isEmpty();
                });
        // one cell alone would be reckoned back
        assertThat(results.of("2026-Q1")).allMatch(PulseResults.Line::hidden);
    }

    @Test
    void showsMeansOfFiveAndMore() {
        contacts = List.of(
                new Contact("p1", "IT"),
                new Contact("p2", "IT"),
                new Contact("p3", "IT"),
                new Contact("p4", "IT"),
                new Contact("p5", "IT"));
        pulse.run();
        posted.forEach(mail -> answer(mail, Map.of("question-1", "4")));
        now = FEB_10.plus(Duration.ofDays(21));

        PulseResults.Line line = results().of("2026-Q1").get(0);

        assertThat(line.hidden()).isFalse();
        assertThat(line.questions().get(0).value()).isEqualTo(4);
        assertThat(line.questions().get(1).sample()).isZero();
        assertThat(export())
                .containsExactly(
                        "quarter,department,asked,answered,hidden,n1,mean1,lower1,upper1,n2,mean2,lower2,upper2,n3,mean3,lower3,upper3",
                        "2026-Q1,IT,5,5,false,5,4.0,4.0,4.0,,,,,,,,");
    }

    @Test
    void exportsNoFigureThatIsHidden() {
        contacts = List.of(new Contact("p1", "IT"), new Contact("p2", "IT"));
        pulse.run();
        posted.forEach(mail -> answer(mail, Map.of("question-1", "4")));
        assertThat(export()).as("not before it has closed").hasSize(1);
        now = FEB_10.plus(Duration.ofDays(21));

        assertThat(export()).last().isEqualTo("2026-Q1,IT,2,2,true,,,,,,,,,,,,");
    }

    /** R-PUL-1: shown beside the ratings of issues, not mixed. */
    @Test
    void standsBesideTheRatingsOfRequestsOfItsQuarterAndIsNotMixedWithThem() {
        contacts = List.of(
                new Contact("p1", "IT"),
                new Contact("p2", "IT"),
                new Contact("p3", "IT"),
                new Contact("p4", "IT"),
                new Contact("p5", "IT"));
        pulse.run();
        posted.forEach(mail -> answer(mail, Map.of("question-1", "4")));
        now = FEB_10.plus(Duration.ofDays(21));
        issueRatings = new Ratings(Map.of("IT", Mean.of(1, 2), "HR", Mean.of(5)), 0);

        assertThat(results().of("2026-Q1").get(0).questions().get(0).value()).isEqualTo(4);
        assertThat(shown().get("rows").toString())
                .contains("issues={", "mean=1.5")
                .contains("mean=4.0");
        assertThat(monthsOfRatings).as("once for both tables").containsExactly("2026-01-01 2026-04-01");
    }

    @Test
    @Tag("R-SCO-7")
    void marksFewAndSimulatedRatingsOfRequests() {
        contacts = List.of(new Contact("p1", "IT"), new Contact("p2", "HR"));
        pulse.run();
        now = FEB_10.plus(Duration.ofDays(21));
        issueRatings = new Ratings(Map.of("IT", Mean.of(1, 2), "HR", Mean.of(5, 5, 5, 5, 5)), 3);

        assertThat(shown().get("rows").toString()).contains("tooFew=true", "tooFew=false");
        assertThat(shown())
                .containsEntry("simulated", "internal-customer.pulse.simulated")
                .containsEntry("trendSimulated", "internal-customer.pulse.simulated");
        PulseView rest = new PulseResource(
                        FakeJira.access(false),
                        results(),
                        new PulseQuestions(company, TestTexts.all()),
                        FakeJira.texts())
                .read("");
        assertThat(rest.departments())
                .extracting(each -> each.department() + " " + each.issues().tooFew())
                .containsExactly("HR false", "IT true");
        assertThat(rest.simulated()).isEqualTo(3);
    }

    @Test
    void readsNoRatingsForAnExportThatHasNone() {
        contacts = List.of(new Contact("p1", "IT"));
        pulse.run();
        now = FEB_10.plus(Duration.ofDays(21));

        assertThat(export()).hasSize(2);
        assertThat(monthsOfRatings).isEmpty();
    }

    private Map<String, Object> shown() {
        AdminVisits visits = new AdminVisits();
        PulseQuestions questions = new PulseQuestions(company, TestTexts.all());
        return visits.open(new PulseResultsPage(visits.tools(), visits.access(), results(), questions, company), "")
                .view();
    }

    private PulseResults results() {
        return new PulseResults(
                store,
                company,
                (from, to) -> {
                    monthsOfRatings.add(from + " " + to);
                    return issueRatings;
                },
                () -> now);
    }

    private List<String> export() {
        return new PulseExportResource(FakeJira.access(false), results())
                .pulse()
                .lines()
                .toList();
    }

    @Test
    void recordsNothingByAGetAndNothingTwice() {
        contacts = List.of(new Contact("lin", "IT"));
        pulse.run();
        String token = token(posted.get(0));

        assertThat(visit("GET", token, Map.of("question-1", "5")).status()).isEqualTo(200);
        assertThat(visit("POST", token, Map.of()).status()).isEqualTo(400);
        assertThat(store.tallies("2026-Q1").get("IT").answered()).isZero();
        assertThat(visit("POST", token, Map.of("question-1", "5")).redirect()).contains("thanks");
        assertThat(visit("POST", token, Map.of("question-1", "1")).status()).isEqualTo(404);
        assertThat(visit("GET", "thanks", Map.of("in", "zh")).status()).isEqualTo(200);
        assertThat(store.tallies("2026-Q1").get("IT").answered()).isEqualTo(1);
    }

    @Test
    void isClosedAfterItsTime() {
        contacts = List.of(new Contact("lin", "IT"));
        pulse.run();
        String token = token(posted.get(0));
        now = FEB_10.plus(Duration.ofDays(21));

        assertThat(visit("GET", token, Map.of()).status()).isEqualTo(410);
        assertThat(visit("POST", token, Map.of("question-1", "5")).status()).isEqualTo(410);
        assertThat(store.tallies("2026-Q1").get("IT").answered()).isZero();
    }

    @Test
    void saysUntilWhenByTheClockOfWhoeverIsAskedInTheMailAndOnThePage() {
        company.home = ZoneId.of("Pacific/Niue");
        contacts = List.of(new Contact("lin", "IT"));
        pulse.run();

        assertThat(posted.get(0).text()).contains("2026年3月2日");
        assertThat(visit("GET", token(posted.get(0)), Map.of()).view().get("until"))
                .asString()
                .contains("2026年3月2日");
    }

    private FakePages.Visit answer(OutgoingMail mail, Map<String, String> answers) {
        return visit("POST", token(mail), answers);
    }

    private String token(OutgoingMail mail) {
        String text = new SealPulseMail(store).seal(mail).text();
        String rest = text.substring(text.indexOf(PulsePage.PATH) + PulsePage.PATH.length());
        return rest.substring(0, 43);
    }

    private FakePages.Visit visit(String method, String path, Map<String, String> parameters) {
        PulsePage page = new PulsePage(
                new PageTools(pages.guard(), pages.printer(), pages.texts()),
                store,
                new PulseSheet(company, new PulseQuestions(company, pages.texts()), pages.texts()),
                new WrongTokens(() -> now),
                () -> now);
        return pages.visit(page, method, path, parameters);
    }
}
