package org.internalcustomer.jira.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Where facts are kept, and the days on which they changed. */
interface FactStore {

    /** A day whose rollups no longer agree with its facts. */
    record Mark(long id, LocalDate day) {}

    /** From now on the issues have exactly these facts; the days of every fact that came, went or changed are marked. */
    void replace(Collection<Long> issueIds, Collection<Fact> facts);

    /** Turns undecided timers whose due instant has passed into breached ones, and marks their days. */
    int breach(Instant now);

    /** What to rebuild. */
    List<Mark> marks();

    /** These marks were obeyed; those that came meanwhile stay. */
    void clear(Collection<Mark> marks);

    /** How much stands behind a figure. */
    Totals totals(FigureQuery figure);

    /** How many of its issues are of these projects. */
    long issues(FigureQuery figure, Collection<Long> projects);

    /** At most that many of these projects' issues in the order of their ids, from behind that one on. */
    List<Counted> page(FigureQuery figure, Collection<Long> projects, long after, int most);

    /** The same issues, each once, but at most that many of them, in any order. */
    List<Long> issues(FigureQuery figure, int most);

    /** @param times how often all its issues count; a part of a rating counts for that part */
    record Totals(long issues, double times) {}

    /**
     * @param times more than once for figures of legs or cycles
     * @param simulated whether an answer among them is made up
     */
    record Counted(long issueId, int times, boolean simulated) {}
}
