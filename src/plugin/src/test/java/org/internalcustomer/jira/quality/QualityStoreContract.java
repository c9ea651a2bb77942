package org.internalcustomer.jira.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.internalcustomer.core.survey.Guess;
import org.internalcustomer.core.survey.RequestQuality;
import org.internalcustomer.core.survey.RequestQuality.Aspect;
import org.internalcustomer.core.survey.RequestQuality.Degree;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.quality.QualityStore.Numbered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a store of providers' ratings promises on every database. */
abstract class QualityStoreContract {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Rateable SD_7 = Rateable.asked(7, MON_10_00, "SD", "FIN");
    private static final Rateable NET_7 = Rateable.asked(7, MON_10_00, "NET", "");
    private static final RequestQuality GOOD =
            new RequestQuality(Map.of(Aspect.COMPLETE, Degree.YES, Aspect.LEAD_TIME, Degree.PARTLY), "在五分钟内");

    private QualityStore store;

    abstract Sql emptyDatabase();

    @BeforeEach
    void open() {
        store = new SqlQualityStore(emptyDatabase());
    }

    @Test
    void asksEachDepartmentOnceAboutAResolution() {
        store.ask(List.of(SD_7, NET_7));
        store.ask(List.of(SD_7, NET_7));

        assertThat(store.of(7)).containsExactly(NET_7, SD_7);
        assertThat(store.of(8)).isEmpty();
    }

    @Test
    void keepsWhatWasSaidLast() {
        store.ask(List.of(SD_7, NET_7));
        store.rate(SD_7, new RequestQuality(Map.of(Aspect.CLEAR, Degree.NO), ""), "anna", MON_10_00);
        store.rate(SD_7, GOOD, "ben", MON_10_00.plusSeconds(60));
        store.guess(SD_7, new Guess(4, MON_10_00));

        Rateable said = store.of(7).get(1);
        assertThat(said.quality()).contains(GOOD);
        assertThat(said.guess()).contains(new Guess(4, MON_10_00));
        assertThat(store.of(7).get(0)).isEqualTo(NET_7);
    }

    @Test
    void doesNotLoseWhatWasSaidWhenTheResolutionIsAskedAboutAgain() {
        store.ask(List.of(SD_7));
        store.rate(SD_7, GOOD, "anna", MON_10_00);

        store.ask(List.of(SD_7));
        store.drop(List.of(7L), List.of());

        assertThat(store.of(7)).singleElement().satisfies(each -> assertThat(each.quality())
                .contains(GOOD));
    }

    @Test
    void dropsWhatNobodyTouchedAndNoLongerStands() {
        store.ask(List.of(SD_7, NET_7, Rateable.asked(8, MON_10_00, "SD", "FIN")));
        store.guess(NET_7, new Guess(4, MON_10_00));

        store.drop(List.of(), List.of());
        store.drop(List.of(7L), List.of());
        store.drop(List.of(8L), List.of("8/" + MON_10_00.toEpochMilli() + "/SD"));

        assertThat(store.of(7)).extracting(Rateable::provider).containsExactly("NET");
        assertThat(store.of(8)).hasSize(1);
    }

    @Test
    void readsWhatWasSaidAboutASpanOfTimePageByPage() {
        for (long issue = 1; issue <= 5; issue++) {
            Rateable each = Rateable.asked(issue, MON_10_00.plus(Duration.ofDays(issue)), "SD", "FIN");
            store.ask(List.of(each));
            if (issue != 3) {
                store.rate(each, GOOD, "anna", MON_10_00);
            }
        }

        List<Numbered> first = store.touched(MON_10_00, MON_10_00.plus(Duration.ofDays(5)), 0, 2);
        List<Numbered> second = store.touched(
                MON_10_00, MON_10_00.plus(Duration.ofDays(5)), first.get(1).id(), 2);

        assertThat(first).extracting(row -> row.rateable().issueId()).containsExactly(1L, 2L);
        assertThat(first).extracting(Numbered::by).containsOnly("anna");
        assertThat(second).extracting(row -> row.rateable().issueId()).containsExactly(4L);
    }

    @Test
    void forgetsIssuesThatAreGone() {
        store.ask(List.of(SD_7));
        store.rate(SD_7, GOOD, "anna", MON_10_00);

        store.forget(List.of());
        store.forget(List.of(7L));

        assertThat(store.of(7)).isEmpty();
    }
}
