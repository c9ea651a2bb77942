package org.internalcustomer.jira.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.jira.host.text.Json;

/** Attainment and satisfaction over twelve months (趋势): as data for the chart, and as a table for who cannot see it. */
final class TrendView {

    private static final double PERCENT = 1000.0;

    private final Board board;
    private final Words words;
    private final FigureLinks links;
    private final Optional<CorrectedScores> corrections;

    /** @param corrections of all its months; empty where the reader wants only what history says */
    TrendView(Board board, Words words, FigureLinks links, Optional<CorrectedScores> corrections) {
        this.board = board;
        this.words = words;
        this.links = links;
        this.corrections = corrections;
    }

    /**
     * @param providers empty for all
     * @param provider the same as {@link FigureLinks#to} takes it
     */
    Map<String, Object> of(Set<String> providers, String provider) {
        List<Map<String, Object>> rows = new ArrayList<>();
        List<Map<String, Object>> points = new ArrayList<>();
        boolean any = false;
        double simulated = 0;
        for (LocalDate month : board.trendMonths()) {
            Tally tally = board.month(month, providers);
            ShownShare attained = ShownShare.of(Score.attained(tally, CountedMetric.RESOLUTION));
            ShownShare satisfied = ShownShare.of(Score.satisfied(tally));
            simulated += Score.simulated(tally);
            any |= attained.hasSample() || satisfied.hasSample();
            String judgedLink = links.ofMonth(month).to("resolution-judged", provider, "");
            String ratedLink = links.ofMonth(month).to("rated", provider, "");
            ShownShare corrected = corrected(tally, month, providers).orElse(attained);
            rows.add(Map.of(
                    "month", words.month(month),
                    "attainment", said(attained, judgedLink),
                    "corrected", said(corrected, judgedLink),
                    "satisfaction", said(satisfied, ratedLink)));
            Map<String, Object> point = new HashMap<>(Map.of("label", words.month(month)));
            put(point, "attainment", attained, judgedLink);
            if (corrections.isPresent()) {
                put(point, "corrected", corrected, judgedLink);
            }
            put(point, "satisfaction", satisfied, ratedLink);
            points.add(point);
        }
        Map<String, Object> view = new HashMap<>();
        view.put("rows", rows);
        view.put("empty", !any);
        view.put("simulated", words.simulated("internal-customer.report.simulated.note", simulated));
        view.put("corrected", corrections.isPresent());
        view.put(
                "data",
                Json.write(Map.of(
                        "points", points,
                        "attainment", words.text("internal-customer.report.metric.resolution"),
                        "corrected",
                                corrections.isPresent() ? words.text("internal-customer.report.matrix.corrected") : "",
                        "satisfaction", words.text("internal-customer.report.satisfaction"),
                        "interval", words.text("internal-customer.report.interval"))));
        return view;
    }

    /** Empty where no correction touches the month. */
    private Optional<ShownShare> corrected(Tally tally, LocalDate month, Set<String> providers) {
        ReportPeriod days = new ReportPeriod("", month, month.plusMonths(1));
        return corrections
                .flatMap(all ->
                        all.in(days).of(CountedMetric.RESOLUTION, tally.metric(CountedMetric.RESOLUTION), providers))
                .map(found -> ShownShare.of(found.share()));
    }

    private Map<String, Object> said(ShownShare share, String link) {
        return Map.of(
                "link", share.hasSample() ? link : "",
                "value",
                        share.estimate()
                                .map(Estimate::value)
                                .map(words::percent)
                                .orElse("–"),
                "interval", words.interval(share.estimate()),
                "sample", words.amount(share.share().sample()));
    }

    /** A month without a sample has no point. */
    private static void put(Map<String, Object> point, String name, ShownShare share, String link) {
        share.estimate().ifPresent(estimate -> {
            point.put(name, percent(estimate.value()));
            point.put(name + "Lower", percent(estimate.lower()));
            point.put(name + "Upper", percent(estimate.upper()));
            point.put(name + "Sample", estimate.sample());
            point.put(name + "Link", link);
        });
    }

    private static double percent(double share) {
        return Math.round(share * PERCENT) / 10.0;
    }
}
