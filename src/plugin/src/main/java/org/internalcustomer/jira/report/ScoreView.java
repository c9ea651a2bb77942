package org.internalcustomer.jira.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.core.score.ResponseRate;
import org.internalcustomer.jira.report.Tally.Counter;

/** One department's score in ready words for the template. */
final class ScoreView {

    private static final List<CountedMetric> IN_ROWS =
            List.of(CountedMetric.RESOLUTION, CountedMetric.FIRST_RESPONSE, CountedMetric.LEG);

    private final Words words;
    private final FigureLinks links;
    private final CorrectedScores corrections;

    ScoreView(Words words, FigureLinks links, CorrectedScores corrections) {
        this.words = words;
        this.links = links;
        this.corrections = corrections;
    }

    /**
     * The view of one department or of several.
     *
     * @param provider as {@link FigureLinks#to} takes it
     * @param providers their keys, empty for all
     */
    Map<String, Object> of(Score score, String provider, Set<String> providers) {
        Map<String, Object> view = new HashMap<>();
        for (CountedMetric metric : CountedMetric.values()) {
            Map<String, Object> shown = attainment(score, metric, provider);
            shown.put("corrected", corrected(score, metric, providers));
            view.put(metric.name(), shown);
        }
        view.put("satisfaction", share(score.satisfaction(), links.to("rated", provider, "")));
        view.put("mean", mean(score));
        view.put("closed", counted(score.count(Counter.CLOSED), links.to("closed", provider, "")));
        view.put("hops", cooperation(score, Counter.HOPS, score.hopped(), "hopped", provider));
        view.put("bounces", cooperation(score, Counter.BOUNCES, score.bounced(), "bounced", provider));
        view.put("chases", counted(score.count(Counter.CHASED), links.to("chased", provider, "")));
        view.put("orphaned", lost(score, Counter.ORPHAN_MINUTES, links.to("orphaned", provider, "")));
        view.put("overrun", lost(score, Counter.OVERRUN_MINUTES, links.to("overrun", provider, "")));
        view.put("structural", lost(score, Counter.STRUCTURAL_MINUTES, links.to("structural", provider, "")));
        view.put("funnel", funnel(score, provider));
        view.put("simulated", simulated(score));
        return view;
    }

    /** What the table of departments shows of one, which is less. */
    Map<String, Object> row(Score score, String provider, Set<String> providers) {
        Map<String, Object> view = new HashMap<>();
        for (CountedMetric metric : IN_ROWS) {
            Map<String, Object> shown = share(score.attainment(metric), judged(metric, provider));
            shown.put("corrected", corrected(score, metric, providers));
            view.put(metric.name(), shown);
        }
        view.put("satisfaction", share(score.satisfaction(), links.to("rated", provider, "")));
        view.put("closed", counted(score.count(Counter.CLOSED), links.to("closed", provider, "")));
        view.put("hops", cooperation(score, Counter.HOPS, score.hopped(), "hopped", provider));
        view.put("bounces", cooperation(score, Counter.BOUNCES, score.bounced(), "bounced", provider));
        view.put("funnel", funnel(score, provider));
        view.put("simulated", simulated(score));
        return view;
    }

    private String simulated(Score score) {
        return words.simulated("internal-customer.report.simulated", Score.simulated(score.now()));
    }

    private String judged(CountedMetric metric, String provider) {
        return links.to(Figure.slug(metric) + "-judged", provider, "");
    }

    Map<String, Object> attainment(Score score, CountedMetric metric, String provider) {
        Map<String, Object> view = share(score.attainment(metric), judged(metric, provider));
        MetricTally timers = score.now().metric(metric);
        view.put(
                "breached",
                counted(
                        timers.count(CountedVerdict.BREACHED),
                        links.to(Figure.slug(metric) + "-breached", provider, "")));
        view.put("apart", apart(timers, metric, provider));
        view.put("median", timers.used().percentile(0.5).map(words::hours).orElse(""));
        view.put("ninetieth", timers.used().percentile(0.9).map(words::hours).orElse(""));
        view.put("name", words.text("internal-customer.report.metric." + Figure.slug(metric)));
        return view;
    }

    /** The figure with the approved corrections; empty where none touches it. */
    private String corrected(Score score, CountedMetric metric, Set<String> providers) {
        return corrections
                .of(metric, score.now().metric(metric), providers)
                .map(found -> words.text(
                        "internal-customer.report.corrected",
                        found.share()
                                .estimate()
                                .map(Estimate::value)
                                .map(words::percent)
                                .orElse("–"),
                        words.count(found.share().whole()),
                        words.count(found.timers())))
                .orElse("");
    }

    /** The verdicts that make no attainment, those that occur. */
    private List<Map<String, Object>> apart(MetricTally timers, CountedMetric metric, String provider) {
        List<Map<String, Object>> apart = new ArrayList<>();
        for (CountedVerdict verdict : List.of(
                CountedVerdict.LATE_BY_CHANGE,
                CountedVerdict.LATE_INHERITED,
                CountedVerdict.MEASURED_ONLY,
                CountedVerdict.OPEN)) {
            if (timers.count(verdict) > 0) {
                String figure = Figure.slug(metric) + "-" + Figure.slug(verdict);
                Map<String, Object> one = counted(timers.count(verdict), links.to(figure, provider, ""));
                one.put("name", words.text("internal-customer.report.verdict." + Figure.slug(verdict)));
                apart.add(one);
            }
        }
        return apart;
    }

    Map<String, Object> share(ShownShare share, String link) {
        Map<String, Object> view = new HashMap<>();
        view.put("known", share.hasSample());
        view.put(
                "value",
                share.estimate().map(Estimate::value).map(words::percent).orElse("–"));
        view.put("interval", words.interval(share.estimate()));
        view.put("sample", words.amount(share.share().sample()));
        view.put("tooFew", share.isTooFew());
        view.put("change", share.change().name());
        view.put("link", link);
        return view;
    }

    private Map<String, Object> mean(Score score) {
        Optional<Estimate> mean = score.meanRating();
        return Map.of(
                "known", mean.isPresent(),
                "value", mean.map(Estimate::value).map(words::decimal).orElse("–"),
                "interval",
                        mean.map(all -> words.decimal(Math.max(1, all.lower())) + "–"
                                        + words.decimal(Math.min(5, all.upper())))
                                .orElse(""),
                "change", score.changeOfMean().name());
    }

    private Map<String, Object> cooperation(
            Score score, Counter counter, ShownShare share, String figure, String provider) {
        Map<String, Object> view = share(share, links.to(figure, provider, ""));
        view.put("count", words.count(score.count(counter)));
        int closed = score.count(Counter.CLOSED);
        view.put("each", closed == 0 ? "–" : words.decimal((double) score.count(counter) / closed));
        return view;
    }

    private Map<String, Object> funnel(Score score, String provider) {
        ResponseRate responses = score.responses();
        Map<String, Object> view = new HashMap<>();
        view.put("closed", counted(score.count(Counter.CLOSED), links.to("closed", provider, "")));
        view.put("invited", counted(responses.eligible(), links.to("invited", provider, "")));
        view.put("sent", counted(responses.sent(), links.to("sent", provider, "")));
        view.put("answered", counted(responses.answered(), links.to("answered", provider, "")));
        view.put("simulated", words.simulated("internal-customer.report.simulated", score.count(Counter.SIMULATED)));
        view.put("rate", responses.rate().map(words::percent).orElse("–"));
        view.put(
                "bounds",
                score.satisfaction()
                        .estimate()
                        .flatMap(share -> responses.bounds(share.value()))
                        .map(bounds -> words.interval(Optional.of(bounds)))
                        .orElse(""));
        return view;
    }

    /** Hours instead of a number. */
    private Map<String, Object> lost(Score score, Counter minutes, String link) {
        Map<String, Object> view = counted(score.count(minutes), link);
        view.put("count", words.hours(Duration.ofMinutes(score.count(minutes))));
        return view;
    }

    private Map<String, Object> counted(int number, String link) {
        Map<String, Object> view = new HashMap<>();
        view.put("count", words.count(number));
        view.put("any", number > 0);
        view.put("link", link);
        return view;
    }
}
