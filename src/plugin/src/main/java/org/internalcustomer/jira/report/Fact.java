package org.internalcustomer.jira.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing about one issue that a report counts, on the day to which it counts (in the reporting zone).
 *
 * @param key tells it from every other fact, such as {@code 10012/T/STD/RESOLUTION/1}
 * @param due of an undecided timer only: from then on it is breached
 * @param said what a rater said beside the rating, as {@link Voice} writes it; empty for every other kind
 */
record Fact(
        String key,
        long issueId,
        long projectId,
        LocalDate day,
        Cell cell,
        Kind kind,
        Optional<CountedMetric> metric,
        CountedVerdict verdict,
        long usedMillis,
        Optional<Instant> due,
        int hops,
        int bounces,
        int rating,
        boolean simulated,
        String said) {

    Fact(
            String key,
            long issueId,
            long projectId,
            LocalDate day,
            Cell cell,
            Kind kind,
            Optional<CountedMetric> metric,
            CountedVerdict verdict,
            long usedMillis,
            Optional<Instant> due,
            int hops,
            int bounces,
            int rating,
            boolean simulated) {
        this(
                key,
                issueId,
                projectId,
                day,
                cell,
                kind,
                metric,
                verdict,
                usedMillis,
                due,
                hops,
                bounces,
                rating,
                simulated,
                "");
    }

    Fact saying(String words) {
        return new Fact(
                key,
                issueId,
                projectId,
                day,
                cell,
                kind,
                metric,
                verdict,
                usedMillis,
                due,
                hops,
                bounces,
                rating,
                simulated,
                words);
    }

    /** What is counted. */
    enum Kind {
        TIMER,
        CLOSED,
        INVITED,
        SENT,
        ANSWERED,
        /** A department's part of a rating; how much of it stands in place of the time used. */
        CREDITED,
        /** What was said beside the rating. */
        SAID,
        /** The internal customer asked how it stands. */
        CHASED,
        /** For that long nobody was accountable. */
        ORPHANED,
        /** A department's part of what a request took beyond its end-to-end goal. */
        OVERRUN,
        /** The same where no department used more than its own goal. */
        STRUCTURAL
    }

    private static final long MINUTE = 60_000;

    void addTo(Tally tally) {
        switch (kind) {
            case TIMER -> {
                MetricTally timers = tally.toAdd(metric.orElseThrow());
                timers.add(verdict, 1);
                if (verdict != CountedVerdict.OPEN) {
                    timers.used().add(usedMillis, 1);
                }
            }
            case CLOSED -> {
                tally.add(Tally.Counter.CLOSED, 1);
                tally.add(Tally.Counter.HOPS, hops);
                tally.add(Tally.Counter.BOUNCES, bounces);
                tally.add(Tally.Counter.HOPPED, hops > 0 ? 1 : 0);
                tally.add(Tally.Counter.BOUNCED, bounces > 0 ? 1 : 0);
            }
            case INVITED -> tally.add(Tally.Counter.INVITED, 1);
            case CHASED -> tally.add(Tally.Counter.CHASED, 1);
            case ORPHANED -> tally.add(Tally.Counter.ORPHAN_MINUTES, minutes());
            case OVERRUN -> tally.add(Tally.Counter.OVERRUN_MINUTES, minutes());
            case STRUCTURAL -> tally.add(Tally.Counter.STRUCTURAL_MINUTES, minutes());
            case SAID -> tally.voice().hear(said);
            case SENT -> tally.add(Tally.Counter.SENT, 1);
            case ANSWERED -> {
                tally.add(Tally.Counter.ANSWERED, 1);
                tally.add(Tally.Counter.SIMULATED, simulated ? 1 : 0);
            }
            case CREDITED -> {
                tally.add(Tally.Counter.credited(rating), (int) usedMillis);
                tally.add(Tally.Counter.SIMULATED_PARTS, simulated ? (int) usedMillis : 0);
            }
        }
    }

    /** Rounded to the next whole minute, so that whatever took any time counts. */
    private int minutes() {
        return (int) ((usedMillis + MINUTE - 1) / MINUTE);
    }
}
