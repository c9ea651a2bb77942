package org.internalcustomer.sandbox.rest2;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.internalcustomer.sandbox.pages.search.IssueSearch;

/** Search by JQL, by address or by body. */
final class Search {

    static final List<Route> ROUTES =
            List.of(Route.of("GET", "/search", Search::run), Route.of("POST", "/search", Search::run));

    private static final int MOST = 1000;

    private Search() {}

    private static Answer run(Call call) {
        String jql = call.param("jql").orElse(call.body().path("jql").asText(""));
        int start = call.number("startAt", 0, Integer.MAX_VALUE);
        int max = call.number("maxResults", 50, MOST);
        IssueSearch.Found found = IssueSearch.of(call.service(SearchService.class), call.userOrNobody())
                .run(jql, start, Math.max(1, max));
        if (!found.errors().isEmpty()) {
            throw RestError.bad(found.errors());
        }
        Set<String> fields = names(call, "fields");
        if (fields.isEmpty()) {
            fields = Set.of("*navigable");
        }
        Set<String> expand = names(call, "expand");
        IssueJson json = new IssueJson(call);
        Set<String> wanted = fields;
        return Answer.ok(Json.map(
                "startAt",
                start,
                "maxResults",
                max,
                "total",
                found.total(),
                "issues",
                found.issues().stream()
                        .limit(max)
                        .map(issue -> json.issue(issue, wanted, expand))
                        .toList()));
    }

    /** A list in the body, or names joined by commas in the address. */
    static Set<String> names(Call call, String parameter) {
        Set<String> names = new HashSet<>();
        for (JsonNode each : call.body().path(parameter)) {
            names.add(each.asText());
        }
        call.param(parameter).ifPresent(text -> Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(names::add));
        return names;
    }
}
