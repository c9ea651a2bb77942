package org.internalcustomer.jira.report;

import java.util.Optional;
import org.internalcustomer.core.score.Estimate;
import org.internalcustomer.core.score.Share;

/** A share as a report shows it: its interval and sample, and its change if that is more than chance. */
record ShownShare(Share share, Optional<Estimate> estimate, Change change) {

    private static final int ENOUGH = 5;

    static ShownShare of(Share now, Share before) {
        return new ShownShare(now, now.estimate(), Change.of(now.minus(before)));
    }

    static ShownShare of(Share now) {
        return new ShownShare(now, now.estimate(), Change.NONE);
    }

    boolean hasSample() {
        return share.whole() > 0;
    }

    /** Shown, but marked: below five nobody should conclude anything. */
    boolean isTooFew() {
        return hasSample() && share.sample() < ENOUGH;
    }
}
