package org.internalcustomer.jira.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.internalcustomer.core.score.Mean;
import org.internalcustomer.core.score.Median;
import org.internalcustomer.core.survey.Dimension;
import org.internalcustomer.core.survey.LostTime;
import org.internalcustomer.core.survey.Particulars;

/** What raters said beside the rating (评价细节), counted: each rating of each dimension, and each lost time. */
final class Voice {

    private static final String LOST_TIME = "LOST:";
    private static final int BEST = 5;
    private static final int LOST = Dimension.values().length * BEST;
    private static final int ALL = LOST + LostTime.values().length;

    private int[] counts = new int[0];

    private void judged(Dimension dimension, int stars) {
        add(dimension.ordinal() * BEST + stars - 1, 1);
    }

    private void lost(LostTime lost) {
        add(LOST + lost.ordinal(), 1);
    }

    /** Such as {@code SOLVED:4,LISTENS:2,LOST:30}, the lost time in minutes. */
    void hear(String said) {
        for (String each : said.split(",", -1)) {
            int end = each.indexOf(':');
            if (end > 0) {
                int number = Integer.parseInt(each.substring(end + 1));
                if (each.startsWith(LOST_TIME)) {
                    LostTime.ofMinutes(number).ifPresent(this::lost);
                } else {
                    judged(Dimension.valueOf(each.substring(0, end)), number);
                }
            }
        }
    }

    /** Empty where nothing was said that counts. */
    static String write(Particulars particulars) {
        List<String> said = new ArrayList<>();
        particulars.dimensions().forEach((dimension, rating) -> rating.stars()
                .ifPresent(stars -> said.add(dimension.name() + ":" + stars)));
        particulars.lost().ifPresent(lost -> said.add(LOST_TIME + lost.minutes()));
        return String.join(",", said);
    }

    boolean isSilent() {
        return counts.length == 0;
    }

    void add(Voice other) {
        for (int i = 0; i < other.counts.length; i++) {
            add(i, other.counts[i]);
        }
    }

    Mean mean(Dimension dimension) {
        Mean mean = Mean.none();
        for (int stars = 1; stars <= BEST; stars++) {
            int times = count(dimension.ordinal() * BEST + stars - 1);
            mean = mean.plus(new Mean(times, (double) stars * times, (double) stars * stars * times));
        }
        return mean;
    }

    /** Classes are the ordinals of {@link LostTime}. */
    Optional<Median> lostTime() {
        return Median.of(counts.length == 0 ? new int[1] : Arrays.copyOfRange(counts, LOST, ALL));
    }

    /** In minutes; of two days or more two days, so that no single answer outweighs the others. */
    Mean meanLostMinutes() {
        Mean mean = Mean.none();
        for (LostTime lost : LostTime.values()) {
            int times = count(LOST + lost.ordinal());
            double minutes = lost.minutes();
            mean = mean.plus(new Mean(times, minutes * times, minutes * minutes * times));
        }
        return mean;
    }

    /** Only what there is: two numbers each, and a zero after the last. */
    void pack(Numbers.Writer out) {
        int last = 0;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                out.put(i - last + 1);
                out.put(counts[i]);
                last = i;
            }
        }
        out.put(0);
    }

    void addPacked(Numbers.Reader in) {
        int index = 0;
        for (int step = in.next(); step != 0; step = in.next()) {
            index += step - 1;
            add(index, in.next());
        }
    }

    private int count(int index) {
        return counts.length == 0 ? 0 : counts[index];
    }

    private void add(int index, int times) {
        if (counts.length == 0) {
            counts = new int[ALL];
        }
        counts[index] += times;
    }
}
