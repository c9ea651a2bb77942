package org.internalcustomer.jira.sla;

import static org.assertj.core.api.Assertions.assertThat;
import static org.internalcustomer.jira.sla.Stories.MON_09_00;
import static org.internalcustomer.jira.sla.Stories.issue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import org.internalcustomer.core.request.Serving;
import org.internalcustomer.core.request.Serving.Way;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.sla.RequestView.NameView;
import org.internalcustomer.jira.sla.RequestView.ServedView;
import org.internalcustomer.jira.sla.Supporters.Support;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is kept of supporting departments, on every database. Issue 1 belongs to the service desk. */
@Tag("R-HND-5")
abstract class SupportersContract {

    private static final long LEAD = 1;

    private TestDatabase database;
    private Sql sql;
    private FoldStore store;
    private StoredFolds folds;
    private StoredServings servings;
    private Supporters supporters;

    abstract TestDatabase emptyDatabase();

    @BeforeEach
    void open() {
        database = emptyDatabase();
        sql = database.sql();
        store = new FoldStore(sql, () -> Stories.RULES, new NotedFirings(), new SettableClock(MON_09_00));
        folds = new StoredFolds(sql);
        servings = new StoredServings(sql);
        supporters = new Supporters(folds, FakeJira.issues(), FakeJira.accessToOddIssues(false));
    }

    @Test
    void areParallelLegsWithTimersOfTheirOwn() {
        keep(issue(LEAD).after(Duration.ofHours(1)).status("10001").fold());
        Fold part = issue(2).heldBy("NET").serves(LEAD, Way.SUB_TASK).fold();
        keep(part);

        assertThat(supporting()).singleElement().satisfies(support -> {
            assertThat(support.issueId()).isEqualTo(2);
            assertThat(support.leg().department()).isEqualTo("NET");
            assertThat(support.leg().isOpen()).isTrue();
            assertThat(support.timer())
                    .map(Timer::isRunning)
                    .as("while the lead's is paused")
                    .hasValue(true);
        });
    }

    @Test
    void leaveTheLeadsLegsAndTimersAlone() {
        Fold alone = issue(LEAD).after(Duration.ofHours(1)).status("5").fold();
        keep(alone);
        List<StoredLeg> before = folds.legs(List.of(LEAD));
        keep(issue(2).heldBy("NET").serves(LEAD, Way.LINK).fold());
        keep(alone);

        assertThat(folds.legs(List.of(LEAD))).isEqualTo(before);
        assertThat(before.stream().mapToLong(StoredLeg::wallMillis).sum())
                .isEqualTo(Duration.ofHours(1).toMillis());
        assertThat(folds.request(LEAD))
                .hasValueSatisfying(
                        request -> assertThat(request.whose().provider()).hasValue("SD"));
    }

    @Test
    void areNotWaitedForOnceTheyAreDone() {
        keep(
                issue(LEAD).fold(),
                issue(2).heldBy("NET")
                        .serves(LEAD, Way.LINK)
                        .after(Duration.ofHours(2))
                        .status("5")
                        .fold());

        assertThat(supporting()).singleElement().satisfies(support -> assertThat(
                        support.leg().to())
                .hasValue(MON_09_00.plus(Duration.ofHours(2)).toEpochMilli()));
    }

    @Test
    void areNotFinishedByTakingTheLinkAway() {
        keep(
                issue(LEAD).fold(),
                issue(2).heldBy("NET")
                        .served(LEAD, MON_09_00.plus(Duration.ofHours(1)))
                        .fold(),
                issue(3).heldBy("NET")
                        .serves(LEAD, Way.LINK)
                        .after(Duration.ofHours(1))
                        .status("5")
                        .fold());

        assertThat(supporting())
                .extracting(Support::state)
                .containsExactly(Supporters.State.UNLINKED, Supporters.State.FINISHED);
    }

    @Test
    void areOtherDepartmentsOnly() {
        keep(issue(LEAD).fold(), issue(2).serves(LEAD, Way.SUB_TASK).fold());

        assertThat(supporting()).isEmpty();
    }

    @Test
    void standOnBothPanelsInOneQuery() {
        keep(issue(LEAD).fold(), issue(2).heldBy("NET").serves(LEAD, Way.LINK).fold());

        assertThat(servings.around(LEAD).servedBy())
                .extracting(StoredServing::issueId)
                .containsExactly(2L);
        assertThat(servings.around(LEAD).serves()).isEmpty();
        assertThat(servings.around(2).serves())
                .extracting(StoredServing::serving)
                .containsExactly(new Serving(LEAD, Way.LINK, MON_09_00.toEpochMilli(), OptionalLong.empty()));
        assertThat(servings.around(2).waiting()).isFalse();
    }

    @Test
    void areForgottenWithTheirIssue() {
        keep(issue(LEAD).fold(), issue(2).heldBy("NET").serves(LEAD, Way.LINK).fold());

        store.delete(List.of(2L));

        assertThat(supporting()).isEmpty();
    }

    @Test
    @Tag("R-CLK-1")
    void areExportedTheSameHoweverOftenTheyAreFolded() throws IOException {
        keep(issue(LEAD).fold(), issue(2).heldBy("NET").serves(LEAD, Way.LINK).fold());
        String once = csv();
        keep(issue(2).heldBy("NET").serves(LEAD, Way.LINK).fold());
        keep(issue(LEAD).fold());

        assertThat(csv()).isEqualTo(once);
        assertThat(once.lines())
                .containsExactly(
                        "issue,served_by,way,leg,department,since,until,used_ms,goal_ms,verdict",
                        "T-1,T-2,LINK,1,NET,2026-03-02T09:00:00Z,,0,14400000,OPEN");
    }

    /** Time on nobody's has a number there, too. */
    @Test
    void areExportedWithTheNumbersOfTheirLegsInTheOtherFile() throws IOException {
        keep(
                issue(LEAD).fold(),
                issue(2).heldBy("NET")
                        .after(Duration.ofHours(1))
                        .provider("")
                        .after(Duration.ofHours(1))
                        .provider("ERP")
                        .serves(LEAD, Way.LINK)
                        .fold());
        StoredLeg second = folds.legs(List.of(2L)).get(2);

        assertThat(second.department()).contains("ERP");
        assertThat(csv().lines().skip(1))
                .singleElement()
                .asString()
                .startsWith("T-1,T-2,LINK," + second.sequence() + ",ERP,");
        assertThat(supporting()).singleElement().satisfies(support -> assertThat(support.timer())
                .hasValueSatisfying(timer -> assertThat(timer.id().name()).isEqualTo("LEG/2")));
    }

    @Test
    void areExportedInNoMoreReadsTheMoreThereAre() throws IOException {
        keep(issue(LEAD).fold(), issue(2).heldBy("NET").serves(LEAD, Way.LINK).fold());
        int readsOfOne = readsOfTheExport();
        for (long more = 3; more < 9; more++) {
            keep(issue(more).heldBy("NET").serves(LEAD, Way.LINK).fold());
        }

        assertThat(readsOfTheExport()).isEqualTo(readsOfOne);
        assertThat(csv().lines()).hasSize(8);
    }

    @Test
    void sayWhomTheyServeInOneRead() {
        keep(
                issue(LEAD).fold(),
                issue(3).fold(),
                issue(2).heldBy("NET")
                        .serves(LEAD, Way.LINK)
                        .serves(3, Way.LINK)
                        .fold());
        List<StoredServing> serves = servings.around(2).serves();
        SupportViews views = new SupportViews(folds, servings, supporters);
        int before = database.uses();

        List<ServedView> served = views.served(serves, key -> new NameView(key, key));

        assertThat(database.uses() - before).isEqualTo(1);
        assertThat(served).extracting(ServedView::issue).containsExactlyInAnyOrder("T-1", "T-3");
        assertThat(served).extracting(view -> view.department().key()).containsOnly("SD");
    }

    private int readsOfTheExport() throws IOException {
        int before = database.uses();
        csv();
        return database.uses() - before;
    }

    private List<Support> supporting() {
        return supporters
                .of(servings.ofLeads(List.of(LEAD)), Stories.RULES.calendars())
                .getOrDefault(LEAD, List.of());
    }

    private String csv() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Export export = new Export(folds, () -> Stories.RULES, Stories.NO_CHASES, new StoredCorrections(sql));
        new SupportingExport(export, folds, servings, supporters, () -> Stories.RULES).supporting(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private void keep(Fold... some) {
        List<Fold> all = List.of(some);
        store.store(all, store.known(all.stream().map(Fold::issueId).toList()));
    }
}
