package org.internalcustomer.jira.survey;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.jira.host.request.SurveyOutcome.State;
import org.internalcustomer.jira.host.sql.InList;
import org.internalcustomer.jira.host.sql.Sql;

/** The stored surveys page by page, the latest resolution first. */
final class SurveyList {

    private final Sql sql;

    SurveyList(Sql sql) {
        this.sql = sql;
    }

    /** @param total how many the filter lets through */
    record Part(long total, List<Invitation> invitations) {}

    Part read(SurveyFilter filter, Instant now, int start, int limit) {
        Where where = new Where();
        filter.from().ifPresent(from -> where.and("{RESOLVED} >= ?", from.toEpochMilli()));
        filter.to().ifPresent(to -> where.and("{RESOLVED} < ?", to.toEpochMilli()));
        if (!filter.providers().isEmpty()) {
            where.and(
                    "{PROVIDER} IN " + InList.of(filter.providers()),
                    filter.providers().toArray());
        }
        filter.state().ifPresent(state -> state(where, state, now));
        return sql.read(db -> {
            long total = db.number("SELECT COUNT(*) FROM [INVITATION]" + where, where.arguments());
            List<Invitation> first = db.first(
                    Math.addExact(start, limit),
                    SqlSurveyStore.READ + where + " ORDER BY {RESOLVED} DESC, {ID} DESC",
                    SqlSurveyStore::invitation,
                    where.arguments());
            return new Part(total, first.subList(Math.min(start, first.size()), first.size()));
        });
    }

    /** The issues that were ever asked about, in order. */
    List<Long> issueIds() {
        return sql.read(db ->
                db.list("SELECT DISTINCT {ISSUE_ID} FROM [INVITATION] ORDER BY {ISSUE_ID}", row -> row.getLong(1)));
    }

    /** Nobody writes down that an invitation has expired. */
    private static void state(Where where, State state, Instant now) {
        switch (state) {
            case SENT ->
                where.and(
                        "{STATE} = ? AND ({EXPIRES} IS NULL OR {EXPIRES} > ?)", State.SENT.name(), now.toEpochMilli());
            case EXPIRED -> where.and("{STATE} = ? AND {EXPIRES} <= ?", State.SENT.name(), now.toEpochMilli());
            default -> where.and("{STATE} = ?", state.name());
        }
    }

    /** Conditions that all hold. */
    private static final class Where {
        private final List<String> conditions = new ArrayList<>();
        private final List<Object> arguments = new ArrayList<>();

        void and(String condition, Object... values) {
            conditions.add(condition);
            arguments.addAll(List.of(values));
        }

        Object[] arguments() {
            return arguments.toArray();
        }

        @Override
        public String toString() {
            return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
        }
    }
}
