package org.internalcustomer.sandbox.search;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.component.ComponentAccessor;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.jira.timezone.TimeZoneManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.util.MessageSet;
import com.atlassian.jira.util.MessageSetImpl;
import com.atlassian.jira.web.bean.PagerFilter;
import com.atlassian.query.Query;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.internalcustomer.sandbox.fields.Fields;
import org.internalcustomer.sandbox.projects.Constants;
import org.internalcustomer.sandbox.projects.ProjectPermissionChecks;
import org.internalcustomer.sandbox.projects.Projects;
import org.internalcustomer.sandbox.users.People;
import org.jdbi.v3.core.Jdbi;

/** Finds issues by JQL: one SQL statement for the total, one for the page. */
@SuppressWarnings("rawtypes")
public final class Searches implements SearchService {

    private final Jdbi jdbi;
    private final InstantSource clock;
    private final SearchFields fields;
    private final Functions functions;
    private final Sight sight;
    private final IssueManager issues;
    private final TimeZoneManager zones;

    /** What queries are about. */
    public record Subjects(Constants constants, Projects projects, People people, Fields fields) {}

    /** Who sees what, and what becomes of the ids found. */
    public record Results(ProjectPermissionChecks permissions, IssueManager issues, TimeZoneManager zones) {}

    public Searches(Jdbi jdbi, InstantSource clock, Subjects subjects, Functions functions, Results results) {
        this.jdbi = jdbi;
        this.clock = clock;
        this.fields = new SearchFields(subjects.constants(), subjects.projects(), subjects.people(), subjects.fields());
        this.functions = functions;
        this.sight = new Sight(subjects.projects(), results.permissions());
        this.issues = results.issues();
        this.zones = results.zones();
    }

    @Override
    public SearchResults<Issue> search(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        return find(asking(searcher, false), query, pager);
    }

    @Override
    public SearchResults<Issue> searchOverrideSecurity(ApplicationUser searcher, Query query, PagerFilter pager)
            throws SearchException {
        return find(asking(searcher, true), query, pager);
    }

    @Override
    public long searchCount(ApplicationUser searcher, Query query) throws SearchException {
        return count(where(query, asking(searcher, false)));
    }

    @Override
    public long searchCountOverrideSecurity(ApplicationUser searcher, Query query) throws SearchException {
        return count(where(query, asking(searcher, true)));
    }

    @Override
    public ParseResult parseQuery(ApplicationUser searcher, String text) {
        MessageSet errors = new MessageSetImpl();
        try {
            return new ParseResult(JqlParser.parse(text == null ? "" : text), errors);
        } catch (JqlSyntaxError e) {
            errors.addErrorMessage(
                    e.in(ComponentAccessor.getJiraAuthenticationContext().getLocale()));
            return new ParseResult(null, errors);
        }
    }

    @Override
    public MessageSet validateQuery(ApplicationUser searcher, Query query) {
        MessageSet errors = new MessageSetImpl();
        QueryCompiler compiler = new QueryCompiler(fields, functions, asking(searcher, false));
        try {
            compiler.where(query.getWhereClause());
        } catch (InvalidCondition e) {
            errors.addErrorMessage(e.getMessage());
        }
        try {
            compiler.ordering(sorts(query));
        } catch (InvalidCondition e) {
            errors.addErrorMessage(e.getMessage());
        }
        return errors;
    }

    @Override
    public String getJqlString(Query query) {
        return query.getQueryString() == null ? JqlText.of(query) : query.getQueryString();
    }

    @Override
    public String getGeneratedJqlString(Query query) {
        return JqlText.of(query);
    }

    private Asking asking(ApplicationUser searcher, boolean overridden) {
        return new Asking(
                searcher,
                overridden,
                clock.instant(),
                zones.getTimeZoneforUser(searcher).toZoneId());
    }

    private SearchResults<Issue> find(Asking asking, Query query, PagerFilter pager) throws SearchException {
        SqlPart where = where(query, asking);
        int total = Math.toIntExact(count(where));
        int most = pager.getMax() < 0 ? total : pager.getMax();
        if (pager.getStart() >= total || most == 0) {
            return new SearchResults<>(List.of(), total, pager);
        }
        QueryCompiler.Ordering order = ordering(query, asking);
        String sql = "SELECT i.id FROM sandbox_issue i" + order.joins() + " WHERE " + where.sql() + " ORDER BY "
                + order.terms() + " OFFSET " + pager.getStart() + " ROWS FETCH NEXT " + most + " ROWS ONLY";
        List<Long> ids = numbers(new SqlPart(sql, where.parameters()));
        return new SearchResults<>(issues.getIssueObjects(ids), total, pager);
    }

    private long count(SqlPart where) {
        return numbers(where.within("SELECT COUNT(*) FROM sandbox_issue i WHERE %s"))
                .get(0);
    }

    /** Without Jdbi's own parsing, which would keep each long statement in its cache. */
    private List<Long> numbers(SqlPart query) {
        return jdbi.withHandle(h -> {
            try (PreparedStatement statement = h.getConnection().prepareStatement(query.sql())) {
                for (int i = 0; i < query.parameters().size(); i++) {
                    statement.setObject(i + 1, query.parameters().get(i));
                }
                List<Long> numbers = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        numbers.add(rows.getLong(1));
                    }
                }
                return numbers;
            } catch (SQLException e) {
                throw new IllegalStateException("the search failed: " + query.sql(), e);
            }
        });
    }

    private SqlPart where(Query query, Asking asking) throws SearchException {
        try {
            SqlPart wanted = new QueryCompiler(fields, functions, asking).where(query.getWhereClause());
            return asking.overridden() ? wanted : sight.of(asking.user()).and(wanted);
        } catch (InvalidCondition e) {
            throw new SearchException(e.getMessage(), e);
        }
    }

    private QueryCompiler.Ordering ordering(Query query, Asking asking) throws SearchException {
        try {
            return new QueryCompiler(fields, functions, asking).ordering(sorts(query));
        } catch (InvalidCondition e) {
            throw new SearchException(e.getMessage(), e);
        }
    }

    private static Sorts sorts(Query query) {
        return query.getOrderByClause() instanceof Sorts sorts ? sorts : Sorts.NONE;
    }
}
