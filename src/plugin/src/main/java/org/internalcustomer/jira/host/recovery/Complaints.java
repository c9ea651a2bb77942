package org.internalcustomer.jira.host.recovery;

import org.internalcustomer.core.score.Share;

/**
 * What the complaints of a period come to: the figures of definition d16.
 *
 * @param made by customers
 * @param unanswered of these, by customers who fell silent
 * @param acknowledged, solved and followedUp of the steps that are decided, those in time
 * @param recovered of the second ratings, those of four or five
 * @param repeated of the complaints whose cause is known and upheld, those whose pair had the same one before
 * @param silent of the low ratings, those that no complaint followed
 */
public record Complaints(
        int made,
        int unanswered,
        Share acknowledged,
        Share solved,
        Share followedUp,
        Share recovered,
        Share repeated,
        Share silent) {

    public static Complaints none() {
        Share none = new Share(0, 0);
        return new Complaints(0, 0, none, none, none, none, none, none);
    }

    /** Both together. */
    public Complaints plus(Complaints other) {
        return new Complaints(
                made + other.made,
                unanswered + other.unanswered,
                sum(acknowledged, other.acknowledged),
                sum(solved, other.solved),
                sum(followedUp, other.followedUp),
                sum(recovered, other.recovered),
                sum(repeated, other.repeated),
                sum(silent, other.silent));
    }

    /** All steps together. */
    public Share inTime() {
        return sum(sum(acknowledged, solved), followedUp);
    }

    private static Share sum(Share one, Share other) {
        return new Share(one.part() + other.part(), one.whole() + other.whole());
    }
}
