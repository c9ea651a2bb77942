package org.internalcustomer.jira.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.jira.issue.Issue;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.internalcustomer.core.request.Parties;
import org.internalcustomer.core.request.PromisedDates;
import org.internalcustomer.core.request.Turn;
import org.internalcustomer.jira.host.FakeJira;
import org.internalcustomer.jira.host.access.Person;
import org.internalcustomer.jira.host.customer.Visit;
import org.internalcustomer.jira.host.request.ChaseLog.LastWord;
import org.internalcustomer.jira.host.request.Holdings.Holding;
import org.internalcustomer.jira.host.request.Waits.Pause;
import org.internalcustomer.jira.host.request.Waits.Waiting;
import org.internalcustomer.jira.host.text.TestTexts;
import org.junit.jupiter.api.Test;

/** It is Wednesday, 2026-03-04, 18:00 in Shanghai. */
class StandingWordsTest {

    private static final Instant MON_10_00 = Instant.parse("2026-03-02T02:00:00Z");
    private static final Instant TUE_09_00 = Instant.parse("2026-03-03T01:00:00Z");
    private static final Instant WED_18_00 = Instant.parse("2026-03-04T10:00:00Z");
    private static final Instant THU_15_00 = Instant.parse("2026-03-05T07:00:00Z");
    private static final Instant FRI_12_00 = Instant.parse("2026-03-06T04:00:00Z");
    private static final Issue ISSUE = FakeJira.fake(Issue.class, call -> 7L);
    private static final Person LIN = new Person("lin", "lin", "林", "lin@example.com", true);

    private final Silence silence = new Silence(TestTexts.all());

    @Test
    void saysWhoHasItSinceWhenAndWhenTheNextWordComes() {
        silence.holding = Optional.of(new Holding(Optional.of("PUR"), TUE_09_00, false));
        silence.owed = Optional.of(THU_15_00);

        assertThat(lines(Locale.ENGLISH))
                .containsExactly("With Purchasing since Tuesday.", "Next word to you by Thursday 15:00.");
        assertThat(lines(Locale.CHINA)).containsExactly("自星期二起由采购部处理。", "下次答复不迟于星期四 15:00。");
    }

    @Test
    void saysWhatWasPromisedAndWhoseTurnItIs() {
        silence.holding = Optional.of(new Holding(Optional.of("PUR"), TUE_09_00, false));
        silence.promised = new PromisedDates(
                OptionalLong.empty(), OptionalLong.of(FRI_12_00.toEpochMilli()), OptionalLong.empty());
        silence.pause = Optional.of(new Pause(Turn.CUSTOMER, MON_10_00));

        assertThat(lines(Locale.ENGLISH))
                .containsExactly(
                        "With Purchasing since Tuesday.",
                        "It has been waiting for your answer since Monday.",
                        "Promised for Friday 12:00.");
    }

    @Test
    void doesNotHideThatAWordIsLate() {
        silence.holding = Optional.of(new Holding(Optional.empty(), TUE_09_00, false));
        silence.owed = Optional.of(TUE_09_00);

        assertThat(lines(Locale.ENGLISH))
                .containsExactly(
                        "Nobody has taken it yet; it waits since Tuesday.", "A word to you was due Tuesday 09:00.");
    }

    @Test
    void saysNoMoreOnceItIsResolved() {
        silence.holding = Optional.of(new Holding(Optional.of("PUR"), WED_18_00, true));
        silence.owed = Optional.of(THU_15_00);

        assertThat(lines(Locale.ENGLISH)).containsExactly("Resolved since today; Purchasing worked on it last.");
    }

    @Test
    void saysSoWhereNothingIsKnownYet() {
        assertThat(lines(Locale.ENGLISH)).singleElement().asString().contains("being worked out");
        assertThat(words()).containsEntry("text", "").containsEntry("said", "Nothing yet.");
    }

    @Test
    void repeatsWhatWasLastSaidInPublic() {
        silence.lastWord = Optional.of(new LastWord(TUE_09_00, "anna", "We wait for the quote."));

        assertThat(words())
                .containsEntry("text", "We wait for the quote.")
                .containsEntry("said", "Tuesday 09:00, anna");
    }

    private List<String> lines(Locale language) {
        return silence.words().lines(visit(language));
    }

    private Map<String, Object> words() {
        return silence.words().lastWord(visit(Locale.ENGLISH));
    }

    private static Visit visit(Locale language) {
        return new Visit(ISSUE, LIN, language, ZoneId.of("Asia/Shanghai"), WED_18_00);
    }

    static Waiting waiting(Optional<Pause> pause) {
        return new Waiting(new Parties(Optional.of("lin"), Optional.of("FIN")), Optional.of("PUR"), false, true, pause);
    }
}
