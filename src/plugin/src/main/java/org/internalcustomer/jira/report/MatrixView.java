package org.internalcustomer.jira.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.core.score.Share;
import org.internalcustomer.jira.report.Tally.Counter;

/** The matrix of customer and provider departments as a heat map: each cell says its figure in words and in colour. */
final class MatrixView {

    /** What the cells show. */
    enum Shows {
        ATTAINMENT,
        /** The same with the approved corrections, and both figures where they differ. */
        CORRECTED,
        SATISFACTION,
        BOUNCED;

        static Shows named(String name) {
            for (Shows one : values()) {
                if (Figure.slug(one).equals(name)) {
                    return one;
                }
            }
            return ATTAINMENT;
        }
    }

    /** The lowest share of each colour, best last; for bounces the rest to 1 is taken. */
    private static final double[] STEPS = {0, .70, .80, .90, .95};

    private final Board board;
    private final Words words;
    private final FigureLinks links;
    private final Shows shows;
    private final CorrectedScores corrections;

    MatrixView(Board board, Words words, FigureLinks links, Shows shows, CorrectedScores corrections) {
        this.board = board;
        this.words = words;
        this.links = links;
        this.shows = shows;
        this.corrections = corrections;
    }

    /** @param providers empty for all */
    Map<String, Object> of(Set<String> providers) {
        List<String> columns = board.providers().stream()
                .filter(provider -> providers.isEmpty() || providers.contains(provider))
                .toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (String customer : board.customers()) {
            rows.add(Map.of(
                    "name",
                    words.department(customer),
                    "cells",
                    columns.stream().map(provider -> cell(provider, customer)).toList()));
        }
        Map<String, Object> view = new HashMap<>();
        view.put("columns", columns.stream().map(words::department).toList());
        view.put("rows", rows);
        view.put("simulated", words.simulated("internal-customer.report.simulated.note", simulated(columns)));
        return view;
    }

    private double simulated(List<String> columns) {
        return shows == Shows.SATISFACTION && !columns.isEmpty() ? Score.simulated(board.now(columns)) : 0;
    }

    private Map<String, Object> cell(String provider, String customer) {
        if (provider.equals(customer) && !provider.isEmpty()) {
            return Map.of("kind", "self");
        }
        Tally tally = board.cell(provider, customer);
        ShownShare raw = ShownShare.of(share(tally));
        Optional<ShownShare> corrected = corrected(tally, provider, customer);
        ShownShare share = corrected.orElse(raw);
        if (!share.hasSample()) {
            return Map.of("kind", "none");
        }
        Estimate estimate = share.estimate().orElseThrow();
        String history = corrected.isEmpty()
                ? ""
                : words.text(
                        "internal-customer.report.matrix.by-history",
                        raw.estimate().map(Estimate::value).map(words::percent).orElse("–"));
        Map<String, Object> cell = new HashMap<>();
        cell.put("kind", "share");
        cell.put("value", words.percent(estimate.value()));
        cell.put("interval", words.shortInterval(share.estimate()));
        cell.put("spoken", (spoken(provider, customer, share) + " " + history).strip());
        cell.put("history", history);
        cell.put("sample", words.amount(share.share().sample()));
        cell.put("heat", heat(estimate.value()));
        cell.put("tooFew", share.isTooFew());
        cell.put("link", links.to(figure(), FigureLinks.keyOf(provider), FigureLinks.keyOf(customer)));
        cell.put("account", words.knows(customer) && words.knows(provider) ? links.account(customer, provider) : "");
        cell.put(
                "accountSpoken",
                words.text(
                        "internal-customer.report.matrix.account.spoken",
                        words.department(customer),
                        words.department(provider)));
        return cell;
    }

    /** Empty where the reader did not ask for it, or no correction touches the pair. */
    private Optional<ShownShare> corrected(Tally tally, String provider, String customer) {
        return shows == Shows.CORRECTED
                ? corrections
                        .ofPair(CountedMetric.RESOLUTION, tally.metric(CountedMetric.RESOLUTION), provider, customer)
                        .map(found -> ShownShare.of(found.share()))
                : Optional.empty();
    }

    /** For who hears the cell without its row and column. */
    private String spoken(String provider, String customer, ShownShare share) {
        return words.text(
                "internal-customer.report.matrix.spoken",
                words.department(customer),
                words.department(provider),
                share.estimate().map(Estimate::value).map(words::percent).orElse("–"),
                words.amount(share.share().sample()),
                words.interval(share.estimate()));
    }

    private Share share(Tally tally) {
        return switch (shows) {
            case ATTAINMENT, CORRECTED -> Score.attained(tally, CountedMetric.RESOLUTION);
            case SATISFACTION -> Score.satisfied(tally);
            case BOUNCED -> new Share(tally.count(Counter.BOUNCED), tally.count(Counter.CLOSED));
        };
    }

    private String figure() {
        return switch (shows) {
            case ATTAINMENT, CORRECTED -> "resolution-judged";
            case SATISFACTION -> "rated";
            case BOUNCED -> "closed";
        };
    }

    private int heat(double share) {
        double good = shows == Shows.BOUNCED ? 1 - share : share;
        int heat = 1;
        for (int step = 1; step < STEPS.length; step++) {
            if (good >= STEPS[step]) {
                heat = step + 1;
            }
        }
        return heat;
    }
}
