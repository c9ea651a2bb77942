package org.internalcustomer.sandbox.independent;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.internalcustomer.sandbox.run.RunningApp;
import org.internalcustomer.sandbox.run.SandboxProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the scorecard counts, Jira's own search finds: for every figure of the whole demonstration, whose clock stands still. */
class FiguresInSearchIT {

    private static final int ISSUES = 1900;
    private static final String SCORECARD = "/plugins/servlet/internal-customer/scorecard";
    private static final Pattern LINK =
            Pattern.compile("<a [^>]*href=\"([^\"]*/scorecard/issues\\?[^\"]*)\"[^>]*>(.*?)</a>");
    private static final Pattern COUNT =
            Pattern.compile("id=\"ic-figure-count\">([\\d,.]+) counted, in ([\\d,]+) issues?\\.");
    private static final Pattern SEARCH =
            Pattern.compile("id=\"ic-figure-search\" [^>]*href=\"[^\"]*(/issues/\\?jql=[^\"]*)\"");
    private static final Pattern SAMPLE = Pattern.compile("n = ([\\d,.]+)");
    private static final Pattern QUERY =
            Pattern.compile("`([^`]*(?:issue in|issue not in|(?:Resolution|response) due)[^`]*)`");

    @TempDir
    private static Path home;

    private static SandboxProcess sandbox;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        sandbox = SandboxProcess.start(home, "--clock", "2016-04-08T12:00:00Z");
        RunningApp app = new RunningApp(sandbox);
        app.awaitImport();
        app.awaitComputed(ISSUES);
        visitor = Visitor.loggedIn(sandbox, "admin");
        visitor.awaitScorecard(app);
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    @Tag("R-SCO-1")
    void findsTheIssuesOfEveryFigure() {
        SoftAssertions softly = new SoftAssertions();
        int compared = 0;
        Set<String> links = new LinkedHashSet<>();
        for (String show : List.of("attainment", "satisfaction", "bounced")) {
            Matcher link = LINK.matcher(visitor.page(SCORECARD + "?show=" + show));
            while (link.find()) {
                if (links.add(link.group(1))) {
                    compared += check(softly, link.group(1).replace("&amp;", "&"), link.group(2));
                }
            }
        }
        softly.assertAll();
        assertThat(links).hasSizeGreaterThan(200);
        assertThat(compared).isGreaterThan(200);
    }

    /** What stands on the link is what is counted; what is listed is what is found. 1 where the link is a number. */
    private static int check(SoftAssertions softly, String link, String words) {
        String list = visitor.page(link.substring(link.indexOf("/plugins/")));
        Matcher count = COUNT.matcher(list);
        Matcher search = SEARCH.matcher(list);
        if (!count.find() || !search.find()) {
            softly.fail("%s shows no count or no search", link);
            return 0;
        }
        softly.assertThat(visitor.found(search.group(1))).as(link).isEqualTo(number(count.group(2)));
        Matcher sample = SAMPLE.matcher(words);
        String shown = sample.find() ? sample.group(1) : words.strip();
        if (shown.matches("[\\d,.]+") && !link.contains("hopped") && !link.contains("bounced")) {
            softly.assertThat(count.group(1)).as(link).isEqualTo(shown);
            return 1;
        }
        return 0;
    }

    /** The demonstration's answers are made up. */
    @Test
    void marksSimulatedAnswersWhereverSatisfactionIsShown() {
        Pattern note = Pattern.compile("Satisfaction counts [1-9][\\d,]* simulated answers\\.");

        String satisfaction = visitor.page(SCORECARD + "?show=satisfaction");
        assertThat(note.matcher(satisfaction).results())
                .as("by the matrix and by the trend")
                .hasSize(2);
        assertThat(satisfaction).containsPattern("class=\"ic-simulated\">[1-9][\\d,]* simulated<");
        assertThat(note.matcher(visitor.page(SCORECARD + "?show=bounced")).results())
                .as("by the trend alone")
                .hasSize(1);
    }

    @Test
    void understandsEveryQueryOfTheGuide() throws IOException {
        Set<String> queries = new LinkedHashSet<>();
        Matcher query = QUERY.matcher(Files.readString(Path.of("..", "..", "docs", "jql.md")));
        while (query.find()) {
            queries.add(query.group(1));
        }
        assertThat(queries)
                .hasSizeGreaterThan(20)
                .allSatisfy(jql -> assertThat(visitor.problems(jql)).as(jql).isEmpty());
    }

    @Test
    void saysWhatIsWrong() {
        assertThat(visitor.problems("issue in slaBreached(resolutions)"))
                .containsExactly(
                        "slaBreached: \"resolutions\" is no metric. Take one of resolution, first-response, leg,"
                                + " progress-update, next-response, as-promised, as-agreed, any.");
        assertThat(visitor.problems("issue in slaBreached(any, SD)").get(0)).contains("\"SD\" narrows nothing");
        assertThat(visitor.problems("issue in slaBreached(any, \"provider=XX\")"))
                .containsExactly("slaBreached: There is no department \"XX\".");
        assertThat(visitor.problems("issue in slaBreached(any, \"project=XX\")"))
                .containsExactly("slaBreached: There is no project \"XX\".");
        assertThat(visitor.problems("issue in slaBreached(any, \"period=2026-13\")")
                        .get(0))
                .contains("\"2026-13\" is no period");
        assertThat(visitor.problems("issue in slaDueWithin(any, soon)"))
                .containsExactly(
                        "slaDueWithin: \"soon\" is no time. Write it like 4h, 90m or 1h 30m, at most ten years (87600h).");
        assertThat(visitor.problems("issue in ratedAtMost(6)"))
                .containsExactly("ratedAtMost: \"6\" is no number from 1 to 5.");
        assertThat(visitor.problems("issue in scorecardFigure(profit)"))
                .containsExactly("scorecardFigure: There is no figure \"profit\".");
    }

    @Test
    void saysItInChinese() {
        Visitor liwei = Visitor.loggedIn(sandbox, "liwei");

        assertThat(liwei.problems("issue in slaBreached(any, \"provider=XX\")"))
                .containsExactly("slaBreached：没有部门“XX”。");
    }

    @Test
    void findsForNobodyWhatJiraHides() {
        assertThat(Visitor.anonymous(sandbox).total("issue in slaBreached(any)"))
                .isZero();
    }

    @Test
    @Tag("R-SCO-9")
    void tellsRatingsOnlyToThoseWhoMayReadThem() {
        Visitor outsider = Visitor.loggedIn(sandbox, "rosa");
        Visitor desk = Visitor.loggedIn(sandbox, "liwei");
        String dissatisfied = "issue in scorecardFigure(dissatisfied)";

        assertThat(visitor.total("issue in ratedAtMost(2)")).isPositive().isEqualTo(visitor.total(dissatisfied));
        assertThat(outsider.total("issue in slaBreached(any)")).isPositive();
        assertThat(outsider.total("issue in ratedAtMost(5)")).isZero();
        assertThat(outsider.total("issue in ratedAtLeast(1)")).isZero();
        assertThat(outsider.total(dissatisfied)).isZero();
        assertThat(desk.total("issue in ratedAtMost(2)"))
                .isPositive()
                .isEqualTo(visitor.total("issue in ratedAtMost(2, \"provider=SD\")"));
        assertThat(outsider.page(SCORECARD + "/issues?figure=dissatisfied&from=2016-01-01&to=2017-01-01"))
                .contains("id=\"ic-figure-count\"")
                .doesNotContain("/browse/INC");
    }

    private static long number(String text) {
        return Long.parseLong(text.replace(",", ""));
    }
}
