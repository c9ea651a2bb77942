package org.internalcustomer.jira.sla;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.internalcustomer.core.sla.Calendars;
import org.internalcustomer.core.sla.Timer;
import org.internalcustomer.jira.host.text.Csv;
import org.internalcustomer.jira.sla.Supporters.Support;

/** All legs of supporting departments as CSV, in the order of the issues that they support; nothing in it depends on now. */
final class SupportingExport {

    private final Export export;
    private final StoredFolds folds;
    private final StoredServings servings;
    private final Supporters supporters;
    private final Rules rules;

    SupportingExport(Export export, StoredFolds folds, StoredServings servings, Supporters supporters, Rules rules) {
        this.export = export;
        this.folds = folds;
        this.servings = servings;
        this.supporters = supporters;
        this.rules = rules;
    }

    void supporting(OutputStream out) throws IOException {
        Calendars calendars = rules.now().calendars();
        export.write(
                out,
                "issue,served_by,way,leg,department,since,until,used_ms,goal_ms,verdict",
                page -> lines(page, calendars));
    }

    private List<String> lines(List<StoredRequest> page, Calendars calendars) {
        Map<Long, List<Support>> supports = supporters.of(
                servings.ofLeads(page.stream().map(StoredRequest::issueId).toList()), calendars);
        Map<Long, StoredRequest> serving = folds.requests(supports.values().stream()
                .flatMap(List::stream)
                .map(Support::issueId)
                .collect(Collectors.toSet()));
        List<String> lines = new ArrayList<>();
        for (StoredRequest lead : page) {
            for (Support support : supports.getOrDefault(lead.issueId(), List.of())) {
                lines.add(line(lead, support, Optional.ofNullable(serving.get(support.issueId()))));
            }
        }
        return lines;
    }

    private static String line(StoredRequest lead, Support support, Optional<StoredRequest> own) {
        Optional<Timer> timer = support.timer();
        return Csv.line(
                lead.where().issueKey(),
                own.map(request -> request.where().issueKey()).orElse(""),
                support.serving().way().name(),
                support.leg().number(),
                support.leg().department(),
                Instant.ofEpochMilli(support.leg().from()),
                instant(support.leg().to()),
                timer.map(each -> each.spent().used()).orElse(0L),
                timer.map(each -> each.goal().budget())
                        .filter(OptionalLong::isPresent)
                        .<Object>map(OptionalLong::getAsLong)
                        .orElse(""),
                timer.map(each -> each.verdict().name()).orElse(""));
    }

    private static String instant(OptionalLong at) {
        return at.isPresent() ? Instant.ofEpochMilli(at.getAsLong()).toString() : "";
    }
}
