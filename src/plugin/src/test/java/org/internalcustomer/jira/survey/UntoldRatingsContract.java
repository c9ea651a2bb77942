package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.internalcustomer.core.survey.Answer;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.core.survey.LostTime;
import org.internalcustomer.core.survey.Particulars;
import org.internalcustomer.core.survey.Rating;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.survey.Rated;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is promised to who waits for ratings, on every database. */
@Tag("R-SUR-3")
abstract class UntoldRatingsContract {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T10:00:00Z");
    private static final Particulars DETAILS = new Particulars(
            Map.of(Dimension.IN_TIME, Rating.of(4), Dimension.LISTENS, Rating.notApplicable()),
            List.of("SLOW", "NO_WORD"),
            Optional.of(LostTime.NONE));

    private final List<Rated> heard = new ArrayList<>();
    private SurveyStore store;
    private UntoldRatings untold;
    private Instant now = MON_10_00;
    private boolean listenerFails;
    private TellRatings telling;

    abstract Sql emptyDatabase();

    @BeforeEach
    void open() {
        Sql sql = emptyDatabase();
        store = new SqlSurveyStore(sql);
        untold = new UntoldRatings(sql);
        telling = new TellRatings(
                untold,
                List.of(rated -> {
                    heard.add(rated);
                    if (listenerFails) {
                        throw new IllegalStateException("not now");
                    }
                }),
                () -> now);
    }

    @Test
    void keepsWhatWasSaidBesideTheRating() {
        long id = invited(7, false);
        store.answer(id, answer(1, Rating.of(2), DETAILS));

        assertThat(store.answers(List.of(id)).get(id))
                .singleElement()
                .extracting(Answer::particulars)
                .isEqualTo(DETAILS);
    }

    @Test
    void tellsEveryVersionOnce() {
        long id = invited(7, false);
        store.answer(id, answer(1, Rating.of(2), Particulars.none()));
        store.answer(id, answer(2, Rating.of(5), Particulars.none()));

        telling.run();
        telling.run();

        assertThat(heard).extracting(Rated::rating).containsExactly(2, 5);
        assertThat(heard).extracting(Rated::survey).containsOnly(id);
        assertThat(heard).extracting(Rated::response).doesNotHaveDuplicates();
        assertThat(heard.get(0)).satisfies(rated -> {
            assertThat(rated.issueId()).isEqualTo(7);
            assertThat(rated.rater()).isEqualTo("lin");
            assertThat(rated.providers()).containsExactly("SD", "NET");
            assertThat(rated.remarked()).isTrue();
            assertThat(rated.at()).isEqualTo(MON_10_00);
        });
    }

    @Test
    void tellsAgainWhatAListenerDidNotTake() {
        store.answer(invited(7, false), answer(1, Rating.of(2), Particulars.none()));
        listenerFails = true;
        telling.run();

        listenerFails = false;
        telling.run();
        assertThat(heard).as("not at once").hasSize(1);

        now = now.plus(TellRatings.PAUSE);
        telling.run();
        telling.run();
        assertThat(heard).hasSize(2);
    }

    @Test
    void tellsNothingThatIsMadeUpOrNoRating() {
        store.answer(invited(7, true), answer(1, Rating.of(1), Particulars.none()));
        store.answer(invited(8, false), answer(1, Rating.notApplicable(), Particulars.none()));

        telling.run();

        assertThat(heard).isEmpty();
    }

    @Test
    void tellsMoreThanFitIntoOneRead() {
        for (long issue = 1; issue <= 101; issue++) {
            store.answer(invited(issue, false), answer(1, Rating.of(3), Particulars.none()));
        }

        telling.run();

        assertThat(heard).hasSize(101);
        assertThat(untold.due(now, 1)).isEmpty();
    }

    private long invited(long issueId, boolean simulated) {
        store.invite(new Invitation(
                0,
                issueId,
                MON_10_00,
                "lin",
                "FIN",
                "SD",
                "SD:3600000,NET:60000",
                State.SENT,
                MON_10_00,
                Optional.of(MON_10_00.plusSeconds(60)),
                "",
                simulated));
        return store.of(List.of(issueId)).get(0).id();
    }

    private static Answer answer(int version, Rating rating, Particulars particulars) {
        return new Answer(MON_10_00.toEpochMilli(), version, "lin", rating, "why", particulars);
    }
}
