package org.internalcustomer.jira.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.token.Token;
import org.junit.jupiter.api.Test;

class AnonymousSurveysOnPostgresTest extends AnonymousSurveysContract {

    private static final Instant THURSDAY = Instant.parse("2026-03-05T00:01:00Z");

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(
                        InvitationRow.class,
                        ResponseRow.class,
                        TokenRow.class,
                        AnonymousAnswerRow.class,
                        AnonymousAskedRow.class,
                        AnonymousContactRow.class,
                        AnonymousSaltRow.class,
                        AnonymousTokenRow.class,
                        OutboxRow.class)
                .sql();
    }

    /** PostgreSQL notes with each row, in xmin, which transaction wrote it. */
    @Test
    void noOtherRowWasWrittenInTheTransactionOfAnAnswer() {
        long id = sent(7, "lin");
        surveys.keepTokenHash(id, Token.random().hash());
        sent(8, "ann");

        answer(id, 2, "slow");

        assertThat(notesOfRows("ANON_ANSWER")).hasSize(1);
        Set<String> elsewhere = new HashSet<>();
        otherTables().forEach(table -> elsewhere.addAll(notesOfRows(table)));
        assertThat(elsewhere).isNotEmpty().doesNotContainAnyElementsOf(notesOfRows("ANON_ANSWER"));
    }

    /** Neither when in the day an answer came nor before which other: written at once, in the order of ids by chance. */
    @Test
    void answersOfADayThatIsOverTellNoOrder() {
        for (int issue = 1; issue <= 12; issue++) {
            answer(sent(issue, "p" + issue), 1 + issue % 5, "");
        }
        assertThat(Set.copyOf(notesOfRows("ANON_ANSWER"))).hasSize(12);

        surveys.forget(THURSDAY);

        assertThat(Set.copyOf(notesOfRows("ANON_ANSWER"))).hasSize(1);
        List<String> asTheyLie =
                sql.read(db -> db.list("SELECT {ANSWER_ID} FROM [ANON_ANSWER] ORDER BY ctid", row -> row.getString(1)));
        assertThat(asTheyLie).isSorted();
    }

    private List<String> notesOfRows(String table) {
        return sql.read(db -> db.list("SELECT CAST(xmin AS text) FROM [" + table + "]", row -> row.getString(1)));
    }
}
