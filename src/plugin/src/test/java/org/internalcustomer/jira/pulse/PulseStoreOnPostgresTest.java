package org.internalcustomer.jira.pulse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.internalcustomer.jira.host.mail.OutboxRow;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.host.token.Token;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class PulseStoreOnPostgresTest extends PulseStoreContract {

    @Override
    Sql emptyDatabase() {
        return TestDatabase.postgres(
                        PulseAskedRow.class,
                        PulseTokenRow.class,
                        PulseAnswerRow.class,
                        PulseWaveRow.class,
                        OutboxRow.class)
                .sql();
    }

    /** PostgreSQL notes with each row, in xmin, which transaction wrote it. */
    @Test
    @Tag("R-SUR-4")
    void noOtherRowWasWrittenInTheTransactionOfAnAnswer() {
        store.answer(sent("lin", Token.random()), GOOD);
        sent("ben", Token.random());

        assertThat(notesOfRows("PULSE_ANSWER")).hasSize(1);
        assertThat(notesOfRows("PULSE_ASKED")).isNotEmpty().doesNotContainAnyElementsOf(notesOfRows("PULSE_ANSWER"));
        assertThat(notesOfRows("PULSE_TOKEN")).isNotEmpty().doesNotContainAnyElementsOf(notesOfRows("PULSE_ANSWER"));
    }

    @Test
    @Tag("R-SUR-4")
    void answersOfAClosedPulseTellNoOrder() {
        for (int person = 1; person <= 12; person++) {
            store.answer(sent("p" + person, Token.random()), GOOD);
        }
        assertThat(Set.copyOf(notesOfRows("PULSE_ANSWER"))).hasSize(12);

        store.mix(CLOSES);

        assertThat(Set.copyOf(notesOfRows("PULSE_ANSWER"))).hasSize(1);
        assertThat(sql.<List<String>>read(db ->
                        db.list("SELECT {ANSWER_KEY} FROM [PULSE_ANSWER] ORDER BY ctid", row -> row.getString(1))))
                .isSorted();
    }

    private List<String> notesOfRows(String table) {
        return sql.read(db -> db.list("SELECT CAST(xmin AS text) FROM [" + table + "]", row -> row.getString(1)));
    }
}
