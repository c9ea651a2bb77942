package org.internalcustomer.sandbox.pages.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.internalcustomer.sandbox.pages.frame.Frame;
import org.internalcustomer.sandbox.pages.frame.HostPage;
import org.internalcustomer.sandbox.pages.frame.PageKit;
import org.internalcustomer.sandbox.pages.frame.ReturnPath;
import org.internalcustomer.sandbox.pages.frame.Visit;

/** {@code /issues/?jql=…&startIndex=…}: the issue navigator. A POST keeps the chosen columns. */
public final class NavigatorPage extends HostPage {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;

    public NavigatorPage(PageKit kit) {
        super(kit);
    }

    @Override
    protected void get(Visit visit) throws IOException {
        String jql = visit.param("jql");
        int start = start(visit);
        IssueSearch.Found found = IssueSearch.of(visit).run(jql, start, PAGE);
        Columns columns = Columns.of(visit);
        List<Column> chosen = columns.chosen(ChosenColumns.read(visit.request()));

        Map<String, Object> model = new HashMap<>();
        model.put("jql", jql);
        model.put("found", found);
        model.put(
                "place",
                found.errors().stream()
                        .findFirst()
                        .flatMap(error -> JqlPlace.of(jql, error))
                        .orElse(null));
        model.put("from", start + 1);
        model.put("end", Math.min(found.total(), start + found.issues().size()));
        model.put("pages", Pages.of(start, PAGE, found.total()));
        model.put("columns", heads(chosen, SortedJql.of(jql)));
        model.put("chosen", chosen);
        model.put("chosenIds", chosen.stream().map(Column::id).toList());
        model.put("allColumns", columns.all());
        model.put("jqlParam", ReturnPath.encode(jql));
        model.put("user", visit.userOrNobody());
        visit.show(Frame.general(visit.text("sandbox.navigator.title"), "jira.navigator"), "search/navigator", model);
    }

    @Override
    protected void post(Visit visit) {
        ChosenColumns.write(visit.request(), visit.response(), visit.has("reset") ? List.of() : visit.params("column"));
        visit.redirect("/issues/?jql=" + ReturnPath.encode(visit.param("jql")));
    }

    /** The head of a column. @param sortParam the query, encoded, that a click leads to; empty for none */
    public record Head(String id, String label, String sortParam, boolean sorted, boolean descending) {}

    private static List<Head> heads(List<Column> columns, SortedJql jql) {
        List<Head> heads = new ArrayList<>();
        for (Column column : columns) {
            heads.add(new Head(
                    column.id(),
                    column.label(),
                    column.sort().isEmpty() ? "" : ReturnPath.encode(jql.sortedBy(column)),
                    jql.isBy(column),
                    jql.descending()));
        }
        return heads;
    }

    private static int start(Visit visit) {
        try {
            return Math.max(0, Integer.parseInt(visit.param("startIndex")));
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
