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

    /** The issues behind a figure in the order of their ids, and how often each is counted. */
    List<Counted> counted(FigureQuery figure);

    /** The same issues, each once, but at most that many of them, in any order. */
    List<Long> issues(FigureQuery figure, int most);

    /** @param times more than once for figures of legs or cycles */
    record Counted(long issueId, long projectId, int times) {}
}
