package org.internalcustomer.jira.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.internalcustomer.jira.host.sql.Sql;
import org.internalcustomer.jira.host.sql.TestDatabase;
import org.internalcustomer.jira.request.RequestEvents.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How the corrections that wait for a decision are found among thousands that were decided. */
@Tag("R-POL-9")
class OpenCorrectionsPlanTest {

    private static final int DECIDED = 5_000;
    private static final int PAGE = 50;

    @Test
    void areReadByTheirOwnIndex() {
        Sql sql = TestDatabase.postgres(RequestEventRow.class).sql();
        SqlRequestEvents events = new SqlRequestEvents(sql);
        List<RequestEvent> all = new ArrayList<>();
        for (int number = 1; number <= DECIDED; number++) {
            all.add(event("correction/1/" + number, number, RequestEvent.Kind.CORRECTION));
        }
        for (int number = 1; number < DECIDED; number++) {
            all.add(event("correction/1/" + number + "/decision", number, RequestEvent.Kind.DECIDED));
        }
        events.add(all);
        sql.change(db -> db.update("ANALYZE"));

        List<String> plan = sql.read(db -> db.list(
                "EXPLAIN " + db.limited(PAGE, SqlRequestEvents.UNDECIDED), row -> row.getString(1), 0L, 0L, ""));

        assertThat(plan).anyMatch(line -> line.contains("Index Scan using index_ao_"));
        assertThat(plan).anyMatch(line -> line.contains("Index Cond: (\"OPEN_SINCE\""));
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan"));
        assertThat(events.undecided(Place.BEGINNING, PAGE))
                .extracting(RequestEvent::key)
                .containsExactly("correction/1/" + DECIDED);
    }

    private static RequestEvent event(String key, long at, RequestEvent.Kind kind) {
        return new RequestEvent(1, key, at, at, "ben", kind, Map.of());
    }
}
