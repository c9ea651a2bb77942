package org.internalcustomer.jira.report;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Brings the rollups (汇总) up to date with the facts: the days that changed, then their months. */
final class Rollups implements Runnable {

    private final FactStore facts;
    private final RollupStore rollups;
    private final InstantSource clock;

    Rollups(FactStore facts, RollupStore rollups, InstantSource clock) {
        this.facts = facts;
        this.rollups = rollups;
        this.clock = clock;
    }

    @Override
    public void run() {
        update();
    }

    /** How many days were counted again. */
    int update() {
        facts.breach(clock.instant());
        List<FactStore.Mark> marks = facts.marks();
        SortedSet<LocalDate> days = new TreeSet<>();
        SortedSet<LocalDate> months = new TreeSet<>();
        for (FactStore.Mark mark : marks) {
            days.add(mark.day());
            months.add(mark.day().withDayOfMonth(1));
        }
        days.forEach(rollups::rebuildDay);
        months.forEach(rollups::rebuildMonth);
        facts.clear(marks);
        return days.size();
    }
}
