package org.internalcustomer.core.survey;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * How many people must at least have answered (最少评价人数), where it is known how often each was asked but not who answered: those
 * who were asked most often may have given all answers. Of 3, 2, 1 and 1 times asked, 4 answers come from 2 people at least.
 */
public final class LeastRaters {

    private LeastRaters() {}

    /**
     * Nobody can be recognised from month to month: whoever was asked most often in one month may be the same as in the next.
     *
     * @param months of each month, how often each person was asked
     * @return 0 where there are more answers than questions
     */
    public static int of(int answers, Collection<List<Integer>> months) {
        int covered = 0;
        int people = 0;
        for (int times : together(months)) {
            if (covered >= answers) {
                return people;
            }
            covered += times;
            people++;
        }
        return covered >= answers ? people : 0;
    }

    /** The most often asked of each month as one person, then the next. */
    private static List<Integer> together(Collection<List<Integer>> months) {
        List<Integer> sums = new ArrayList<>();
        for (List<Integer> month : months) {
            List<Integer> mostFirst =
                    month.stream().sorted(Comparator.reverseOrder()).toList();
            for (int i = 0; i < mostFirst.size(); i++) {
                if (i == sums.size()) {
                    sums.add(0);
                }
                sums.set(i, sums.get(i) + mostFirst.get(i));
            }
        }
        return sums;
    }
}
