package org.internalcustomer.jira.sla.explain;

import java.util.List;

/**
 * Why a timer stands as it does, or why there is none; instants in ISO 8601, durations in milliseconds, texts in the
 * reader's language.
 *
 * @param id such as {@code RESOLUTION-1}: the metric and the cycle
 * @param state {@code WAITING} while a change has not been computed yet, else {@code COMPUTED}
 * @param asOf the instant that the figures of a running timer are for
 * @param notStarted of a timer that there is not; then all that follows is absent or empty
 * @param choices of goals, one for the start and one for each change
 * @param steps of the issue's history, with what the timer did about each
 * @param spans of the timer's life, without gap or overlap; their {@code usedMs} add up to the sum's
 * @param holders who was accountable meanwhile
 */
public record ExplanationView(
        String issue,
        String id,
        String metric,
        int cycle,
        String state,
        String asOf,
        NotStartedView notStarted,
        PolicyView policy,
        List<GoalView> goals,
        List<ChoiceView> choices,
        List<StepView> steps,
        List<SpanView> spans,
        List<HolderView> holders,
        List<CalendarView> calendars,
        SumView sum) {

    /** What is missing: a reason such as {@code NO_POLICY}, and a sentence. */
    public record NotStartedView(String reason, String department, String text) {}

    /**
     * The policy that timed it.
     *
     * @param effective since when that version holds; absent if from ever
     * @param text why it was this one
     */
    public record PolicyView(String key, int version, String effective, String text) {}

    /**
     * A goal of the policy: its place counted from 0, its condition and what it allows, both in words.
     *
     * @param budgetMs absent for one that is an instant or only measures
     */
    public record GoalView(int goal, String condition, String limit, Long budgetMs, String calendar) {}

    /**
     * A choice of a goal: when, which, why, and why none of those before it.
     *
     * @param earlier whether it was chosen from the goals of an earlier version of the policy
     */
    public record ChoiceView(String at, int goal, String text, List<MissedView> missed, boolean earlier) {}

    /** A goal that was passed over. */
    public record MissedView(int goal, String field, String text) {}

    /**
     * Something that happened.
     *
     * @param by who did it; absent for nobody known
     * @param deeds none where it did nothing to this timer
     */
    public record StepView(String at, String by, List<String> what, List<DeedView> deeds) {}

    /** What the timer did about it, why, and where it stood then. */
    public record DeedView(
            String kind, String at, String text, String why, long usedMs, String due, String breachedAt) {}

    /**
     * A piece of the timer's life under one version of a calendar.
     *
     * @param kind {@code RUNNING}, {@code PAUSED} or {@code STOPPED}: awaiting confirmation
     * @param reason of a pause
     * @param text what it was, in words
     * @param openMs the part of it in working hours
     * @param usedMs what it adds to the time used
     * @param counts false for what a reset or a restart forgot
     */
    public record SpanView(
            String from,
            String to,
            String kind,
            String reason,
            String text,
            String calendar,
            Integer calendarVersion,
            long wallMs,
            long openMs,
            long usedMs,
            boolean counts) {}

    /** Who was accountable: a department, or one of the kinds of nobody's time. */
    public record HolderView(String from, String to, String kind, String department, String text) {}

    /** A calendar that counted, with the zone of its hours. */
    public record CalendarView(String key, String name, String zone) {}

    /**
     * The sum that gives the verdict.
     *
     * @param goalMs of the goal that holds last; absent if it only measures
     * @param usedBeforeMs what the department had used of it on earlier legs
     * @param budgetMs what was left for this timer
     * @param deadline the instant that stands instead of a goal in working time; absent without
     * @param text the verdict in words, sentence by sentence
     */
    public record SumView(
            String verdict,
            String clock,
            long usedMs,
            long wallMs,
            Long goalMs,
            long usedBeforeMs,
            Long budgetMs,
            Long remainingMs,
            String deadline,
            String started,
            String stopped,
            String due,
            String breachedAt,
            List<String> text) {}
}
