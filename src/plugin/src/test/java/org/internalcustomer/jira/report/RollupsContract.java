package org.internalcustomer.jira.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.internalcustomer.core.Names;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.department.Heads;
import org.internalcustomer.core.department.Members;
import org.internalcustomer.core.department.Person;
import org.internalcustomer.core.department.Place;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.core.score.Median;
import org.internalcustomer.core.survey.Credit;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.core.survey.LostTime;
import org.internalcustomer.jira.host.config.RatingReader;
import org.internalcustomer.jira.host.sql.Sql;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What facts and rollups promise on every database. */
abstract class RollupsContract {

    private static final LocalDate MAR_2 = LocalDate.of(2026, 3, 2);
    private static final LocalDate MAR_31 = LocalDate.of(2026, 3, 31);
    private static final LocalDate APR_1 = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAR_1 = LocalDate.of(2026, 3, 1);
    private static final Cell CELL = new Cell("SD", "FIN", "VPN");

    private Instant now = Instant.parse("2026-04-10T00:00:00Z");
    private FactStore facts;
    private RollupStore rollups;
    private Rollups update;

    abstract Sql emptyDatabase();

    @BeforeEach
    void open() {
        Sql sql = emptyDatabase();
        facts = new SqlFactStore(sql);
        rollups = new SqlRollupStore(sql);
        update = new Rollups(facts, rollups, () -> now);
    }

    @Test
    void addUpTheDaysOfAMonth() {
        facts.replace(List.of(1L, 2L), List.of(closed(1, MAR_2), closed(2, MAR_31)));

        update.update();

        assertThat(months()).containsOnlyKeys("2026-03-01 " + CELL.ofPair());
        assertThat(closedIn(MAR_1)).isEqualTo(2);
    }

    @Test
    void keepOneRowForAPairWhateverItsServices() {
        facts.replace(
                List.of(1L, 2L), List.of(closed(1, MAR_2, CELL), closed(2, MAR_31, new Cell("SD", "FIN", "MAIL"))));

        update.update();

        assertThat(months()).containsOnlyKeys("2026-03-01 " + CELL.ofPair());
        assertThat(closedIn(MAR_1)).isEqualTo(2);
    }

    @Test
    void tellHowManyDaysWaitToBeCounted() {
        facts.replace(List.of(1L, 2L), List.of(closed(1, MAR_2), closed(2, MAR_31)));

        assertThat(new ReportCheck(facts).check().arguments()).containsExactly(2L);
        update.update();

        assertThat(new ReportCheck(facts).check().detail()).endsWith(".good");
    }

    @Test
    void moveWithAFactToAnotherMonth() {
        facts.replace(List.of(1L), List.of(closed(1, MAR_31)));
        update.update();
        facts.replace(List.of(1L), List.of(closed(1, APR_1)));

        update.update();

        assertThat(closedIn(MAR_1)).isZero();
        assertThat(closedIn(APR_1)).isEqualTo(1);
    }

    @Test
    void stayAsTheyAreWhenTheSameFactsComeAgain() {
        facts.replace(List.of(1L), List.of(closed(1, MAR_2)));
        update.update();

        facts.replace(List.of(1L), List.of(closed(1, MAR_2)));

        assertThat(facts.marks()).isEmpty();
    }

    @Test
    @Tag("R-SCO-1")
    void countAnOpenTimerAsBreachedOnceItsDueInstantHasPassed() {
        Instant due = Instant.parse("2026-03-02T08:00:00Z");
        facts.replace(List.of(1L), List.of(open(1, MAR_2, due)));
        now = due;
        update.update();
        assertThat(breachedIn(MAR_1)).isZero();
        now = due.plusMillis(1);

        update.update();

        assertThat(breachedIn(MAR_1)).isEqualTo(1);
    }

    @Test
    void keepMarksThatComeWhileTheyAreUpdated() {
        facts.replace(List.of(1L), List.of(closed(1, MAR_2)));
        List<FactStore.Mark> seen = facts.marks();
        facts.replace(List.of(2L), List.of(closed(2, MAR_2)));

        facts.clear(seen);

        assertThat(facts.marks()).hasSize(1);
    }

    @Test
    void listTheIssuesBehindAFigure() {
        facts.replace(List.of(1L, 2L), List.of(closed(1, MAR_2), closed(2, APR_1)));

        FigureQuery march = new FigureQuery(
                Figure.named("closed").orElseThrow(),
                new ReportPeriod("", MAR_1, APR_1),
                Set.of("SD", "NET"),
                Set.of("FIN"),
                OptionalLong.empty());

        assertThat(facts.totals(march)).isEqualTo(new FactStore.Totals(1, 1));
        assertThat(facts.page(march, Set.of(10_000L), 0, 50)).containsExactly(new FactStore.Counted(1, 1, false));
    }

    @Test
    void listThemPageByPageOfTheProjectsThatAreSeen() {
        facts.replace(List.of(1L, 2L, 3L), List.of(closed(1, MAR_2), closed(2, APR_1), closed(3, APR_1)));
        FigureQuery closed = query("closed", ReportPeriod.EVER, OptionalLong.empty());
        List<Long> projects = LongStream.rangeClosed(9_000, 12_000).boxed().toList();

        assertThat(facts.page(closed, projects, 0, 2))
                .extracting(FactStore.Counted::issueId)
                .containsExactly(1L, 2L);
        assertThat(facts.page(closed, projects, 2, 2))
                .extracting(FactStore.Counted::issueId)
                .containsExactly(3L);
        assertThat(facts.issues(closed, projects)).isEqualTo(3);
        assertThat(facts.issues(closed, Set.of())).isZero();
        assertThat(facts.page(closed, Set.of(), 0, 2)).isEmpty();
    }

    @Test
    void tellWhichIssuesBehindAFigureHaveASimulatedAnswer() {
        facts.replace(List.of(1L, 2L), List.of(rated(1, "SD", 4), simulated(rated(2, "SD", 4))));

        assertThat(facts.page(query("rated", ReportPeriod.EVER, OptionalLong.empty()), Set.of(10_000L), 0, 50))
                .containsExactly(new FactStore.Counted(1, 1, false), new FactStore.Counted(2, 1, true));
    }

    private static Fact simulated(Fact fact) {
        return new Fact(
                fact.key(),
                fact.issueId(),
                fact.projectId(),
                fact.day(),
                fact.cell(),
                fact.kind(),
                fact.metric(),
                fact.verdict(),
                fact.usedMillis(),
                fact.due(),
                fact.hops(),
                fact.bounces(),
                fact.rating(),
                true);
    }

    @Test
    @Tag("R-SCO-9")
    void tellWhoRatedHowOnlyToThoseWhoMayReadIt() {
        facts.replace(List.of(1L, 2L), List.of(rated(1, "SD", 1), rated(2, "NET", 1)));

        assertThat(rated(reader("root", true))).containsExactlyInAnyOrder(1L, 2L);
        assertThat(rated(reader("anna", false)))
                .as("a member of the service desk")
                .containsExactly(1L);
        assertThat(rated(reader("ida", false))).as("the head above both").containsExactlyInAnyOrder(1L, 2L);
        assertThat(rated(reader("leo", false))).as("an outsider").isEmpty();
        assertThat(rated(reader("", false))).as("nobody").isEmpty();
    }

    private List<Long> rated(RatingReader reader) {
        List<Figure> telling =
                List.of(Figure.rated(1, 1), Figure.named("dissatisfied").orElseThrow(), Figure.rated(1, 3));
        List<List<Long>> found = telling.stream()
                .map(figure -> new FigureQuery(figure, ReportPeriod.EVER, Set.of(), Set.of(), OptionalLong.empty()))
                .map(query -> facts.issues(query.readBy(reader), 10))
                .distinct()
                .toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static RatingReader reader(String user, boolean administrator) {
        Departments departments = Departments.of(
                department("IT", Optional.empty(), Set.of(), Optional.of("ida")),
                department("SD", Optional.of("IT"), Set.of("anna"), Optional.empty()),
                department("NET", Optional.of("IT"), Set.of("ned"), Optional.empty()));
        return new RatingReader(new Person(user, Set.of()), administrator, departments);
    }

    private static Department department(
            String key, Optional<String> parent, Set<String> users, Optional<String> head) {
        return new Department(
                key,
                Names.of(key),
                new Place(parent, 0, false),
                Members.ofUsers(users.toArray(String[]::new)),
                new Heads(head, Optional.empty()));
    }

    private static Fact rated(long issueId, String provider, int stars) {
        return new Fact(
                issueId + "/CREDITED",
                issueId,
                10_000,
                MAR_2,
                new Cell(provider, "FIN", "VPN"),
                Fact.Kind.CREDITED,
                Optional.empty(),
                CountedVerdict.MEASURED_ONLY,
                Credit.WHOLE,
                Optional.empty(),
                0,
                0,
                stars,
                false);
    }

    @Test
    @Tag("R-SCO-2")
    void keepWhatWasSaidBesideTheRating() {
        facts.replace(
                List.of(1L, 2L, 3L),
                List.of(
                        said(1, MAR_2, "IN_TIME:5,LOST:60"),
                        said(2, MAR_31, "IN_TIME:4,SOLVED:1,LOST:0"),
                        said(3, APR_1, "LOST:960")));

        update.update();

        assertThat(sum(MAR_1).voice().mean(Dimension.IN_TIME)).isEqualTo(Mean.of(5, 4));
        assertThat(sum(MAR_1).voice().mean(Dimension.SOLVED)).isEqualTo(Mean.of(1));
        assertThat(sum(MAR_1).voice().mean(Dimension.LISTENS).sample()).isZero();
        assertThat(sum(MAR_1).voice().lostTime())
                .hasValue(new Median(LostTime.NONE.ordinal(), 0, LostTime.TWO_DAYS.ordinal(), 2));
        assertThat(sum(APR_1).voice().lostTime().orElseThrow().value()).isEqualTo(LostTime.TWO_DAYS.ordinal());
    }

    private static Fact said(long issue, LocalDate day, String words) {
        return new Fact(
                        issue + "/SAID",
                        issue,
                        10_000,
                        day,
                        CELL,
                        Fact.Kind.SAID,
                        Optional.empty(),
                        CountedVerdict.MEASURED_ONLY,
                        0,
                        Optional.empty(),
                        0,
                        0,
                        0,
                        false)
                .saying(words);
    }

    @Test
    void giveIssuesToASearchOnceAndNoMoreThanAsked() {
        facts.replace(List.of(1L, 2L, 3L), List.of(closed(1, MAR_2), closed(2, APR_1), closed(3, APR_1)));
        FigureQuery closed = query("closed", ReportPeriod.EVER, OptionalLong.of(10_000));

        assertThat(facts.issues(closed, 10)).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(facts.issues(closed, 2)).hasSize(2);
        assertThat(facts.issues(query("closed", ReportPeriod.EVER, OptionalLong.of(10_001)), 10))
                .isEmpty();
    }

    @Test
    @Tag("R-SCO-1")
    void findWhatIsLateBeforeItIsCountedSo() {
        Instant due = Instant.parse("2026-03-02T08:00:00Z");
        facts.replace(List.of(1L), List.of(open(1, MAR_2, due)));

        assertThat(facts.issues(breached(due), 10)).isEmpty();
        assertThat(facts.issues(breached(due.plusMillis(1)), 10)).containsExactly(1L);
    }

    private static FigureQuery breached(Instant now) {
        Figure figure = Figure.breached(Set.of(CountedMetric.RESOLUTION), now.toEpochMilli());
        return new FigureQuery(figure, ReportPeriod.EVER, Set.of(), Set.of(), OptionalLong.empty());
    }

    private static FigureQuery query(String figure, ReportPeriod period, OptionalLong project) {
        return new FigureQuery(Figure.named(figure).orElseThrow(), period, Set.of("SD", ""), Set.of(), project);
    }

    @Test
    void areTheSameWhetherGrownOrRebuilt() {
        Random random = new Random(7);
        List<Fact> last = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            last = new ArrayList<>();
            for (long issue = 1; issue <= 40; issue++) {
                LocalDate day = MAR_1.plusDays(random.nextInt(60));
                last.add(random.nextBoolean() ? closed(issue, day) : met(issue, day, random.nextInt(1 << 28)));
                facts.replace(List.of(issue), last.subList(last.size() - 1, last.size()));
            }
            update.update();
        }
        Map<String, String> grown = months();
        List<Long> issues = last.stream().map(Fact::issueId).toList();
        facts.replace(issues, List.of());
        update.update();
        assertThat(months()).isEmpty();

        facts.replace(issues, last);
        update.update();

        assertThat(months()).isEqualTo(grown);
    }

    @Test
    void sayThatTheyAreOthersOnceSomethingWasCounted() {
        facts.replace(List.of(1L, 2L), List.of(closed(1, MAR_2), closed(2, MAR_31)));
        update.update();
        String march = rollups.editionOfMonths(MAR_1, APR_1);
        String days = rollups.editionOfDays(MAR_2, MAR_31);
        facts.replace(List.of(3L), List.of(closed(3, MAR_31)));
        update.update();

        assertThat(rollups.editionOfMonths(MAR_1, APR_1)).isNotEqualTo(march);
        assertThat(rollups.editionOfDays(MAR_2, MAR_31))
                .as("without the day that was counted")
                .isEqualTo(days);
    }

    @Test
    void sayThatTheyAreOthersOnceThereIsNothingAnyMore() {
        facts.replace(List.of(1L, 2L), List.of(closed(1, MAR_2), closed(2, APR_1)));
        update.update();
        String both = rollups.editionOfMonths(MAR_1, APR_1.plusMonths(1));
        facts.replace(List.of(1L), List.of());
        update.update();

        assertThat(rollups.editionOfMonths(MAR_1, APR_1.plusMonths(1))).isNotEqualTo(both);
    }

    private Map<String, String> months() {
        Map<String, String> months = new TreeMap<>();
        rollups.months(MAR_1, MAR_1.plusYears(1), (first, cell, packed) -> months.put(first + " " + cell, packed));
        return months;
    }

    private int closedIn(LocalDate month) {
        return sum(month).count(Tally.Counter.CLOSED);
    }

    private int breachedIn(LocalDate month) {
        return sum(month).metric(CountedMetric.RESOLUTION).count(CountedVerdict.BREACHED);
    }

    private Tally sum(LocalDate month) {
        Tally sum = new Tally();
        rollups.months(month, month.plusMonths(1), (first, cell, packed) -> PackedTally.addTo(sum, packed));
        return sum;
    }

    private static Fact closed(long issue, LocalDate day) {
        return closed(issue, day, CELL);
    }

    private static Fact closed(long issue, LocalDate day, Cell cell) {
        return new Fact(
                issue + "/C",
                issue,
                10_000,
                day,
                cell,
                Fact.Kind.CLOSED,
                Optional.empty(),
                CountedVerdict.MEASURED_ONLY,
                0,
                Optional.empty(),
                1,
                0,
                0,
                false);
    }

    private static Fact open(long issue, LocalDate day, Instant due) {
        return timer(issue, day, CountedVerdict.OPEN, 0, Optional.of(due));
    }

    private static Fact met(long issue, LocalDate day, long used) {
        return timer(issue, day, CountedVerdict.MET, used, Optional.empty());
    }

    private static Fact timer(long issue, LocalDate day, CountedVerdict verdict, long used, Optional<Instant> due) {
        return new Fact(
                issue + "/T",
                issue,
                10_000,
                day,
                CELL,
                Fact.Kind.TIMER,
                Optional.of(CountedMetric.RESOLUTION),
                verdict,
                used,
                due,
                0,
                0,
                0,
                false);
    }
}
