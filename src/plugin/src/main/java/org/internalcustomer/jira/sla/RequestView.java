package org.internalcustomer.jira.sla;

import java.util.List;

/**
 * One issue seen as a request, as REST and the panel show it at an instant; instants in ISO 8601, durations in
 * milliseconds.
 *
 * @param state {@code COMPUTED}, or {@code WAITING} while a change has not been computed yet
 * @param asOf the instant that the figures of running timers are for
 * @param offeredTo a department that has not answered yet; absent without one
 * @param supporting the departments that support the accountable one, each with a timer of its own
 * @param serves the requests that this one supports
 * @param overrun absent while the end-to-end goal is not used up
 * @param asked the same with what follows from it, or the first provider while its acceptance is timed
 */
public record RequestView(
        String issue,
        String state,
        String asOf,
        NameView requester,
        NameView customer,
        NameView provider,
        NameView service,
        NameView offeredTo,
        AskedView asked,
        int hops,
        int bounces,
        List<LegView> legs,
        List<TimerView> timers,
        List<SurveyView> surveys,
        List<SupportView> supporting,
        List<ServedView> serves,
        OverrunView overrun) {

    /**
     * A department that has not answered.
     *
     * @param handOff whether another one keeps the request until then; the first provider is accountable already
     * @param tacitAt when silence will be acceptance; absent while that clock stands still
     */
    public record AskedView(NameView department, String since, boolean handOff, String tacitAt) {}

    /** A key and its name in the viewer's language. */
    public record NameView(String key, String name) {}

    /**
     * One piece of the request's life.
     *
     * @param kind {@code HELD}, {@code ORPHAN}, {@code AWAITING_ACCEPTANCE} or {@code AWAITING_CONFIRMATION}
     * @param department absent for time on nobody's
     * @param goalMs the budget of the leg; absent where no policy times it
     * @param timer the cycle of the metric {@code LEG} that is its timer; absent where no policy times it
     * @param tacit whether the leg began by silence
     */
    public record LegView(
            int seq,
            String kind,
            NameView department,
            String offered,
            String accepted,
            String closed,
            long usedMs,
            Long goalMs,
            Integer timer,
            long wallMs,
            String verdict,
            boolean lateInherited,
            boolean tacit,
            boolean hop,
            boolean bounce) {}

    /**
     * One cycle of one metric.
     *
     * @param verdict at {@code asOf}: open past the due instant is breached
     * @param because the name of the status that paused or stopped it; absent if it was none
     * @param nextChange when the state will change by the calendar alone
     */
    public record TimerView(
            String policy,
            int version,
            String metric,
            int cycle,
            String verdict,
            String state,
            String because,
            int goal,
            String calendar,
            Long goalMs,
            long usedMs,
            Long remainingMs,
            long wallMs,
            long pausedMs,
            long closedMs,
            String started,
            String stopped,
            String due,
            String breachedAt,
            String nextChange,
            NameView provider) {}

    /**
     * The survey of one resolution; rating and remark are absent for readers whom they are not for.
     *
     * @param details what the rater said beside rating and remark, in the reader's language
     * @param credit the departments for which the rating counts
     * @param page where the reader can answer now, below Jira's address; absent for whoever was not asked
     */
    public record SurveyView(
            String resolved,
            String state,
            Integer rating,
            String remark,
            List<String> details,
            String answered,
            boolean simulated,
            List<CreditView> credit,
            String page) {}

    /** @param part of a rating that counts for the department, which is absent for nobody's; all together are 1 */
    public record CreditView(NameView department, double part) {}

    /**
     * A supporting department.
     *
     * @param issue absent for readers who may not see it
     * @param way {@code SUB_TASK} or {@code LINK}
     * @param state {@code WAITING}, {@code FINISHED}, or {@code UNLINKED} if it stopped serving before it had finished
     * @param until absent while the request waits for it
     * @param timer of its leg; absent where nothing times it
     */
    public record SupportView(
            NameView department, String issue, String way, String state, String since, String until, TimerView timer) {}

    /**
     * A request that this one supports.
     *
     * @param issue absent for readers who may not see it
     * @param department accountable for it; absent for nobody
     */
    public record ServedView(NameView department, String issue, String way, String since, String until) {}

    /**
     * By how much the end-to-end goal is exceeded, and who used more than their own.
     *
     * @param structural whether no leg did: then the goals do not fit one another
     */
    public record OverrunView(long overMs, boolean structural, List<ShareView> shares) {}

    /** A leg's part of the overrun; all of them add up to 1. */
    public record ShareView(int seq, NameView department, double share) {}
}
