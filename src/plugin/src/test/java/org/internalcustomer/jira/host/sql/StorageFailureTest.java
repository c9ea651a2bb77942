package org.internalcustomer.jira.host.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StorageFailureTest {

    @ParameterizedTest
    @CsvSource({
        "PostgreSQL,           23505, 0",
        "H2,                   23505, 23505",
        "Oracle,               23000, 1",
        "SQL Server index,     23000, 2601",
        "SQL Server constraint,23000, 2627",
        "MySQL,                23000, 1062",
    })
    void isADuplicateWhereAUniqueKeyIsTaken(String database, String state, int number) {
        assertThat(failure(state, number)).as(database).isInstanceOf(DuplicateRow.class);
    }

    @ParameterizedTest
    @CsvSource({
        "PostgreSQL not null,   23502, 0",
        "H2 foreign key,        23506, 23506",
        "Oracle not null,       23000, 1400",
        "SQL Server foreign key,23000, 547",
        "MySQL foreign key,     23000, 1452",
        "a table that is absent,42000, 1",
    })
    void isNoDuplicateOtherwise(String database, String state, int number) {
        assertThat(failure(state, number)).as(database).isNotInstanceOf(DuplicateRow.class);
    }

    @Test
    void findsTheReasonOfABatchThatFailed() {
        SQLException batch = new SQLException("batch", "HY000", 0);
        batch.setNextException(new SQLException("taken", "23505", 0));

        assertThat(StorageFailure.of(batch)).isInstanceOf(DuplicateRow.class);
    }

    private static StorageFailure failure(String state, int number) {
        return StorageFailure.of(new SQLException("refused", state, number));
    }
}
