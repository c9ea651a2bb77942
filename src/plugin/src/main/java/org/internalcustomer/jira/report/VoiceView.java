package org.internalcustomer.jira.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.core.score.Median;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.core.survey.LostTime;

/** What raters said beside the rating, as {@code templates/report/voice.vm} shows it: a row for all, and one for each department. */
final class VoiceView {

    private static final int ENOUGH = 5;

    private final Words words;

    VoiceView(Words words) {
        this.words = words;
    }

    /** @param providers whom the scorecard is about; empty for all */
    Map<String, Object> of(Board board, Set<String> providers) {
        Voice all = board.now(providers).voice();
        List<Map<String, Object>> rows = new ArrayList<>();
        rows.add(row("", words.text("internal-customer.report.voice.all"), all));
        for (String provider : board.providers()) {
            Voice voice = board.now(Set.of(provider)).voice();
            if ((providers.isEmpty() || providers.contains(provider)) && !voice.isSilent()) {
                rows.add(row(provider, words.department(provider), voice));
            }
        }
        return Map.of("voiced", !all.isSilent(), "voices", rows, "voiceColumns", columns());
    }

    private List<String> columns() {
        List<String> columns = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            columns.add(words.text("internal-customer.report.voice." + dimension.name()));
        }
        columns.add(words.text("internal-customer.report.voice.lost"));
        return columns;
    }

    private Map<String, Object> row(String key, String name, Voice voice) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (Dimension dimension : Dimension.values()) {
            cells.add(mean(voice.mean(dimension)));
        }
        cells.add(lost(voice));
        return Map.of("key", key, "name", name, "cells", cells);
    }

    /** Below two values there is a mean, but nothing to say how sure it is. */
    private Map<String, Object> mean(Mean mean) {
        if (mean.sample() == 0) {
            return nothing();
        }
        String interval = mean.estimate().map(this::bounds).orElse("–");
        return cell(words.decimal(mean.value()), (int) mean.sample(), basis((int) mean.sample(), interval));
    }

    private String bounds(Estimate estimate) {
        return words.decimal(Math.max(1, estimate.lower())) + "–" + words.decimal(Math.min(5, estimate.upper()));
    }

    /** The median with its interval, and beside it the mean with its own. */
    private Map<String, Object> lost(Voice voice) {
        return voice.lostTime()
                .map(median -> cell(
                        time(median.value()),
                        median.sample(),
                        voice.meanLostMinutes()
                                .estimate()
                                .map(mean -> basis(median, mean))
                                .orElseGet(() -> basis(median.sample(), between(median)))))
                .orElseGet(VoiceView::nothing);
    }

    private String between(Median median) {
        return median.lower() == median.upper()
                ? time(median.lower())
                : time(median.lower()) + " – " + time(median.upper());
    }

    private String basis(Median median, Estimate minutes) {
        return words.text(
                "internal-customer.report.voice.lost-basis",
                words.count(median.sample()),
                between(median),
                words.count(Math.round(minutes.value())),
                words.count(Math.max(0, Math.round(minutes.lower()))),
                words.count(Math.round(minutes.upper())));
    }

    private String basis(int sample, String interval) {
        return words.text("internal-customer.report.n-interval", words.count(sample), interval);
    }

    private String time(int ordinal) {
        return words.text("internal-customer.survey.lost." + LostTime.values()[ordinal].name());
    }

    private static Map<String, Object> cell(String value, int sample, String basis) {
        return Map.of("known", true, "value", value, "basis", basis, "tooFew", sample < ENOUGH);
    }

    private static Map<String, Object> nothing() {
        return Map.of("known", false, "value", "–", "basis", "", "tooFew", false);
    }
}
