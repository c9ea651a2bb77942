package org.internalcustomer.jira.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.jira.host.text.Json;

/** Attainment and satisfaction over twelve months (趋势): as data for the chart, and as a table for who cannot see it. */
final class TrendView {

    private static final double PERCENT = 1000.0;

    private final Board board;
    private final Words words;

    TrendView(Board board, Words words) {
        this.board = board;
        this.words = words;
    }

    Map<String, Object> of(Set<String> providers) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Map<String, Object>> points = new ArrayList<>();
        boolean any = false;
        for (LocalDate month : board.trendMonths()) {
            Tally tally = board.month(month, providers);
            ShownShare attained = ShownShare.of(Score.attained(tally, CountedMetric.RESOLUTION));
            ShownShare satisfied = ShownShare.of(Score.satisfied(tally));
            any |= attained.hasSample() || satisfied.hasSample();
            rows.add(Map.of(
                    "month", words.month(month),
                    "attainment", said(attained),
                    "satisfaction", said(satisfied)));
            points.add(point(words.month(month), attained, satisfied));
        }
        Map<String, Object> view = new HashMap<>();
        view.put("rows", rows);
        view.put("empty", !any);
        view.put(
                "data",
                Json.write(Map.of(
                        "points", points,
                        "attainment", words.text("internal-customer.report.metric.resolution"),
                        "satisfaction", words.text("internal-customer.report.satisfaction"),
                        "interval", words.text("internal-customer.report.interval"))));
        return view;
    }

    private Map<String, Object> said(ShownShare share) {
        return Map.of(
                "value",
                        share.estimate()
                                .map(Estimate::value)
                                .map(words::percent)
                                .orElse("–"),
                "interval", words.interval(share.estimate()),
                "sample", words.count(share.share().whole()));
    }

    private static Map<String, Object> point(String label, ShownShare attained, ShownShare satisfied) {
        Map<String, Object> point = new HashMap<>();
        point.put("label", label);
        put(point, "attainment", attained);
        put(point, "satisfaction", satisfied);
        return point;
    }

    /** A month without a sample has no point. */
    private static void put(Map<String, Object> point, String name, ShownShare share) {
        share.estimate().ifPresent(estimate -> {
            point.put(name, percent(estimate.value()));
            point.put(name + "Lower", percent(estimate.lower()));
            point.put(name + "Upper", percent(estimate.upper()));
            point.put(name + "Sample", estimate.sample());
        });
    }

    private static double percent(double share) {
        return Math.round(share * PERCENT) / 10.0;
    }
}
