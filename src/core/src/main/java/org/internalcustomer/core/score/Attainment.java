package org.internalcustomer.core.score;

import java.util.Optional;

/** SLA attainment (达标率): met of met and breached; the verdicts that do not count are kept beside. */
public record Attainment(int met, int breached, int lateByChange, int lateInherited, int measuredOnly) {

    public static Attainment of(int met, int breached) {
        return new Attainment(met, breached, 0, 0, 0);
    }

    public Share share() {
        return new Share(met, met + breached);
    }

    public Optional<Estimate> estimate() {
        return share().estimate();
    }
}
