package org.internalcustomer.jira.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.core.department.Department;
import org.internalcustomer.core.department.Departments;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.core.score.Rate;
import org.internalcustomer.core.score.Share;
import org.internalcustomer.jira.host.recovery.Complaints;
import org.internalcustomer.jira.report.Tally.Counter;

/**
 * What complaints come to, as {@code templates/report/complaints.vm} shows it: a row for all, and one for each department. Figures lead to
 * the complaints behind them where the viewer may read those.
 */
final class ComplaintView {

    private static final int HUNDRED = 100;

    private final ComplaintsOfPeriod complaints;
    private final Set<String> readable;
    private final Departments departments;
    private final Words words;
    private final FigureLinks links;

    /** @param readable departments whose complaints the viewer may read */
    ComplaintView(
            ComplaintsOfPeriod complaints,
            Set<String> readable,
            Departments departments,
            Words words,
            FigureLinks links) {
        this.complaints = complaints;
        this.readable = readable;
        this.departments = departments;
        this.words = words;
        this.links = links;
    }

    /**
     * @param chosen the department whom the scorecard is about; empty for all
     * @param providers it and all below it; empty for all
     */
    Map<String, Object> of(Board board, String chosen, Set<String> providers) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Set<String> all = providers.isEmpty() ? everyKey() : providers;
        rows.add(row(
                "",
                words.text("internal-customer.report.voice.all"),
                complaints.of(providers),
                board.now(providers).count(Counter.CLOSED),
                readable.containsAll(all) ? links.complaints(FigureLinks.withBelow(chosen)) : ""));
        for (String provider : complaints.providers(providers)) {
            rows.add(row(
                    provider,
                    words.department(provider),
                    complaints.of(Set.of(provider)),
                    board.now(Set.of(provider)).count(Counter.CLOSED),
                    readable.contains(provider) ? links.complaints(provider) : ""));
        }
        return Map.of("complained", rows.size() > 1, "complaints", rows);
    }

    private Set<String> everyKey() {
        return Set.copyOf(departments.all().stream().map(Department::key).toList());
    }

    private Map<String, Object> row(String key, String name, Complaints found, int closed, String link) {
        List<Map<String, Object>> cells = new ArrayList<>();
        cells.add(count("made", found.made(), link));
        cells.add(rate(new Rate(found.made(), closed)));
        cells.add(count("unanswered", found.unanswered(), link));
        shares(found).forEach((figure, share) -> cells.add(share(figure, share, link)));
        return Map.of("key", key, "name", name, "cells", cells);
    }

    private static Map<String, Share> shares(Complaints found) {
        Map<String, Share> shares = new LinkedHashMap<>();
        shares.put("acknowledged", found.acknowledged());
        shares.put("solved", found.solved());
        shares.put("followed-up", found.followedUp());
        shares.put("recovered", found.recovered());
        shares.put("repeated", found.repeated());
        shares.put("silent", found.silent());
        return shares;
    }

    private Map<String, Object> count(String figure, int count, String link) {
        return cell(figure, words.count(count), "", false, count > 0 ? link : "");
    }

    private Map<String, Object> rate(Rate rate) {
        return rate.estimate()
                .map(estimate -> cell(
                        "rate",
                        hundred(estimate.value()),
                        basis(estimate, hundred(estimate.lower()) + "–" + hundred(estimate.upper())),
                        false,
                        ""))
                .orElseGet(() -> cell("rate", "–", "", false, ""));
    }

    private String hundred(double perOne) {
        return words.amount(perOne * HUNDRED);
    }

    private Map<String, Object> share(String figure, Share share, String link) {
        ShownShare shown = ShownShare.of(share);
        return shown.estimate()
                .map(estimate -> cell(
                        figure,
                        words.percent(estimate.value()),
                        basis(estimate, words.shortInterval(shown.estimate())),
                        shown.isTooFew(),
                        link))
                .orElseGet(() -> cell(figure, "–", "", false, ""));
    }

    private String basis(Estimate estimate, String interval) {
        return words.text("internal-customer.report.n-interval", words.count(estimate.sample()), interval);
    }

    /** @param link of the list without its figure, empty for none */
    private static Map<String, Object> cell(String figure, String value, String basis, boolean tooFew, String link) {
        return Map.of(
                "figure", figure,
                "value", value,
                "basis", basis,
                "tooFew", tooFew,
                "link", link.isEmpty() ? "" : link + "&figure=" + figure);
    }
}
